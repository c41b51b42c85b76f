import { passageRule } from '../rule.ts';
import { misnamedIn, problemOf } from '../shared/misnamed.ts';
import { acceleratorNameExamples } from './examples/acceleratorName.ts';

export const acceleratorName = passageRule({
  id: 'accelerator-name',
  principle: 'reputation',
  clause: 'branding',
  severity: 'information',
  organisational: true,
  summary: {
    en: 'The name of a machine misspelt or said twice over.',
    fr: 'Le nom d’une machine mal écrit ou redoublé.',
  },
  rationale: {
    en: 'There is one Large Hadron Collider, so it has capitals; “LHC collider” says collider twice, and one letter astray makes the name a joke that travels further than the news.',
    fr: 'En français, seul le premier mot prend la capitale : Grand collisionneur de hadrons. « Collisionneur LHC » dit deux fois la même chose, et une lettre déplacée fait du nom une plaisanterie qui voyage plus loin que la nouvelle.',
  },
  fine: {
    en: 'A large hadron collider in general, or the name in a quoted title.',
    fr: 'Un grand collisionneur en général, ou le nom dans un titre cité.',
  },
  examples: acceleratorNameExamples,
  *check(reading, _setting, policy) {
    for (const misnamed of misnamedIn(reading, policy, 'names')) {
      const { hit, form } = misnamed;
      if (policy.names.find(({ id }) => id === form.id)?.kind !== 'machine') continue;
      if (general.has(reading.words.fold[hit.firstWord - 1] ?? '')) continue;
      // Explained once is explained for the paragraph.
      if (form.unless && reading.hits(form.unless).length > 0) continue;
      yield problemOf(misnamed, { en: 'is not how this machine is called.', fr: 'n’est pas le nom de cette machine.' });
    }
  },
});

/** One of many, so no name: “a large hadron collider”. */
const general: ReadonlySet<string> = new Set(
  'a another any every future next no one some un une aucun autre futur chaque tout quel'.split(' '),
);
