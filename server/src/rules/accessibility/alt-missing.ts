import type { Token } from '../../engine/draft.ts';
import type { PlatformId } from '../../engine/profile.ts';
import type { Fix, PlacedClue, Problem, Whole } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { altMissingWords } from '../../lexicon/phrases/altMissing.ts';
import type { Policy } from '../../policy/policy.ts';
import { draftRule } from '../rule.ts';
import { declaredFor, isDecorativeTag, isPicture, isWritten } from '../shared/pictures.ts';
import { altMissingExamples } from './examples/altMissing.ts';

/** Platforms whose pictures have no field for it: a thumbnail, the cover of a video. */
const withoutAlt: ReadonlySet<PlatformId> = new Set(['youtube', 'tiktok']);
/** How far, in passages, a description in the text may stand from its picture. */
const reach = 2;

export const altMissing = draftRule({
  id: 'alt-missing',
  principle: 'accessibility',
  clause: 'accessibility',
  severity: 'warning',
  summary: {
    en: 'A picture without alternative text.',
    fr: 'Une image sans texte alternatif.',
  },
  rationale: {
    en: 'Blind readers hear the alternative text in place of the picture, and everybody reads it when the picture does not load. Without one, a screen reader says “image”, or spells out the file’s name.',
    fr: 'Les personnes aveugles entendent le texte alternatif à la place de l’image, et tout le monde le lit quand l’image ne se charge pas. Sans lui, un lecteur d’écran dit « image » ou épelle le nom du fichier.',
  },
  fine: {
    en: 'The picture only decorates (“decorative: true” in the header), the text describes it (“Image description: …”), or the platform has no field for it.',
    fr: 'L’image ne fait que décorer (« decorative: true » dans l’en-tête), le texte la décrit (« Description de l’image : … ») ou la plateforme n’a pas de champ pour cela.',
  },
  words: altMissingWords,
  examples: altMissingExamples,
  *gather(reading, _, policy) {
    for (const token of reading.tokens)
      if (token.kind === 'image' && !isReal(token.text, policy) && !isDecorativeTag(reading.raw, token))
        yield { kind: 'image', span: token.span, value: token };
    for (const hit of reading.hits('alt-missing/described'))
      if (/^\s*[:–—-]/.test(reading.raw.slice(hit.end)))
        yield { kind: 'described', span: { start: hit.start, end: hit.end } };
  },
  *check(whole): Iterable<Problem> {
    const described = whole.clues.filter(({ kind }) => kind === 'described');
    const isDescribed = (index: number): boolean => described.some((d) => Math.abs(d.index - index) <= reach);
    const platforms = whole.profile.platforms;
    if (platforms.length && platforms.every((platform) => withoutAlt.has(platform))) return;
    for (const clue of whole.clues) {
      if (clue.kind !== 'image' || isDescribed(clue.index)) continue;
      if (withoutAlt.has(clue.place.section as PlatformId)) continue;
      const declared = declaredFor(whole.profile, (clue.value as Token).target);
      if (declared && (declared.decorative || isReal(declared.alt, whole.policy))) continue;
      yield { span: clue.at, message: message(undefined), fixes: fixesInText(whole, clue) };
    }
    for (const medium of whole.profile.media) {
      if (!isPicture(medium) || medium.decorative || isReal(medium.alt, whole.policy) || described.length) continue;
      const used = whole.clues.some(
        (c) => c.kind === 'image' && declaredFor(whole.profile, (c.value as Token).target) === medium,
      );
      if (used) continue;
      yield { span: medium.span, message: message(medium.file), fixes: fixesInHeader(whole, medium.span) };
    }
  },
});

/** The words that the fix puts in wait for the writer's own. */
function isReal(alt: string | undefined, policy: Policy): boolean {
  const { long } = policy.wordings['alt-placeholder'];
  return isWritten(alt) && alt !== long.en && alt !== long.fr;
}

const message = (file: string | undefined) => ({
  en: `${file ? `“${file}”` : 'This picture'} has no alternative text: say in a sentence what it shows and why it is here.`,
  fr: `${file ? `« ${file} »` : 'Cette image'} n’a pas de texte alternatif : dites en une phrase ce qu’elle montre et ce qu’elle apporte.`,
});

const title = { en: 'Add a place for the alternative text', fr: 'Ajouter la place du texte alternatif' };
const decorative = { en: 'It only decorates', fr: 'Elle ne fait que décorer' };

function fixesInText(whole: Whole<Policy>, clue: PlacedClue): readonly Fix[] {
  const token = clue.value as Token;
  const from = clue.place.start;
  const { language } = clue.place.passage;
  const words = whole.policy.wordings['alt-placeholder'].long[language];
  const written = whole.draft.text.slice(clue.at.start, clue.at.end);
  const plain = token.target === undefined ? [] : [decorativeTag(clue.at, token.target)];
  if (written.startsWith('!')) {
    const at = { start: from + token.textSpan.start, end: from + token.textSpan.end };
    return [{ title, edits: [{ ...at, text: words }] }, ...plain];
  }
  const empty = /\salt(?:\s*=\s*(?:"[^"]*"|'[^']*'))?(?=[\s/>])/i.exec(written);
  const start = clue.at.start + (empty ? empty.index : 4);
  const end = start + (empty ? empty[0].length : 0);
  return [{ title, edits: [{ start, end, text: ` alt="${words}"` }] }, ...plain];
}

const decorativeTag = (span: Span, target: string): Fix => ({
  title: decorative,
  edits: [{ ...span, text: `<img src="${target}" alt="" role="presentation">` }],
});

/** A new line in the entry, or the value of an `alt` that is there already. */
function fixesInHeader(whole: Whole<Policy>, span: Span): readonly Fix[] {
  const { text, language } = whole.draft;
  const entry = text.slice(span.start, span.end);
  if (!/^[\w-]+\s*:/.test(entry)) return [];
  const words = whole.policy.wordings['alt-placeholder'].long[language];
  const empty = /^([ \t]*alt:)[^\n]*$/m.exec(entry);
  const end = span.start + entry.trimEnd().length;
  const indent = ' '.repeat(span.start - text.lastIndexOf('\n', span.start - 1) - 1);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const line = (at: string): Fix['edits'] => [{ start: end, end, text: `${eol}${indent}${at}` }];
  const place = empty
    ? [
        {
          start: span.start + empty.index + (empty[1] ?? '').length,
          end: span.start + empty.index + empty[0].length,
          text: ` ${words}`,
        },
      ]
    : line(`alt: ${words}`);
  return [
    { title, edits: place },
    { title: decorative, edits: line('decorative: true') },
  ];
}
