import type { Token } from '../../engine/draft.ts';
import type { Problem, Setting } from '../../engine/rule.ts';
import { overlaps, type Span, within } from '../../engine/span.ts';
import { fold } from '../../lexicon/fold.ts';
import { emptyLinkTexts, shorteners } from '../../lexicon/linkTexts.ts';
import { linkTextWords } from '../../lexicon/phrases/linkText.ts';
import { fitting } from '../../policy/hosts.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, quoted, replaceWith, textOf } from '../rule.ts';
import { linkTextExamples } from './examples/linkText.ts';

/** UTF-16 units from which an address is a nuisance when it is read out. */
const longestAddress = 120;
/** Addresses in one block of a post from which readers no longer know which one counts. */
const mostLinks = 3;

export const linkText = passageRule({
  id: 'link-text',
  principle: 'accessibility',
  clause: 'accessibility',
  severity: 'information',
  summary: {
    en: 'A link that does not say where it leads.',
    fr: 'Un lien qui ne dit pas où il mène.',
  },
  rationale: {
    en: 'Many people jump from link to link and hear nothing but its words: “here, here, read more”. A shortened or endless address tells them no more. A link says what lies behind it.',
    fr: 'Beaucoup passent de lien en lien et n’entendent que ses mots : « ici, ici, en savoir plus ». Une adresse raccourcie ou interminable ne leur en dit pas davantage. Un lien dit ce qu’on trouve derrière.',
  },
  fine: {
    en: 'The words name the destination (“Read more about antimatter”), or the address is the organisation’s own short form.',
    fr: 'Les mots nomment la destination (« En savoir plus sur l’antimatière ») ou l’adresse est une forme courte de l’organisation.',
  },
  words: linkTextWords,
  examples: linkTextExamples,
  *check(reading, setting): Iterable<Problem> {
    const taken: Span[] = [];
    for (const problem of [...linksOf(reading), ...phrasesOf(reading), ...addressesOf(reading, setting)]) {
      if (taken.some((span) => overlaps(span, problem.span))) continue;
      taken.push(problem.span);
      yield problem;
    }
  },
});

/** Between the words and the address: a colon, arrows, hands. */
const onlySigns = /^(?:[\s:>→*_.!…-]|\uFE0F|\p{Extended_Pictographic})*$/u;
const opensSentence = /(?:^|[.!?…\n])(?:[^\S\n]|[>*_-]|\uFE0F|\p{Extended_Pictographic})*$/u;

const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}+' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function* linksOf(reading: Reading): Iterable<Problem> {
  for (const token of reading.tokens) {
    if (token.kind !== 'link' || token.target === undefined) continue;
    if (!emptyLinkTexts[reading.language].has(bare(token.text))) continue;
    const site = siteOf(token.target);
    const words = named(token.text);
    yield {
      span: token.textSpan,
      message: {
        en: `${words.en} does not say where the link leads: let the link’s words name the page.`,
        fr: `${words.fr} ne dit pas où mène le lien : que ses mots nomment la page.`,
      },
      fixes: site
        ? [replaceWith(token.textSpan, site, { en: `Name the site: ${site}`, fr: `Nommer le site : ${site}` })]
        : [],
    };
  }
}

const siteOf = (target: string): string | undefined => /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(target)?.[1];

function* phrasesOf(reading: Reading): Iterable<Problem> {
  for (const hit of reading.hits('link-text/click')) {
    if (reading.quoted(hit) || reading.talkedAbout(hit)) continue;
    const words = named(textOf(reading, hit));
    yield {
      span: { start: hit.start, end: hit.end },
      message: {
        en: `${words.en} tells the hand what to do and not where the link leads: say what is there (“Register for the visit: …”).`,
        fr: `${words.fr} dit quel geste faire et non où mène le lien : dites ce qu’on y trouve (« Réservez votre visite : … »).`,
      },
    };
  }
  const urls = reading.tokens.filter(({ kind }) => kind === 'url');
  if (urls.length === 0) return;
  for (const hit of reading.hits('link-text/bare')) {
    const url = urls.find(({ span }) => span.start >= hit.end);
    if (!url || !onlySigns.test(reading.raw.slice(hit.end, url.span.start))) continue;
    if (!opensSentence.test(reading.raw.slice(Math.max(0, hit.start - 24), hit.start))) continue;
    const words = named(textOf(reading, hit));
    yield {
      severity: 'hint',
      span: { start: hit.start, end: hit.end },
      message: {
        en: `${words.en} does not say what the address leads to: add what is there (“Read more about antimatter: …”).`,
        fr: `${words.fr} ne dit pas à quoi mène l’adresse : ajoutez ce qu’on y trouve (« En savoir plus sur l’antimatière : … »).`,
      },
    };
  }
}

function* addressesOf(reading: Reading, { genre }: Setting): Iterable<Problem> {
  const links = reading.tokens.filter(({ kind }) => kind === 'link');
  const plain = reading.tokens.filter(
    ({ kind, span }) => kind === 'url' && !links.some((link) => within(span, link.span)),
  );
  for (const { span, text } of plain) {
    if (fitting(text, shorteners, (host) => host) || fitting(text, shorteners, (host) => `${host}/*`)) {
      yield {
        span,
        message: {
          en: `${quoted(text, 'en')} hides where it leads: put the full address, or the organisation’s own short one.`,
          fr: `${quoted(text, 'fr')} cache sa destination : mettez l’adresse complète, ou la forme courte de l’organisation.`,
        },
      };
    } else if (genre === 'post' && text.length > longestAddress) {
      yield { span, message: endless };
    }
  }
  const third = thirdOf(plain);
  if (genre === 'post' && third) yield { span: third.span, severity: 'hint', message: many };
}

const thirdOf = (urls: readonly Token[]): Token | undefined => {
  const first = urls.filter((url, i) => urls.findIndex((other) => other.text === url.text) === i);
  return first[mostLinks - 1];
};

const endless = {
  en: `This address has more than ${longestAddress} characters, each of which may be read out: cut what follows the page’s name, or use the organisation’s own short one.`,
  fr: `Cette adresse compte plus de ${longestAddress} caractères, qui peuvent tous être lus à voix haute : coupez ce qui suit le nom de la page, ou prenez la forme courte de l’organisation.`,
};

const many = {
  en: 'With three links or more nobody knows which one counts: keep the one that matters.',
  fr: 'Avec trois liens ou plus, on ne sait plus lequel compte : gardez celui qui importe.',
};
