import type { Language } from '../../engine/draft.ts';
import type { Edit } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { articleBefore, type Gender, like } from '../../lexicon/articles.ts';

/** A noun as it stands in a draft. */
export interface Noun extends Span {
  readonly language: Language;
  readonly gender?: Gender | undefined;
}

const reach = 16;
/** What may stand behind a French noun without agreeing with it. */
const freeBehind =
  /^(?:[\s\u00A0]*[.,;:!?…)»]|\s*$|\s(?:à|au|aux|avec|chez|d[’']|dans|de|des|dont|du|en|et|lors|mais|ou|où|par|pendant|pour|qu[’']|que|qui|sans|sous|sur|vers)(?![\p{L}-]))/iu;
/** A noun behind these is no subject, so that no participle agrees with it. */
const governed =
  /(?:^|[\s(«“])(?:à|au|avec|dans|de|du|en|par|pour|sans|sous|sur)\s(?:l[’']|la |le |un |une |cette |ce |cet )?$|(?:^|[\s(«“])d[’'](?:un |une )?$/iu;

/** Puts other words in a noun's place, the article before it adjusted; `undefined` where the sentence might not survive it. */
export function nounReplaced(text: string, noun: Noun, words: string, gender?: Gender): Edit | undefined {
  const { start, end, language } = noun;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 2 * reach);
  const before = text.slice(lineStart, start);
  const old = text.slice(start, end);
  if (/[-‐]$/.test(before) || /^[-‐]\p{L}/u.test(text.slice(end, end + 2))) return undefined;
  if (language === 'fr' && noun.gender !== gender) {
    if (!governed.test(before) || !freeBehind.test(text.slice(end, end + reach))) return undefined;
  }
  const article = articleBefore(before, words, language, gender);
  if (!article) return undefined;
  const unchanged = before.slice(before.length - article.length) === article.text;
  const put = like(article.length || !isOpening(before) ? 'x' : old, words);
  return unchanged ? { start, end, text: put } : { start: start - article.length, end, text: article.text + put };
}

/** Does a sentence begin here, so that a capital belongs to the place and not to the word? */
const isOpening = (before: string): boolean => /(?:^|[.!?…:»”"“«(*_#>\n-][^\S\n]*)$/.test(before);

/** Puts an explanation in brackets behind a word, outside of its emphasis. */
export function bracketBehind(text: string, { start, end }: Span, said: string): Edit | undefined {
  const tail = text.slice(end, end + reach);
  if (/^(?:[-‐/]\p{L}|[’']s\b|\s?[([])/u.test(tail)) return undefined;
  const opened = /[*_]{1,3}$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  const at = opened && tail.startsWith(opened) ? end + opened.length : end;
  return { start: at, end: at, text: ` (${said})` };
}
