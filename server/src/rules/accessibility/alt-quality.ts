import type { Bilingual, Language } from '../../engine/draft.ts';
import type { PlatformId } from '../../engine/profile.ts';
import type { Fix, PlacedClue, Problem, Whole } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { elsewhere, emptyAlts, needlessPrefix } from '../../lexicon/altTexts.ts';
import { emojiIn } from '../../lexicon/emoji.ts';
import { fold } from '../../lexicon/fold.ts';
import { limits } from '../../platforms/limits.ts';
import type { Policy } from '../../policy/policy.ts';
import { draftRule, named, replaceWith } from '../rule.ts';
import { isWritten } from '../shared/pictures.ts';
import { altQualityExamples } from './examples/altQuality.ts';

/** What the words of an alternative text tell by themselves; read once, asked at each keystroke. */
interface Words {
  readonly text: string;
  /** What is wrong with them, whatever stands beside. */
  readonly wrong: Bilingual | undefined;
  /** The words they needlessly begin with. */
  readonly prefix: string | undefined;
  /** Letters and digits alone, to be held against a caption. */
  readonly plain: string;
}

interface Alt {
  readonly words: Words;
  readonly span: Span;
  readonly language: Language;
  /** Of the block it stands in. */
  readonly index: number;
}

export const altQuality = draftRule({
  id: 'alt-quality',
  principle: 'accessibility',
  clause: 'accessibility',
  severity: 'information',
  summary: {
    en: 'An alternative text that does not say what the picture shows.',
    fr: 'Un texte alternatif qui ne dit pas ce que montre l’image.',
  },
  rationale: {
    en: 'A screen reader says “image” by itself and then reads the text: a file’s name, “plot” or the caption once more leaves the listener with nothing. What helps is who or what, doing what, and where; for a plot the axes and what it shows.',
    fr: 'Un lecteur d’écran annonce déjà « image » puis lit le texte : un nom de fichier, « graphique » ou la légende répétée n’apprennent rien. Ce qui aide : qui ou quoi, en train de faire quoi, où ; pour une courbe, les axes et ce qu’elle montre.',
  },
  fine: {
    en: 'The medium matters: an artist’s impression, an event display, a screenshot, an archive photograph.',
    fr: 'Le support compte : une vue d’artiste, une capture d’écran, une photographie d’archives.',
  },
  examples: altQualityExamples,
  *gather(reading) {
    for (const token of reading.tokens)
      if (token.kind === 'image' && isWritten(token.text))
        yield { kind: 'alt', span: token.textSpan, value: wordsOf(token.text, reading.language) };
  },
  *check(whole): Iterable<Problem> {
    for (const alt of altsOf(whole)) {
      const fault = faultOf(alt, whole);
      if (fault) yield { span: alt.span, message: fault.message, fixes: fault.fixes ?? [] };
    }
  },
});

function* altsOf({ clues, draft, profile }: Whole<Policy>): Iterable<Alt> {
  for (const { at, place, index, value } of clues as readonly PlacedClue[])
    yield { words: value as Words, span: at, language: place.passage.language, index };
  for (const { alt, span } of profile.media) {
    const at = alt === undefined ? -1 : draft.text.indexOf(alt, span.start);
    if (alt === undefined || at < 0 || at >= span.end || !isWritten(alt)) continue;
    const { language } = draft;
    yield { words: wordsOf(alt, language), span: { start: at, end: at + alt.length }, language, index: 0 };
  }
}

interface Fault {
  readonly message: Bilingual;
  readonly fixes?: readonly Fix[];
}

const fileName = /^[\w .()%-]+\.(?:avif|bmp|gif|heic|jpe?g|pdf|png|svg|tiff?|webp)$/i;
const cameraName = /^(?:IMG|DSC|DSCN|DSCF|PXL|P|MVI|WhatsApp Image|Screenshot|Capture)[ _-]?\d[\w .-]*$/i;

const plainOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const wordsOf = (text: string, language: Language): Words => ({
  text,
  wrong: wrongIn(text),
  prefix: needlessPrefix[language].exec(text)?.[0],
  plain: plainOf(text),
});

