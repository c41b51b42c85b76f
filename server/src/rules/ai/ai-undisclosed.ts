import type { Clue, Fix, PlacedClue, Problem } from '../../engine/rule.ts';
import { type Span, within } from '../../engine/span.ts';
import { aiUndisclosedWords } from '../../lexicon/phrases/aiUndisclosed.ts';
import { aiFakesIn } from '../../reading/aiFake.ts';
import { aiLabelsIn } from '../../reading/aiLabel.ts';
import type { Reading } from '../../reading/reading.ts';
import { residueIn } from '../../reading/residue.ts';
import { draftRule, named, textOf } from '../rule.ts';
import { labelFix } from '../shared/aiLabelFix.ts';
import { aiUndisclosedExamples } from './ai-undisclosed.examples.ts';

/** A tool named in a comment, where no reader sees it. */
const inComment =
  /\b(?:made|created|generated|drafted|written|translated|drawn|généré\w*|réalisé\w*|rédigé\w*|traduit\w*)\s+(?:with|by|using|in|avec|par)\s+(?:ai|ia|chatgpt|midjourney|dall.?e|stable diffusion|copilot|gemini|claude|deepl|sora|firefly)\b/i;
/** Passages longer than this tell of things that do not sleep or exist for other reasons. */
const longestCredit = 420;
/** How far, in passages, silence and machine may stand apart. */
const reach = 1;

export const aiUndisclosed = draftRule({
  id: 'ai-undisclosed',
  principle: 'ai',
  clause: 'ai',
  severity: 'warning',
  summary: {
    en: 'AI made part of this, and no visible label says so.',
    fr: 'L’IA a produit une partie de ce texte, et aucune mention visible ne le dit.',
  },
  rationale: {
    en: 'Readers who find out for themselves trust nothing else we say. A short plain label where they meet it first is enough; good practice in Europe asks for the same since August 2026.',
    fr: 'Les lecteurs qui le découvrent seuls ne nous croient plus sur rien. Une mention courte et claire, là où ils la rencontrent d’abord, suffit ; les bonnes pratiques européennes le demandent aussi depuis août 2026.',
  },
  fine: {
    en: 'Spelling and grammar help, research that uses AI, simulations, event displays and drawings by hand need no label.',
    fr: 'L’aide à l’orthographe, la recherche qui utilise l’IA, les simulations, les visualisations d’événements et les dessins à la main n’appellent pas de mention.',
  },
  words: aiUndisclosedWords,
  examples: aiUndisclosedExamples,
  *gather(reading): Iterable<Clue> {
    for (const { span } of aiLabelsIn(reading)) yield { kind: 'label', span };
    for (const token of reading.tokens) {
      if (token.kind === 'comment' && inComment.test(token.text)) yield { kind: 'comment', span: token.span };
      if (
        token.kind === 'image' &&
        /\b(?:AI|IA)[- ](?:generated|générée?)|générée? par (?:une )?IA|synthetic|de synthèse/i.test(token.text)
      )
        yield { kind: 'label', span: token.span };
    }
    for (const { kind, span } of residueIn(reading, 'ai-undisclosed'))
      if (kind === 'words') yield { kind: 'residue', span };
    for (const span of aiFakesIn(reading, 'ai-undisclosed')) yield { kind: 'hidden', span };
    yield* silences(reading);
  },
  *check(whole): Iterable<Problem> {
    const of = (kind: string): readonly PlacedClue[] => whole.clues.filter((clue) => clue.kind === kind);
    const labels = of('label');
    if (labels.length === 0) yield* declared(whole);
    const seen: Span[] = [];
    for (const clue of [...of('hidden'), ...of('residue'), ...of('comment')]) {
      if (clue.kind !== 'hidden' && labels.length) continue;
      if (
        clue.kind === 'hidden' &&
        labels.some((label) => Math.abs(label.index - clue.index) <= reach && plainly(label, clue))
      )
        continue;
      if (seen.some((s) => s.start <= clue.at.end && clue.at.start <= s.end)) continue;
      seen.push(clue.at);
      const words = named(whole.draft.text.slice(clue.at.start, clue.at.end));
      yield {
        span: clue.at,
        message: {
          en: `${words.en} tells that a machine had a hand in this, and nothing a reader sees says so: add a plain label.`,
          fr: `${words.fr} montre qu’une machine y a mis la main, et rien de visible ne le dit aux lecteurs : ajoutez une mention claire.`,
        },
        fixes: [labelFix(whole, 'text-assisted')],
      };
    }
  },
});

/** A label is no label in the same breath as “nobody will know”. */
const plainly = (label: PlacedClue, clue: PlacedClue): boolean =>
  label.index !== clue.index || label.at.end < clue.at.start - 200;

