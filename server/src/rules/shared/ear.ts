import type { Clue, DraftRule, Genre, PassageRule, Problem, Severity, Whole } from '../../engine/rule.ts';
import { severities } from '../../engine/rule.ts';
import { overlaps, type Span } from '../../engine/span.ts';
import type { Policy } from '../../policy/policy.ts';
import { hear, isHeard, wordsHeard } from '../../reading/ear/ear.ts';
import type { Reading } from '../../reading/reading.ts';
import { type AnyRule, named, textOf } from '../rule.ts';
import { earSays } from './earSays.ts';
import { strengthOf } from './voice.ts';

/** What a draft rule keeps of a passage that reads like it. */
const clueKind = 'ear';

/**
 * A rule that also asks the ear: where the rule itself finds nothing and the passage reads like what it looks for, there
 * is one finding, one level below the rule's own. Rules that the ear has not learnt stay as they are.
 */
export function withEar(rule: AnyRule, severity: Severity): AnyRule {
  if (rule.unit === 'border' || !(isHeard(rule.id, 'en') || isHeard(rule.id, 'fr'))) return rule;
  const lower = severities[Math.min(severities.indexOf(severity) + 1, severities.length - 1)] as Severity;
  return rule.unit === 'passage' ? passageWithEar(rule, lower) : draftWithEar(rule, lower);
}

/** The words that weighed most in a passage that reads like a label; the ear learnt posts, so of a page it says nothing. */
function heardIn(reading: Reading, label: string, genre: Genre): Span | undefined {
  if (genre === 'page') return undefined;
  const heard = hear(reading).find((h) => h.label === label);
  if (!heard || reading.talkedAbout(heard.span) || reading.asked(heard.span)) return undefined;
  // Words in quotation marks are somebody else's, or talked about, even where the judgement took in more than them.
  if (reading.kind === 'quote' || reading.quotations.some((quotation) => overlaps(quotation, heard.span)))
    return undefined;
  return heard.span;
}

/** The words of the sentence that was judged. */
function judgedIn(reading: Reading, span: Span): readonly string[] {
  const { firstWord, endWord } = reading.sentenceAt(span.start);
  return wordsHeard(reading.words, reading.language, firstWord, endWord);
}

function passageWithEar(rule: PassageRule<Reading, Policy>, severity: Severity): AnyRule {
  return {
    ...rule,
    *check(reading, setting, policy) {
      let found = false;
      for (const problem of rule.check(reading, setting, policy)) {
        found = true;
        yield problem;
      }
      const span = found ? undefined : heardIn(reading, rule.id, setting.genre);
      if (span) yield { ...problemOf(rule.id, span, textOf(reading, span), severity), judged: judgedIn(reading, span) };
    },
  };
}

function draftWithEar(rule: DraftRule<Reading, Policy>, severity: Severity): AnyRule {
  return {
    ...rule,
    *gather(reading, setting, policy): Iterable<Clue> {
      yield* rule.gather?.(reading, setting, policy) ?? [];
      const span = heardIn(reading, rule.id, setting.genre);
      if (span) yield { kind: clueKind, span, value: judgedIn(reading, span) };
    },
    *check(whole: Whole<Policy>): Iterable<Problem> {
      const clues = whole.clues.filter((clue) => clue.kind !== clueKind);
      let found = false;
      for (const problem of rule.check({ ...whole, clues })) {
        found = true;
        yield problem;
      }
      if (found || isSettled(rule, { ...whole, clues })) return;
      for (const { kind, at, value } of whole.clues) {
        if (kind !== clueKind) continue;
        const problem = problemOf(rule.id, at, whole.draft.text.slice(at.start, at.end), severity);
        yield { ...problem, judged: value as readonly string[] };
      }
    },
  };
}

/** The draft already does what the finding would ask for, so the rule's silence is meant. */
function isSettled({ id, principle }: AnyRule, { profile, clues }: Whole<Policy>): boolean {
  if (profile.approvedBy) return true;
  if (principle === 'ai') return profile.aiDisclosure !== undefined || clues.some((clue) => clue.kind === 'label');
  const framings = clues.filter((clue) => clue.kind === 'framing').map(strengthOf);
  // A weak disclaimer is asked to become one of these.
  const isFramed = framings.some((strength) => strength !== 'weak' && strength !== 'void');
  return isFramed && !(id === 'weak-disclaimer' && framings.includes('void'));
}

function problemOf(label: string, span: Span, text: string, severity: Severity): Problem {
  const words = named(text);
  const says = earSays[label] as (typeof earSays)[string];
  return {
    span,
    severity,
    message: {
      en: `${words.en} ${says.en} (a judgement from examples).`,
      fr: `${words.fr} ${says.fr} (un jugement d’après des exemples).`,
    },
  };
}
