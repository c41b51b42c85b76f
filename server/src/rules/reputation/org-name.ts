import type { Reading } from '../../reading/reading.ts';
import { passageRule } from '../rule.ts';
import { opensClause } from '../shared/meant.ts';
import { type Misnamed, misnamedIn, problemOf } from '../shared/misnamed.ts';
import { orgNameExamples } from './examples/orgName.ts';

export const orgName = passageRule({
  id: 'org-name',
  principle: 'reputation',
  clause: 'branding',
  severity: 'warning',
  organisational: true,
  summary: {
    en: 'A wrong form of the organisation’s name.',
    fr: 'Une forme fautive du nom de l’organisation.',
  },
  rationale: {
    en: 'The name is the first thing a reader checks. Newspapers have their own style; whoever belongs to the house writes its name as the house does, with its capitals, its verb and its full title.',
    fr: 'Le nom est ce que le lecteur vérifie en premier. Les journaux ont leurs usages ; qui est de la maison écrit son nom comme elle, avec ses capitales, son article et son titre complet.',
  },
  fine: {
    en: 'A quoted title keeps its own spelling, and history its old names.',
    fr: 'Un titre cité garde sa graphie, et l’histoire ses anciens noms.',
  },
  examples: orgNameExamples,
  *check(reading, _setting, policy) {
    for (const misnamed of misnamedIn(reading, policy, 'organisation'))
      if (isSubject(reading, misnamed))
        yield problemOf(misnamed, {
          en: `is no longer the name: write “${policy.organisation.full.en}”.`,
          fr: `n’est pas le nom : écrivez « ${policy.organisation.full.fr} ».`,
        });
  },
});

/** A verb belongs to the name only where the name opens the clause: “people visiting CERN are”. */
const isSubject = (reading: Reading, { hit, write }: Misnamed): boolean =>
  !/ (?:is|has|was)$/.test(write ?? '') || opensClause(reading, hit) || saying.test(reading.text.slice(0, hit.start));

const saying = /\b(?:because|hear|heard|hope|know|says?|said|think|when|while|why)\s+$/i;
