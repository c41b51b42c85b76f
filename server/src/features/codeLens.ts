import type { CodeLens } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Converter } from '../convert.ts';
import type { Language } from '../engine/draft.ts';
import type { Audience } from '../engine/profile.ts';
import { platformNames } from '../parsing/headerKeys.ts';
import { posts } from '../platforms/post.ts';
import { measureDraft } from '../reading/readability.ts';
import { wordsPerSentenceGoals } from '../reading/readabilityGoals.ts';
import { readPassage } from '../reading/reading.ts';
import type { CheckedVersion } from '../session.ts';
import { countsOf } from './counts.ts';

export interface LensContext {
  readonly document: TextDocument;
  readonly converter: Converter;
  readonly language: Language;
  /** What holds where the draft does not say. */
  readonly audience: Audience;
  /** The client is ours: a click opens the preview. */
  readonly ours: boolean;
}

/** Longer texts, in UTF-16 units, are pages that are measured on the command line; here every keystroke would pay. */
const longest = 32 * 1024;
/** Fewer words say nothing of how a text reads. */
const fewestWords = 10;

/** Above the text its length on each platform and how it reads; above each platform's own section its length there. */
export function lensesOf(checked: CheckedVersion, context: LensContext): CodeLens[] {
  const { draft, profile, checker } = checked;
  if (draft.text.length > longest) return [];
  const body = (draft.header?.end ?? 0) + /^[\s\uFEFF]*/.exec(draft.text.slice(draft.header?.end ?? 0))![0].length;
  if (body >= draft.text.length) return [];
  const counts = countsOf(checked, checker.platforms);
  const counted = posts(draft, profile.platforms).flatMap(({ platform, own, parts }) => {
    const count = counts[platform];
    const at = own ? parts[0]?.span.start : body;
    return count && at !== undefined ? [{ at, title: `${platformNames[platform]} ${count.used}/${count.limit}` }] : [];
  });
  const places = [...new Set([body, ...counted.map(({ at }) => at)])].sort((a, b) => a - b);
  return places.flatMap((at) => {
    const lengths = counted.filter((one) => one.at === at).map(({ title }) => title);
    const reads = at === body ? readsLike(checked, context) : undefined;
    return [lengths.join(' · '), reads].flatMap((title) => (title ? [lens(at, title, context)] : []));
  });
}

function lens(at: number, title: string, { document, converter, ours }: LensContext): CodeLens {
  const range = converter.range(document, { start: at, end: at });
  return { range, command: ours ? { title, command: 'forthright.preview' } : { title, command: '' } };
}

const audiences = {
  en: { general: 'a general audience', informed: 'an informed audience' },
  fr: { general: 'le grand public', informed: 'un public averti' },
} as const;

/** A measure, never a verdict. */
function readsLike({ draft, profile, checker }: CheckedVersion, context: LensContext): string | undefined {
  const audience = profile.audience ?? context.audience;
  const read = (passage: Parameters<typeof readPassage>[0]) => readPassage(passage, checker.lexicon(passage.language));
  const { words, wordsPerSentence, rareShare } = measureDraft(draft, audience, read).figures;
  if (words < fewestWords) return undefined;
  const { language } = context;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(rareShare);
  const average = number.format(wordsPerSentence);
  const goal = wordsPerSentenceGoals[audience];
  const whom = audience === 'expert' ? undefined : audiences[language][audience];
  if (language === 'fr') {
    const aim = goal ? ` (${goal} au plus pour ${whom})` : '';
    return `${average} mots par phrase${aim} · ${share} de mots rares`;
  }
  const aim = goal ? ` (up to ${goal} for ${whom})` : '';
  return `${average} words a sentence${aim} · ${share} rare words`;
}