/** What the header declares and the text does not show. */
function* declared(whole: Parameters<NonNullable<(typeof aiUndisclosed)['check']>>[0]): Iterable<Problem> {
  const { profile } = whole;
  const use = profile.aiDisclosure;
  if (use !== undefined && use !== 'none' && whole.draft.places.length) {
    const isReviewed = use === 'ai-assisted' && profile.reviewedBy !== undefined;
    const fix: Fix = labelFix(
      whole,
      use === 'ai-autonomous' ? 'text-autonomous' : use === 'ai-generated' ? 'text-generated' : 'text-assisted',
    );
    yield {
      span: profile.spans['ai-disclosure'] ?? { start: 0, end: 0 },
      severity: isReviewed ? 'information' : 'warning',
      message: {
        en: `The header declares “${use}”, and the post itself does not say so: add a label where readers meet it first.`,
        fr: `L’en-tête déclare « ${use} », et le texte publié ne le dit pas : ajoutez une mention là où les lecteurs la rencontrent d’abord.`,
      },
      fixes: [fix],
    };
  }
  for (const medium of profile.media) {
    if (medium.ai === undefined || medium.ai === 'none') continue;
    if (/\b(?:ai|ia|synthetic|synthèse)\b/i.test(medium.alt ?? '')) continue;
    const kind = /video|vidéo|mp4/i.test(`${medium.kind ?? ''} ${medium.file ?? ''}`)
      ? 'video'
      : /voice|audio|voix/i.test(medium.kind ?? '')
        ? 'voice'
        : 'image';
    const id =
      kind === 'voice'
        ? 'voice-generated'
        : medium.ai === 'modified'
          ? (`${kind}-modified` as const)
          : (`${kind}-generated` as const);
    yield {
      span: medium.span,
      message: {
        en: `${medium.file ? `“${medium.file}”` : 'A medium'} is declared as ${medium.ai} by AI, and neither the text nor its alt text says so: add a label.`,
        fr: `${medium.file ? `« ${medium.file} »` : 'Un média'} est déclaré comme ${medium.ai === 'modified' ? 'modifié' : 'généré'} par IA, et ni le texte ni le texte alternatif ne le disent : ajoutez une mention.`,
      },
      fixes: [labelFix(whole, id)],
    };
  }
}

/** A sentence that lays down how it should be done tells of no deed. */
const isRule = (reading: Reading, span: Span): boolean =>
  /\b(?:should|must|always|policy|guideline|doit|doivent|toujours|charte|règle)\b/i.test(reading.sentenceText(span));

/** Takes the word itself away: “we dropped the line about AI”. */
const unlabels =
  /^(?:dropped|deleted|removed|cut|cropped|erased|left|took|taken|hid|scrapped|enlevé|effacé|supprimé|retiré|viré|coupé|gommé|sauté)/i;

/** Simulation is generated too, and its captions say so. */
const isSimulation = /\b(?:simulat|geant ?4|monte[- ]carlo)/i;

/** A machine at work and somebody keeping quiet about it, in one passage. */
function* silences(reading: Reading): Iterable<Clue> {
  for (const hit of reading.hits('ai-undisclosed/hidden')) {
    const words = textOf(reading, hit);
    const needsMaker = /exist|sleep|eat|breathe|hands|pulse|dort|mange|respire|mains/i.test(words);
    if (
      needsMaker &&
      (reading.spans('content').length === 0 || reading.raw.length > longestCredit || /exist/i.test(words))
    )
      continue;
    if (reading.asked(hit) || reading.talkedAbout(hit) || isRule(reading, hit)) continue;
    yield { kind: 'hidden', span: { start: hit.start, end: hit.end } };
  }
  const quiet = reading.spans('ai-silence');
  if (quiet.length === 0) return;
  const makers = [...reading.spans('ai-maker'), ...reading.spans('ai-made')];
  const contents = reading.spans('content');
  for (const hit of quiet) {
    const apart = (h: Span): boolean => h.end <= hit.start || h.start >= hit.end;
    const near = makers.some((h) => apart(h) && Math.abs(h.start - hit.start) < 220);
    const found = near && contents.some((h) => Math.abs(h.start - hit.start) < 260);
    if (!found && !(unlabels.test(textOf(reading, hit)) && reading.spans('ai-tool').some((h) => within(h, hit))))
      continue;
    if (isSimulation.test(reading.text)) continue;
    if (reading.quoted(hit) || reading.asked(hit) || reading.beside(hit, 'meta').length) continue;
    if (isRule(reading, hit)) continue;
    yield { kind: 'hidden', span: { start: hit.start, end: hit.end } };
  }
}
