import assert from 'node:assert/strict';
import test from 'node:test';
import { createParser } from '../../server/src/parsing/parser.ts';
import { contradictionsOf, framingsOf } from '../../server/src/reading/framing.ts';
import { type Reading, readPassage } from '../../server/src/reading/reading.ts';
import { affiliationsOf } from '../../server/src/reading/speaker.ts';
import { callsOf, opinionsOf } from '../../server/src/reading/stance.ts';
import { testChecker } from '../support/check.ts';

const checker = testChecker({ rules: ['opinion-unframed'] });

/** The text as the reading of its first passage. */
function reading(text: string, lang: 'en' | 'fr'): Reading {
  const { draft } = createParser('markdown').parse(`---\nlang: ${lang}\n---\n${text}`);
  const passage = draft.places[0]?.passage;
  assert.ok(passage, text);
  return readPassage(passage, checker.lexicon(lang));
}

const strongest = (text: string, lang: 'en' | 'fr'): string => {
  const strengths = framingsOf(reading(text, lang)).map((f) => f.strength);
  return ['void', 'strong', 'medium', 'weak'].find((s) => strengths.some((own) => own === s)) ?? 'none';
};

test('a framing has the strength that readers give it', () => {
  const table: readonly [string, 'en' | 'fr', string][] = [
    ['I post in a personal capacity; this is not CERN’s official position.', 'en', 'strong'],
    ['Written in a personal capacity, not on behalf of CERN.', 'en', 'strong'],
    ['The views expressed here are my own and do not reflect those of my employer.', 'en', 'strong'],
    ['In my view, trains are better.', 'en', 'medium'],
    ['My personal opinion: trains are better.', 'en', 'medium'],
    ['I, not my employer, think trains are better.', 'en', 'medium'],
    ['Views my own.', 'en', 'weak'],
    ['Trains are better. #OpinionsMyOwn', 'en', 'weak'],
    ['IMHO trains are better.', 'en', 'weak'],
    ['RTs ≠ endorsements.', 'en', 'weak'],
    ['In my view trains are better, and so say we at CERN.', 'en', 'void'],
    ['As spokesperson (views my own): trains are better.', 'en', 'void'],
    ['The view of the Alps is fine.', 'en', 'none'],
    ['Views: 75,700.', 'en', 'none'],
    ['She is speaking in a personal capacity.', 'en', 'none'],
    ['Add “views my own” to the bio.', 'en', 'none'],
    ['I bought it for myself.', 'en', 'none'],
    ['Je m’exprime à titre personnel ; ce message n’engage pas le CERN.', 'fr', 'strong'],
    ['À titre personnel ; n’engage pas le CERN.', 'fr', 'strong'],
    ['À mon avis, le train est mieux.', 'fr', 'medium'],
    ['Selon moi, le train est mieux.', 'fr', 'medium'],
    ['Les opinions exprimées ici sont les miennes.', 'fr', 'medium'],
    ['Mes propos n’engagent que moi.', 'fr', 'weak'],
    ['Avis perso : le train est mieux.', 'fr', 'weak'],
    ['RT ≠ approbation.', 'fr', 'weak'],
    ['À mon avis, et en ma qualité de porte-parole, le train est mieux.', 'fr', 'void'],
    ['Une vue sur le Jura.', 'fr', 'none'],
    ['Un avis de recherche est affiché.', 'fr', 'none'],
    ['Préciser que les opinions exprimées n’engagent que leur auteur.', 'fr', 'none'],
  ];
  assert.deepEqual(
    table.map(([text, lang]) => [text, lang, strongest(text, lang)]),
    table,
  );
});

test('a denial is no contradiction', () => {
  assert.equal(contradictionsOf(reading('Not speaking on behalf of CERN.', 'en')).length, 0);
  assert.equal(contradictionsOf(reading('Speaking on behalf of CERN.', 'en')).length, 1);
});

test('the writer’s own tie is told from other people’s', () => {
  const tied = (text: string, lang: 'en' | 'fr') =>
    affiliationsOf(reading(text, lang), (tag) => tag === 'cern').length > 0;
  for (const text of [
    'As a CERN physicist, I measure.',
    'I work at CERN.',
    'We at CERN measure.',
    'What a day! #CERN',
    'Twelve years at CERN.',
  ])
    assert.ok(tied(text, 'en'), text);
  for (const text of [
    'The minister visited CERN this morning, said the mayor.',
    'Everybody knows CERN and its tunnel under the fields.',
  ])
    assert.ok(!tied(text, 'en'), text);
  for (const text of [
    'Doctorant CMS ici.',
    'Je bosse au CERN.',
    'Physicienne au CERN, je mesure.',
    'Quelle journée ! #CERN',
  ])
    assert.ok(tied(text, 'fr'), text);
  for (const text of [
    'La ministre a visité le CERN ce matin avec le maire.',
    'Le tunnel du CERN passe sous les champs et les villages.',
  ])
    assert.ok(!tied(text, 'fr'), text);
});

test('an opinion is told from what only looks like one', () => {
  const opinion = (text: string, lang: 'en' | 'fr') => opinionsOf(reading(text, lang)).length > 0;
  for (const text of [
    'Europe must fund this.',
    'The new law is a disgrace.',
    'This reform should be scrapped.',
    'I read the bill. Heartless.',
  ])
    assert.ok(opinion(text, 'en'), text);
  for (const text of [
    'Beams should reach 7 TeV.',
    'The best-fit value moved.',
    'A must-see exhibition.',
    'Is the law a disgrace?',
    '“The law is a disgrace”, he said.',
    'The law is not a disgrace.',
  ])
    assert.ok(!opinion(text, 'en'), text);
  for (const text of ['L’Europe doit financer cela.', 'Cette loi est une honte.', 'Il faut supprimer cette réforme.'])
    assert.ok(opinion(text, 'fr'), text);
  for (const text of [
    'Le faisceau devrait atteindre 7 TeV.',
    'Le meilleur ajustement a bougé.',
    'Une exposition à ne pas manquer.',
    '« Cette loi est une honte », dit-il.',
  ])
    assert.ok(!opinion(text, 'fr'), text);
});

test('a call to take sides is told from a vote', () => {
  const calls = (text: string, lang: 'en' | 'fr') => callsOf(reading(text, lang)).length > 0;
  assert.ok(calls('We vote No on Sunday.', 'en'));
  assert.ok(calls('Votez non dimanche.', 'fr'));
  assert.ok(!calls('The Council voted to admit Slovenia.', 'en'));
  assert.ok(!calls('Le Conseil a voté le budget.', 'fr'));
});
