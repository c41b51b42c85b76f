import type { Span } from '../engine/span.ts';
import type { Reading } from './reading.ts';

/** Words in an explanation at the least: “(ALICE)” and “(LHC)” explain nothing, “(tiny magnets)” does. */
const fewest = 2;

/** “What is a …?” is asked in order to be answered. */
const asks =
  /(?:\bwhat(?:['’]s| is| are| exactly is)|\bqu['’]est[- ]ce (?:que |qu['’])(?:c['’]est qu['’]?)?|\bc['’]est quoi)\s*(?:an?|the|un|une|le|la|l['’]|des)?\s*[“"«*_]*\s*$/i;

/**
 * Does the text say here what the term means? Looks behind the term (brackets, apposition, colon, dash, “, a kind of …”,
 * “which means …”, “is a …”) and before it (“called …”, the term alone in brackets behind plain words).
 */
export function isExplained(reading: Reading, term: Span): boolean {
  const sentence = reading.sentenceAt(term.start);
  const behind = reading.raw.slice(term.end, Math.max(sentence.end, Math.min(term.end + 200, reading.raw.length)));
  const before = reading.text.slice(sentence.start, term.start);
  const phrases = reading.beside(term, 'explaining');
  const wordsBetween = (from: number, to: number): number =>
    reading.text
      .slice(from, to)
      .split(/[\s,;:()]+/)
      .filter(Boolean).length;
  return (
    asks.test(before) ||
    isLinked(reading, term) ||
    // Markdown’s own way: `*[LHC]: Large Hadron Collider`.
    (/^\]:\s/.test(behind) && reading.raw[term.start - 1] === '[') ||
    (opensExplanation(behind) && !(/^\s*,/.test(behind) && leadsIn.test(before))) ||
    (/,\s(?:or|ou)\s(?:the\s|l[’']|les?\s|la\s)?$/.test(before) && /^\s*,/.test(behind)) ||
    phrases.some((h) => h.start >= term.end && wordsBetween(term.end, h.start) <= 1) ||
    phrases.some(
      (h) =>
        h.end <= term.start &&
        wordsBetween(h.end, term.start) <= 2 &&
        !/^(is|are|est|sont|c'|ce)\b/i.test(reading.text.slice(h.start, h.end)),
    ) ||
    (/[([]\s*(?:["'“«*_]+\s*)?$/.test(before) &&
      /^["'”»*_\s]*[)\]]/.test(behind) &&
      before.split(/\s+/).length > fewest)
  );
}

/** “After the quench, the magnets …”: what follows the comma is the sentence, not an apposition. */
const leadsIn =
  /^[^,\p{L}]*(?:after|as|at|because|before|by|during|for|from|if|in|on|once|since|to|unless|until|when|while|with|without|thanks to|à|après|au|aux|avant|avec|chez|dans|depuis|dès|d[’']|en|grâce|lors|lorsqu|par|pendant|pour|puisque|quand|sans|si|sur)(?![\p{L}-])[^,]*$/iu;

const explainers =
  /wiki|gloss|expla?i[nq]|what-is|dictionar|dictionnaire|lexi(?:con|que)|qu-est-ce|encyclop|definition|home\.cern\/(?:fr\/)?(?:science|resources)/i;
/** Words that a link may have beside the term. */
const linkRoom = 2;

/** The term is the text of a link to a page that explains it. */
const isLinked = (reading: Reading, term: Span): boolean =>
  reading.tokens.some(
    (t) =>
      t.kind === 'link' &&
      t.textSpan.start <= term.start &&
      t.textSpan.end >= term.end &&
      t.target !== undefined &&
      explainers.test(t.target) &&
      reading.raw.slice(t.textSpan.start, t.textSpan.end).split(/\s+/).length <=
        reading.raw.slice(term.start, term.end).split(/\s+/).length + linkRoom,
  );

function opensExplanation(behind: string): boolean {
  const m =
    /^["'”’»*_\s]*(?:\[\^[^\]]+\]|[([]([^)\]]{3,160})[)\]]|\s[–—-]\s([^–—\n]{6,160})|,\s((?:an?|the|some|one|un|une|des|le|la|les|ces?|cette|sorte|our|those|these|or|ou|i\.e\.|c['’]est)\s[^,.;]{6,160})|\s?:\s([^.;\n]{8,160}))/i.exec(
      behind,
    );
  if (!m) return false;
  const said = m[1] ?? m[2] ?? m[3] ?? m[4];
  if (said === undefined) return true;
  const words = said.match(/\p{Ll}{2,}/gu) ?? [];
  return words.length >= fewest;
}
