import type { Language } from '../../engine/draft.ts';

export const amounts: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    currency: ['(€|$|£)', '(chf|eur|usd|gbp|euro|euros|dollar|dollars|pounds|francs|franc)', '(mchf|kchf|meur|keur)'],
    amount: [
      '<number> (k|m|bn|million|billion|thousand|hundred)? <currency>',
      '<currency> <number> (k|m|bn|million|billion|thousand)?',
      '<number> (k|m|bn)',
    ],
    significance: [
      '<number> (σ|sigma|sigmas|s.d.)',
      '<number> standard (deviation|deviations)',
      '(three|four|five|six|two) (σ|sigma|sigmas)',
      '(three|four|five|six|two) standard deviations',
    ],
    percent: ['<number> (%|percent|per cent)'],
  },
  fr: {
    currency: ['(€|$|£)', '(chf|eur|usd|euro|euros|dollar|dollars|francs|franc|balles)', '(mchf|kchf|meur|keur)'],
    amount: [
      "<number> (k|m|mille|million|millions|milliard|milliards)? (de|d')? <currency>",
      '<currency> <number> (k|m|millions|milliards)?',
      '<number> (k|m)',
    ],
    significance: [
      '<number> (σ|sigma|sigmas)',
      '<number> (ecart|ecarts) (type|types)',
      '(deux|trois|quatre|cinq|six) (σ|sigma|sigmas)',
      '(deux|trois|quatre|cinq|six) ecarts-types',
    ],
    percent: ['<number> (%|pour cent)'],
  },
};