function wrongIn(text: string): Bilingual | undefined {
  const trimmed = text.trim();
  if (fileName.test(trimmed) || cameraName.test(trimmed)) return tell(named(text), told.file);
  if (emptyAlts.has(fold(trimmed.replace(/[.:]$/, ''))) || /^(?:fig(?:ure)?|image|photo|slide)\.? ?\d+$/i.test(trimmed))
    return tell(named(text), told.empty);
  if (elsewhere.test(trimmed)) return tell(named(text), told.elsewhere);
  if (/https?:\/\/|(?:^|\s)#\p{L}{2}/u.test(trimmed) || !emojiIn(trimmed).next().done)
    return tell(named(text), told.signs);
  return undefined;
}

function faultOf(alt: Alt, whole: Whole<Policy>): Fault | undefined {
  const { text, wrong, prefix } = alt.words;
  if (wrong) return { message: wrong };
  const limit = limitOf(text, whole);
  if (limit) return { message: tooLong(text.length, limit) };
  if (prefix)
    return {
      message: tell(named(prefix.trim()), told.prefix),
      fixes: alt.language === 'en' ? [withoutPrefix(alt.span, text.slice(prefix.length))] : [],
    };
  return isCaption(alt, whole) ? { message: tell(named(text), told.caption) } : undefined;
}

const withoutPrefix = (span: Span, rest: string): Fix =>
  replaceWith(span, rest.charAt(0).toLocaleUpperCase() + rest.slice(1), {
    en: 'Begin with what it shows',
    fr: 'Commencer par ce qu’elle montre',
  });

/** The block beside it, or its own, says the very same. */
function isCaption({ words: { text, plain }, index }: Alt, { draft }: Whole<Policy>): boolean {
  if (plain.length < 12) return false;
  const most = 3 * text.length + 40;
  return draft.places.slice(Math.max(0, index - 1), index + 2).some(({ passage: { text: beside } }) => {
    const fits = 2 * beside.trim().length >= plain.length && beside.length < most;
    return fits && plainOf(beside) === plain;
  });
}

function limitOf(text: string, { profile }: Whole<Policy>): { name: string; limit: number } | undefined {
  const over = profile.platforms.find(
    (id: PlatformId) => [...text].length > (limits[id].alt?.limit ?? Number.POSITIVE_INFINITY),
  );
  return over && { name: limits[over].name, limit: limits[over].alt?.limit as number };
}

const told = {
  file: {
    en: 'is a file’s name: say what the picture shows.',
    fr: 'est un nom de fichier : dites ce que montre l’image.',
  },
  empty: {
    en: 'only names the kind of picture: say what it shows (for a plot, the axes and the trend).',
    fr: 'ne nomme que le genre d’image : dites ce qu’elle montre (pour une courbe, les axes et la tendance).',
  },
  elsewhere: {
    en: 'sends listeners elsewhere: say here what the picture shows.',
    fr: 'renvoie ailleurs : dites ici ce que montre l’image.',
  },
  signs: {
    en: 'holds tags, addresses or emoji, which are read out sign by sign: keep plain words.',
    fr: 'contient des mots-dièse, des adresses ou des émojis, lus signe par signe : gardez de simples mots.',
  },
  prefix: {
    en: 'is what a screen reader says anyway: begin with what the picture shows.',
    fr: 'est ce que le lecteur d’écran annonce déjà : commencez par ce que montre l’image.',
  },
  caption: {
    en: 'repeats the caption, which is then heard twice: say what the picture shows beside it.',
    fr: 'répète la légende, qu’on entend alors deux fois : dites ce que l’image montre de plus.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const tell = (words: Bilingual, what: Bilingual): Bilingual => ({
  en: `${words.en} ${what.en}`,
  fr: `${words.fr} ${what.fr}`,
});

const tooLong = (length: number, { name, limit }: { name: string; limit: number }): Bilingual => ({
  en: `This alternative text has ${length} characters, ${name} takes ${limit}: shorten it.`,
  fr: `Ce texte alternatif compte ${length} caractères, ${name} en accepte ${limit} : raccourcissez-le.`,
});
