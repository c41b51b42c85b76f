import type { Bilingual, Language } from '../../engine/draft.ts';
import type { Clue, Problem, Whole } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { announcesLanguage, langTagWords } from '../../lexicon/phrases/langTag.ts';
import type { Policy } from '../../policy/policy.ts';
import { draftRule, named, replaceWith } from '../rule.ts';
import { firmly, foreignSentence, isApart, languageOfAlt } from '../shared/foreignText.ts';
import { langTagExamples } from './examples/langTag.ts';

const id = 'lang-tag';

/** Characters that a passage or a text must have before its language is judged. */
const shortest = 40;
/** Of the text, the share in one language that makes it the text's. */
const most = 0.75;
/** Candidates looked at more closely in one check. */
const tried = 20;

const names: Readonly<Record<Language, Bilingual>> = {
  en: { en: 'English', fr: 'anglais' },
  fr: { en: 'French', fr: 'français' },
};

export const langTag = draftRule({
  id,
  principle: 'accessibility',
  clause: 'language',
  severity: 'information',
  summary: {
    en: 'The declared language is not the text’s, or a passage in another language is not marked.',
    fr: 'La langue déclarée n’est pas celle du texte, ou un passage dans une autre langue n’est pas signalé.',
  },
  rationale: {
    en: 'Screen readers speak with the voice of the declared language, and Mastodon and Bluesky sort and translate posts by it. Readers of one language should see at once which part is theirs.',
    fr: 'Le lecteur d’écran prend la voix de la langue déclarée\u00a0; Mastodon et Bluesky s’en servent pour trier et traduire. Chacun doit voir d’emblée quelle partie s’adresse à lui.',
  },
  fine: {
    en: 'It is a name, a title, a quotation or a word everybody uses.',
    fr: 'C’est un nom, un titre, une citation ou un mot entré dans l’usage.',
  },
  words: langTagWords,
  examples: langTagExamples,
  *gather(reading, { genre }): Iterable<Clue> {
    if (reading.kind === 'quote') return;
    for (const token of reading.tokens)
      if (token.kind === 'image') {
        const spoken = languageOfAlt(token.text);
        if (spoken) yield { kind: 'alt', span: token.textSpan, value: spoken };
      }
    if (genre === 'page' || reading.kind === 'cell' || reading.kind === 'caption') return;
    const sentence = foreignSentence(reading);
    const phrase = sentence ? undefined : reading.hits(`${id}/foreign`).find((hit) => !isApart(reading, hit));
    if (sentence) yield { kind: 'foreign', span: { start: sentence.start, end: sentence.end }, value: sentence.home };
    else if (phrase) yield { kind: 'foreign', span: { start: phrase.start, end: phrase.end }, value: reading.language };
  },
  *check(whole): Iterable<Problem> {
    const { draft, profile, genre, clues } = whole;
    const share = draft.prose;
    const declared = profile.lang;
    const main: Language = share.fr > share.en ? 'fr' : 'en';
    if (declared && declared !== main && share[main] >= shortest && share[main] >= most * (share.en + share.fr)) {
      yield wrongTag(profile.spans.lang ?? { start: 0, end: 0 }, declared, main);
      return;
    }
    yield* missingTag(whole, main);
    if (Math.min(share.en, share.fr) < shortest) yield* foreignAlts(whole, declared ?? main);
    if (genre === 'page') return;
    if (declared) yield* unmarked(whole, declared);
    for (const { at, value } of clues.filter(({ kind }) => kind === 'foreign')) {
      const words = named(draft.text.slice(at.start, at.end), 50);
      const language = names[value as Language];
      yield {
        span: at,
        message: {
          en: `${words.en} stands in the midst of ${language.en}: translate it, or give it a paragraph of its own and say which language it is.`,
          fr: `${words.fr} se glisse dans un texte en ${language.fr}\u00a0: traduisez, ou faites-en un paragraphe à part dont vous annoncez la langue.`,
        },
      };
    }
  },
});

