import type { Severity } from '../../engine/rule.ts';
import { confidentialMarkerWords } from '../../lexicon/phrases/confidentialMarker.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, textOf } from '../rule.ts';
import { leaveOut } from '../shared/leaveOut.ts';
import { endsClause, hitsOf, type ListHit, meant } from '../shared/meant.ts';
import { tagged } from '../shared/tagged.ts';

import { winkedAt } from '../shared/winked.ts';
import { confidentialMarkerExamples } from './examples/confidentialMarker.ts';

const id = 'confidential-marker';

export const confidentialMarker = passageRule({
  id,
  principle: 'confidentiality',
  clause: 'confidentiality',
  severity: 'error',
  summary: {
    en: 'A marking or a request that says “do not share”.',
    fr: 'Une mention ou une demande qui dit «\u00a0ne pas diffuser\u00a0».',
  },
  rationale: {
    en: 'What is confidential or internal stays inside: whoever marked the text, or asked for silence, was counting on it. Once posted, it cannot be called back. Ask its owner whether it may be published, or leave it out.',
    fr: 'Ce qui est confidentiel ou interne reste à l’intérieur\u00a0: la personne qui a apposé la mention, ou demandé le silence, y comptait. Une fois publié, rien ne se rattrape. Demandez à l’auteur si le texte peut paraître, ou laissez-le de côté.',
  },
  fine: {
    en: 'The text has been released since, or its owner has agreed: say so with a reason.',
    fr: 'Le texte a été rendu public depuis, ou son auteur est d’accord\u00a0: dites-le en donnant la raison.',
  },
  words: confidentialMarkerWords,
  examples: confidentialMarkerExamples,
  *check(reading, setting) {
    const said = [...hitsOf(reading, id, ['marking', 'purpose', 'order', 'ordered', 'whispered', 'aside'])];
    const sheet =
      said.length > 0 || setting.genre === 'page' ? undefined : winkedAt(reading, reading.hits(`${id}/sheet`));
    if (sheet) said.push({ ...sheet, from: 'sheet' });
    const tags = tagged(reading, hashtags).map((tag) => ({ ...tag, from: 'marking' }));
    for (const hit of [...said.filter((found) => holds(reading, found)), ...tags]) {
      const words = named(textOf(reading, hit));
      yield {
        span: { start: hit.start, end: hit.end },
        ...(softer[hit.from] ? { severity: softer[hit.from] } : {}),
        message: {
          en: `${words.en} says that this is not for the public: ask the owner whether it may be posted, or leave it out.`,
          fr: `${words.fr} indique que ce n’est pas pour le public\u00a0: demandez à l’auteur si cela peut paraître, ou retirez le passage.`,
        },
        fixes: [leaveOut(reading, hit)],
      };
    }
  },
});

const hashtags: ReadonlySet<string> = new Set([
  'confidential',
  'confidentiel',
  'diffusionrestreinte',
  'donotshare',
  'internalonly',
  'interneseulement',
  'nda',
  'nepasdiffuser',
  'notforrelease',
  'offtherecord',
  'topsecret',
  'usageinterne',
]);

/** What was said is less certain than what was stamped. */
const softer: Readonly<Record<string, Severity>> = { aside: 'information', sheet: 'warning', whispered: 'warning' };

/** “DR : diffusion restreinte” spells an abbreviation out. */
const spelled = /(?:^|[\s*_(])[A-Z]{2,6}[\s\u00A0]*:[\s\u00A0*_]*$/;

/** “Access was restricted to members” tells of the past. */
const wasOnce = /\b(?:was|were|been|était|étaient)\s+$/i;

/** “The report was stamped secret” is as good as the stamp. */
const isStamp = (reading: Reading, hit: ListHit): boolean =>
  /^(?:marked|stamped|labell?ed|estampillée?s?|tamponnée?s?)\b/i.test(textOf(reading, hit));

/** Silence with an end is an embargo, another rule’s matter. */
const forNow = /^\s*(?:until|till|before|jusqu|avant\b|d['’]ici)/i;

function holds(reading: Reading, hit: ListHit): boolean {
  if (!meant(reading, hit) || reading.beside(hit, 'released').length > 0) return false;
  if (reading.asked(hit) || (isSaid(hit) && isTeasing(reading, hit))) return false;
  if (hit.from === 'whispered' && forNow.test(reading.text.slice(hit.end))) return false;
  if (hit.from === 'marking' && spelled.test(reading.text.slice(0, hit.start))) return false;
  if (hit.from === 'marking')
    return !reading.hypothetical(hit) && (isStamp(reading, hit) || !wasOnce.test(reading.text.slice(0, hit.start)));
  if (hit.from === 'order' || hit.from === 'aside') return endsClause(reading, hit);
  return hit.from !== 'purpose' || isLabel(reading, hit);
}

const isSaid = ({ from }: ListHit): boolean => from === 'whispered' || from === 'aside';

/** “Between you and me, the best view is from the terrace.” */
const isTeasing = (reading: Reading, hit: ListHit): boolean => reading.beside(hit, 'leisure').length > 0;

/** “Not for release” labels a text where it opens a clause, or where “this is”, “the slides are” stands before it. */
const isLabel = (reading: Reading, hit: ListHit): boolean =>
  /(?:^|[.,;:!?()[\]"“”«»*_|–—-]|\n|\b(?:this|these|it|they|slides?|document|draft|figures?|plots?|memo|report)(?:\s+(?:is|are)|['’]s)?)[^\S\n]*$/i.test(
    reading.text.slice(0, hit.start),
  );
