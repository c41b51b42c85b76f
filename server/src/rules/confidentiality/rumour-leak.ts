import { rumourLeakWords } from '../../lexicon/phrases/rumourLeak.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, textOf } from '../rule.ts';
import { leaveOut } from '../shared/leaveOut.ts';
import { hitsOf, isClose, isDenied, type ListHit } from '../shared/meant.ts';

import { rumourLeakExamples } from './examples/rumourLeak.ts';

const id = 'rumour-leak';

export const rumourLeak = passageRule({
  id,
  principle: 'confidentiality',
  clause: 'confidentiality',
  severity: 'warning',
  summary: {
    en: 'Hearsay about results or people.',
    fr: 'Des ouï-dire sur des résultats ou des personnes.',
  },
  rationale: {
    en: 'A rumour from inside reads as a leak: it takes the announcement from the collaboration that did the work, and it is often wrong. About people it is worse. Cite the official source, or wait for it.',
    fr: 'Une rumeur venue de l’intérieur passe pour une fuite\u00a0: elle prive la collaboration de son annonce, et elle est souvent fausse. Sur des personnes, c’est pire. Citez la source officielle, ou attendez-la.',
  },
  fine: {
    en: 'The rumour is old, or it is the subject of the text and is set right in it.',
    fr: 'La rumeur est ancienne, ou elle est le sujet du texte, qui la rectifie.',
  },
  words: rumourLeakWords,
  examples: rumourLeakExamples,
  *check(reading) {
    const hits = hitsOf(reading, id, ['classic', 'hearsay', 'confided', 'whisper', 'heard', 'hedge', 'leaked']);
    if (hits.length === 0 || reading.hits(`${id}/open`).length > 0) return;
    for (const hit of hits) {
      if (!isPassedOn(reading, hit)) continue;
      const words = named(textOf(reading, hit));
      yield {
        span: { start: hit.start, end: hit.end },
        message: {
          en: `${words.en} passes on hearsay: cite the official source, or leave it out until there is one.`,
          fr: `${words.fr} relaie un ouï-dire\u00a0: citez la source officielle, ou attendez qu’il y en ait une.`,
        },
        fixes: [leaveOut(reading, hit)],
      };
    }
  },
});

/** Hearsay about the laboratory, its people and results; not a word that is explained, an old story, or a ghost in the library. */
function isPassedOn(reading: Reading, hit: ListHit): boolean {
  if (reading.talkedAbout(hit) || reading.past(hit) || isDenied(reading, hit)) return false;
  // “Rumour has it that physicists only drink coffee.”
  if (reading.beside(hit, 'leisure').length > 0 && !stands(reading, hit, 'matter')) return false;
  if (hit.from === 'hedge') return isOfTrade(reading) && (stands(reading, hit, 'affair') || isUnofficial(reading));
  if (hit.from === 'heard') return isMatter(reading, hit);
  if (hit.from === 'whisper') return isOfTrade(reading) || stands(reading, hit, 'matter');
  const isBare = hit.from === 'hearsay' || hit.from === 'confided';
  return !isBare || isMatter(reading, hit) || isOurs(reading);
}

/** The laboratory's posts, money, results and experiments. */
const isOurs = (reading: Reading): boolean =>
  reading.hits(`${id}/about`).length + reading.spans('experiment').length > 0;

/** Its work in any word. */
const isOfTrade = (reading: Reading): boolean =>
  isOurs(reading) || reading.hits(`${id}/trade`).length + reading.spans('physics').length > 0;

/** A matter one would like to know early, in the same sentence or beside it; or one that is not out, the writer says so. */
const isMatter = (reading: Reading, hit: ListHit): boolean =>
  isOfTrade(reading) && (stands(reading, hit, 'matter') || isUnofficial(reading));

const stands = (reading: Reading, hit: ListHit, list: string): boolean =>
  reading.hits(`${id}/${list}`).some((found) => isClose(reading, hit, found));

const isUnofficial = (reading: Reading): boolean => reading.hits(`${id}/unofficial`).length > 0;
