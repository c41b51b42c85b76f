import twitter from 'twitter-text';
import countries from 'twitter-text/dist/regexp/validCCTLD.js';
import others from 'twitter-text/dist/regexp/validGTLD.js';

/** X's own library, typed: what our faster counting is held to. */
export const twitterText = twitter;

/** Its top-level domains. */
export const twitterTlds = [others, countries].flatMap(({ source }) =>
  source.slice('(?:(?:'.length, source.indexOf(')(?=')).split('|'),
);
