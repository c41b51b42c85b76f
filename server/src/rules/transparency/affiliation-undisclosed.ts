import type { PlacedClue, Problem, Whole } from '../../engine/rule.ts';
import { fold } from '../../lexicon/fold.ts';
import { affiliationUndisclosedWords } from '../../lexicon/phrases/affiliationUndisclosed.ts';
import type { Policy } from '../../policy/policy.ts';
import { filled } from '../../policy/wording.ts';
import type { Reading } from '../../reading/reading.ts';
import { draftRule, named } from '../rule.ts';
import { affiliationUndisclosedExamples } from './examples/affiliationUndisclosed.ts';

export const affiliationUndisclosed = draftRule({
  id: 'affiliation-undisclosed',
  principle: 'transparency',
  clause: 'opinions',
  severity: 'information',
  summary: {
    en: 'Praise of one’s own laboratory or experiment that does not say so.',
    fr: 'L’éloge de son propre laboratoire ou de sa propre expérience, sans le dire.',
  },
  rationale: {
    en: 'Praise weighs more when it comes from outside, so readers want to know when it does not. A few words, “I work on this”, keep it honest and lose nothing.',
    fr: 'Un éloge pèse davantage quand il vient de l’extérieur ; le lecteur veut donc savoir quand ce n’est pas le cas. Quelques mots, « j’y travaille », suffisent et n’enlèvent rien.',
  },
  fine: {
    en: 'The text says “we”, “our” or “I work on”, the account is official, or you have no part in it.',
    fr: 'Le texte dit « nous », « notre » ou « j’y travaille », le compte est officiel, ou vous n’y avez aucune part.',
  },
  words: affiliationUndisclosedWords,
  examples: affiliationUndisclosedExamples,
  *gather(reading, _setting, policy) {
    if (reading.hits('affiliation-undisclosed/part').length) yield { kind: 'part', span: { start: 0, end: 0 } };
    for (const { start, end } of reading.spans('affiliation')) yield { kind: 'part', span: { start, end } };
    for (const hit of reading.hits('affiliation-undisclosed/praise')) {
      if (reading.quoted(hit) || reading.negated(hit) || reading.attributed(hit)) continue;
      const names = namesBeside(reading, hit.start, policy);
      yield { kind: 'praise', span: { start: hit.start, end: hit.end }, value: names };
    }
  },
  *check(whole) {
    const { role } = whole.profile;
    if (!role || whole.account === 'institutional' || whole.clues.some((clue) => clue.kind === 'part')) return;
    const own = ` ${fold(role).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    const praise = whole.clues.find((c) => (c.value as readonly string[]).some((name) => own.includes(` ${name} `)));
    if (praise) yield problemOf(whole, praise);
  },
});

/** Names in the passage that a role may share: the organisation, its experiments and machines, and other words in capitals. */
function namesBeside(reading: Reading, offset: number, policy: Policy): readonly string[] {
  const { start, end } = reading.sentenceAt(offset);
  const around = reading.raw.slice(Math.max(0, start - 200), end + 200);
  const capitals = around.match(/(?<![\p{L}\p{N}])[\p{Lu}][\p{L}\p{N}_]*[\p{Lu}\p{N}][\p{L}\p{N}_]*/gu) ?? [];
  const org = fold(policy.organisation.short);
  return [...new Set(capitals.map((name) => fold(name))), ...(reading.spans('lab').length ? [org] : [])];
}

function problemOf(whole: Whole<Policy>, praise: PlacedClue): Problem {
  const words = named(whole.draft.text.slice(praise.at.start, praise.at.end));
  const language = praise.place.passage.language;
  const end = praise.place.start + lastWord(praise.place.passage.raw);
  return {
    span: praise.at,
    message: {
      en: `${words.en} praises your own work without saying that it is: add that you have a part in it.`,
      fr: `${words.fr} fait l’éloge de votre propre travail sans le dire : ajoutez que vous y avez part.`,
    },
    fixes: [
      {
        title: { en: 'Add “(I work on this)”', fr: 'Ajouter « (j’y travaille) »' },
        edits: [{ start: end, end, text: ` ${filled(whole.policy.wordings.affiliation.short[language], {})}` }],
      },
    ],
  };
}

/** Where the passage's words end, before closing marks, hashtags and links stand alone. */
function lastWord(raw: string): number {
  const words = raw.trimEnd().split(/(\s+)/);
  while (words.length > 1 && /^(?:[#@]|https?:)\S/.test(words.at(-1) as string)) words.length -= 2;
  return words
    .join('')
    .trimEnd()
    .replace(/(?<![.!?…])[.!?…]+$/u, '').length;
}
