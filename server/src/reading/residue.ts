import type { Span } from '../engine/span.ts';
import type { Reading } from './reading.ts';

/** A chatbot's leftover: its words, a citation marker, a tracking parameter, an unfilled slot. */
export interface Residue {
  readonly kind: 'words' | 'marker' | 'address' | 'slot';
  readonly span: Span;
}

const markers =
  /(?:\u3010\d{1,3}[:†][^\u3011]{0,80}\u3011|:?contentReference\[oaicite:\d+\](?:\{index=\d+\})?|\[?oai_?cit(?:e|ation):\d+[^\]\s]{0,80}\]?|\ue200?cite\ue202?(?:turn\d+\w+?\d+\ue202?)+\ue201?|(?:turn\d+(?:search|news|view|fetch|image|file)\d+)+|\[attached_file:\d+\]|\[web:\d+\]|grok_card)/g;
const trackers =
  /[?&]utm_source=(?:chatgpt\.com|openai|copilot\.com|perplexity(?:\.ai)?|gemini|claude\.ai|grok\.com)\b/g;
const slots =
  /\[(?:insert|add|your|enter|fill in|name of|insérer|insérez|ajouter|ajoutez|votre|nom de|à compléter|indiquer)(?: [^\][\n]{1,40}| )?(?:here|name|link|date|quote|url|email|title|nom|lien|ici|citation|titre|prénom|adresse|votre)?[^\][\n]{0,30}\]/gi;
const cheap = /oai|utm_source|turn\d|\[|\u3010|grok_card|contentReference/;

/** Leftovers of a passage in order, none inside another; `rule` owns the list `leftover`. What is quoted from a chatbot as such is none. */
export function residueIn(reading: Reading, rule: string): readonly Residue[] {
  const found: Residue[] = [];
  const { raw } = reading;
  if (cheap.test(raw)) {
    for (const m of raw.matchAll(markers)) found.push({ kind: 'marker', span: spanOf(m) });
    for (const m of raw.matchAll(trackers)) found.push({ kind: 'address', span: spanOf(m) });
    for (const m of raw.matchAll(slots)) {
      const isLink = raw[m.index + m[0].length] === '(';
      if (!isLink) found.push({ kind: 'slot', span: spanOf(m) });
    }
  }
  for (const hit of reading.hits(`${rule}/leftover`)) {
    if (isQuotedSpeech(reading, hit)) continue;
    const words = raw.slice(hit.start, hit.end).toLowerCase();
    if (!standsAlone(reading, hit, words)) continue;
    found.push({ kind: 'words', span: wholeRemark(reading, hit) });
  }
  return found
    .filter(
      (one, i) =>
        !found.some((other, j) => j !== i && covers(other.span, one.span) && (j < i || !covers(one.span, other.span))),
    )
    .sort((a, b) => a.span.start - b.span.start);
}

const spanOf = (m: RegExpMatchArray): Span => ({ start: m.index as number, end: (m.index as number) + m[0].length });
const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;

/** “…”, says the bot: the quotation belongs to somebody. */
function isQuotedSpeech(reading: Reading, hit: Span): boolean {
  const quotation = reading.quotations.find((q) => q.start <= hit.start && q.end >= hit.end);
  if (!quotation) return reading.kind === 'quote' && reading.spans('ai-tool').length > 0;
  const outside = (h: Span): boolean => h.end <= quotation.start || h.start >= quotation.end;
  return (
    reading.spans('ai-maker').some((h) => outside(h) && Math.abs(h.start - quotation.start) < 200) ||
    reading.beside(hit, 'meta').some(outside) ||
    /(?:say|says|said|answer|answers|answered|repl(?:y|ies|ied)|wrote|writes|dit|répond|répondu|écrit|affirme)\s*(?:[:,]\s*)?$/i.test(
      reading.text.slice(0, quotation.start),
    )
  );
}

/** Openers and closers of a chat count only where they stand alone: “I hope this helps!” at an end, “Sure, here is …:” before a break. */
function standsAlone(reading: Reading, hit: Span, words: string): boolean {
  const sentence = reading.sentenceAt(hit.start);
  if (/^i hope this/.test(words)) return sentence.end - hit.end <= 6;
  if (/^(?:would you|do you|shall i|let me)/.test(words))
    return !/\b(?:show|visit|tour|join|around|you)\b/i.test(reading.text.slice(hit.end, sentence.end));
  if (/^(?:souhait|voulez|veux|voudr)/.test(words))
    return !/\b(?:montre|accompagne|visiter|guide)/i.test(reading.text.slice(hit.start, sentence.end));
  // “Voici un billet sur l’hélium :” is what anybody writes, unless a “Bien sûr !” stands before it.
  if (/^voici (?:une?|quelques) .*(?:sur|pour)$/.test(words)) return isOpener(before(reading, sentence.start));
  if (/^(?:here|below|voici)/.test(words))
    return (
      /:(?=\s|$|["'”»])|[!]["'”»*_\s]*$/.test(reading.text.slice(hit.start, sentence.end)) ||
      isOpener(before(reading, sentence.start)) ||
      /\b(?:your|votre|ton)\b/.test(words)
    );
  if (
    /^(?:sure|absolutely|of course|got it|no problem|bien sûr|parfait|d['’]accord|très bien|avec plaisir)/.test(words)
  )
    return /[:!]/.test(reading.text.slice(hit.start, Math.min(sentence.end + 1, reading.text.length)));
  return true;
}

/** The sentence before an offset, trimmed. */
function before(reading: Reading, offset: number): string {
  const sentence = reading.sentences.findLast((s) => s.end <= offset);
  return sentence ? reading.text.slice(sentence.start, sentence.end).trim() : '';
}

const isOpener = (sentence: string): boolean =>
  /^["“«\s]*(?:certainly|sure(?: thing)?|absolutely|of course|great question|happy to help|bien sûr|certainement|avec plaisir|absolument|très bien|parfait|d['’]accord)\s*[!.]$/i.test(
    sentence,
  );

/** The leftover with its whole sentence when that opens with it, and with the “Certainly!” before it. */
function wholeRemark(reading: Reading, hit: Span): Span {
  const remark = ownRemark(reading, hit);
  const opener = before(reading, remark.start);
  if (!isOpener(opener)) return remark;
  const start = reading.text.lastIndexOf(opener, remark.start);
  return { start: start + opener.length - opener.replace(/^["“«\s]+/, '').length, end: remark.end };
}

function ownRemark(reading: Reading, hit: Span): Span {
  const sentence = reading.sentenceAt(hit.start);
  const last = reading.sentenceAt(Math.max(hit.start, hit.end - 1));
  const opens = reading.text.slice(sentence.start, hit.start).trim() === '';
  const quoted = reading.quotations.find((q) => q.start <= hit.start && q.end >= hit.end);
  if (quoted) return { start: hit.start, end: Math.max(hit.end, trimmed(reading.text, quoted.end - 1)) };
  if (!opens) return { start: hit.start, end: hit.end };
  const comma = /^as an? /i.test(reading.text.slice(hit.start, hit.end))
    ? reading.text.indexOf(', but', hit.start)
    : -1;
  const colon = /^(?:here|below|voici)/i.test(reading.text.slice(hit.start, hit.end))
    ? reading.text.indexOf(':', hit.end)
    : -1;
  const cut = Math.min(...[comma, colon + 1].filter((at) => at > hit.start), last.end);
  return { start: hit.start, end: cut };
}

function trimmed(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] as string)) at--;
  return at;
}