function wrongTag(span: Span, declared: Language, main: Language): Problem {
  return {
    span,
    message: {
      en: `The header says “${declared}”, the text is in ${names[main].en}: let the tag say so.`,
      fr: `L’en-tête dit «\u00a0${declared}\u00a0», mais le texte est en ${names[main].fr}\u00a0: accordez l’étiquette au texte.`,
    },
    fixes: [replaceWith(span, main, { en: `Write “${main}”`, fr: `Écrire «\u00a0${main}\u00a0»` })],
  };
}

/** Mastodon and Bluesky take a tag with the post; what is scheduled should have one. */
function* missingTag({ draft, profile }: Whole<Policy>, main: Language): Iterable<Problem> {
  const tags = profile.platforms.some((platform) => platform === 'mastodon' || platform === 'bluesky');
  const isDue = profile.status === 'scheduled' || profile.status === 'published';
  if (profile.lang || !tags || !isDue || !draft.header || draft.places.length === 0) return;
  const at = draft.text.indexOf('\n', draft.header.start) + 1;
  yield {
    span: profile.spans.platforms ?? { start: 0, end: 0 },
    severity: 'hint',
    message: {
      en: `These platforms tag posts with their language: declare “lang: ${main}”.`,
      fr: `Ces plateformes étiquettent les posts selon leur langue\u00a0: déclarez «\u00a0lang: ${main}\u00a0».`,
    },
    fixes: [
      replaceWith({ start: at, end: at }, `lang: ${main}\n`, {
        en: `Add “lang: ${main}”`,
        fr: `Ajouter «\u00a0lang: ${main}\u00a0»`,
      }),
    ],
  };
}

function* foreignAlts({ clues, draft, profile }: Whole<Policy>, language: Language): Iterable<Problem> {
  for (const { kind, at, value } of clues)
    if (kind === 'alt' && value !== language) yield foreignAlt(at, draft.text.slice(at.start, at.end), language);
  for (const { alt, span } of profile.media) {
    const spoken = alt === undefined ? undefined : languageOfAlt(alt);
    const at = alt === undefined ? -1 : draft.text.indexOf(alt, span.start);
    if (alt && spoken && spoken !== language && at >= 0 && at < span.end)
      yield foreignAlt({ start: at, end: at + alt.length }, alt, language);
  }
}

function foreignAlt(span: Span, alt: string, language: Language): Problem {
  const words = named(alt, 50);
  return {
    span,
    message: {
      en: `${words.en}: the text is in ${names[language].en}, so describe the picture in it too.`,
      fr: `${words.fr}\u00a0: le texte est en ${names[language].fr}, décrivez donc aussi l’image dans cette langue.`,
    },
  };
}

/** Passages in the other language that neither a flag, a word, a line nor a section of their own sets apart. */
function* unmarked({ draft }: Whole<Policy>, declared: Language): Iterable<Problem> {
  const { places, text } = draft;
  if (places.some(({ passage }) => announcesLanguage(passage.raw.slice(0, 300)))) return;
  let looked = 0;
  for (const [i, { passage, start, section }] of places.entries()) {
    const before = places[i - 1];
    if (passage.language === declared || passage.kind === 'quote' || before?.passage.language !== declared) continue;
    if (before.section !== section || passage.text.trim().length < shortest || looked++ >= tried) continue;
    const gap = text.slice(before.start + before.passage.raw.length, start);
    if (/^[ \t]*(?:[-*_] ?){3,}[ \t]*$/m.test(gap) || firmly(passage.text) !== passage.language) continue;
    const words = named(passage.raw.trim(), 40);
    const language = names[passage.language];
    yield {
      span: { start, end: start + passage.raw.trimEnd().length },
      message: {
        en: `${words.en} is in ${language.en} and the header says “${declared}”: announce it, or make it a post of its own.`,
        fr: `${words.fr} est en ${language.fr} alors que l’en-tête dit «\u00a0${declared}\u00a0»\u00a0: annoncez-le, ou faites-en un post à part.`,
      },
    };
  }
}
