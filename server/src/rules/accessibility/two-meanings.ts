import type { Language } from '../../engine/draft.ts';
import type { Fix, PlacedClue, Whole, Words } from '../../engine/rule.ts';
import { fold } from '../../lexicon/fold.ts';
import { twoMeanings as lexicon, type TwoMeanings } from '../../lexicon/twoMeanings.ts';
import { unpacked } from '../../lexicon/unpacked.ts';
import type { Policy } from '../../policy/policy.ts';
import { hasSense } from '../../reading/sense.ts';
import { draftRule, named, type Problem } from '../rule.ts';
import { bracketBehind, nounReplaced } from '../shared/wording.ts';
import { twoMeaningsExamples } from './examples/twoMeanings.ts';

const id = 'two-meanings';

interface Found {
  readonly pattern: string;
  readonly entry: TwoMeanings;
}

const made: Partial<Record<Language, readonly Found[]>> = {};

function foundIn(language: Language): readonly Found[] {
  made[language] ??= unpacked(`twoMeanings.${language}`, lexicon[language]).flatMap((entry) =>
    entry.find.map((pattern) => ({ pattern, entry })),
  );
  return made[language];
}

const patternsIn = (language: Language): readonly string[] => foundIn(language).map(({ pattern }) => pattern);

const words: Words = {
  get en() {
    return { find: patternsIn('en') };
  },
  get fr() {
    return { find: patternsIn('fr') };
  },
};

export const twoMeanings = draftRule({
  id,
  principle: 'accessibility',
  clause: 'accessibility',
  severity: 'hint',
  summary: {
    en: 'A word that scientists and everybody else hear differently.',
    fr: 'Un mot que les scientifiques et le public n’entendent pas de la même oreille.',
  },
  rationale: {
    en: 'A “theory”, an “error”, a “bias”: readers know these words well, but with another sense, and so they do not even notice that they misunderstand. Another word, or a few words of explanation, avoids it.',
    fr: 'Une «\u00a0théorie\u00a0», une «\u00a0erreur\u00a0», un «\u00a0biais\u00a0»\u00a0: le public connaît bien ces mots, mais dans un autre sens, et ne remarque donc pas qu’il comprend de travers. Un autre mot, ou quelques mots d’explication, l’évite.',
  },
  fine: {
    en: 'The readers are scientists (“audience: expert”), or the draft explains the word.',
    fr: 'Les lecteurs sont des scientifiques («\u00a0audience: expert\u00a0»), ou le texte explique le mot.',
  },
  words,
  examples: twoMeaningsExamples,
  *gather(reading, setting) {
    if (setting.audience !== 'general' || reading.kind === 'quote') return;
    for (const hit of reading.hits(`${id}/find`)) {
      const entry = foundIn(reading.language)[hit.pattern]?.entry;
      if (!entry || !hasSense(reading, hit, entry)) continue;
      const explained = reading.explained(hit) || reading.talkedAbout(hit);
      yield { kind: explained ? 'explained' : reading.kind, span: { start: hit.start, end: hit.end }, value: entry };
    }
  },
  *check(whole) {
    const done = new Set(whole.clues.filter((c) => c.kind === 'explained').map((c) => (c.value as TwoMeanings).word));
    for (const clue of whole.clues) {
      const entry = clue.value as TwoMeanings;
      if (done.has(entry.word)) continue;
      done.add(entry.word);
      yield problem(whole, clue, entry);
    }
  },
});

function problem({ draft }: Whole<Policy>, { at, place, kind }: PlacedClue, entry: TwoMeanings): Problem {
  const { language } = place.passage;
  const written = draft.text.slice(at.start, at.end);
  const word = named(written);
  const [say = entry.means] = entry.say;
  const fixes: Fix[] = [];
  const swapped = Object.entries(entry.swap ?? {}).find(([from]) => fold(from) === fold(written))?.[1];
  if (swapped !== undefined) {
    const edit = nounReplaced(draft.text, { ...at, language }, swapped);
    if (edit) fixes.push({ title: { en: `Say “${swapped}”`, fr: `Dire «\u00a0${swapped}\u00a0»` }, edits: [edit] });
  }
  const gloss = kind === 'heading' ? undefined : bracketBehind(draft.text, at, entry.means);
  if (gloss)
    fixes.push({
      title: { en: `Explain it: “${entry.means}”`, fr: `L’expliquer\u00a0: «\u00a0${entry.means}\u00a0»` },
      edits: [gloss],
    });
  return {
    span: at,
    message: {
      en: `In ${word.en} most readers hear “${entry.heard}”: “${say}” says what is meant.`,
      fr: `Dans ${word.fr}, la plupart des lecteurs entendent «\u00a0${entry.heard}\u00a0»\u00a0: «\u00a0${say}\u00a0» dit ce qui est voulu.`,
    },
    fixes,
  };
}
