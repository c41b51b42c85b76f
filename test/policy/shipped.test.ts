import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generatePolicies } from '../../scripts/generatePolicies.ts';
import type { Bilingual, Language } from '../../server/src/engine/draft.ts';
import { formsOf } from '../../server/src/lexicon/inflections.ts';
import { compileLexicon } from '../../server/src/lexicon/lexicon.ts';
import { wordsOf } from '../../server/src/lexicon/words.ts';
import { policyClasses } from '../../server/src/policy/classes.ts';
import { type Faulty, policyLists, wrongForms } from '../../server/src/policy/lists.ts';
import { templateFault } from '../../server/src/policy/series.ts';
import { shippedPolicies } from '../../server/src/policy/shipped.generated.ts';
import { slotsOf } from '../../server/src/policy/wording.ts';
import { mark, unmark } from '../support/marks.ts';

const policies = Object.values(shippedPolicies);
const cern = shippedPolicies.cern!;
const languages: readonly Language[] = ['en', 'fr'];

test('the generated policies are fresh', () => {
  generatePolicies((file, text) => assert.equal(readFileSync(file, 'utf8'), text, 'run "npm run generate"'));
});

test('every clause the guidelines have is there, in both languages', () => {
  const keys =
    'accessibility accounts accuracy ai branding confidentiality corrections endorsement inclusion language opinions privacy reputation rights transparency';
  for (const { clauses } of policies) assert.deepEqual(Object.keys(clauses).sort(), keys.split(' '));
  for (const { url } of Object.values(cern.clauses)) assert.match(url, /^https:\/\//);
});

test('both languages say something, with the same slots, and French keeps its spaces', () => {
  const check = ({ en, fr }: Bilingual, what: string) => {
    assert.ok(en.trim() !== '' && fr.trim() !== '', what);
    assert.deepEqual([...slotsOf(en)].sort(), [...slotsOf(fr)].sort(), what);
    assert.doesNotMatch(fr, /[^\u00a0\d/][;:?!»](?![/\d])|«[^\u00a0]|'/, what);
    assert.doesNotMatch(en, /'/, what);
  };
  for (const policy of policies) {
    check(policy.title, policy.id);
    check(policy.note, policy.id);
    for (const [id, { short, long }] of Object.entries({ ...policy.disclosures, ...policy.wordings })) {
      check(short, id);
      check(long, id);
      for (const language of languages) assert.ok(short[language].length <= long[language].length, id);
    }
    for (const [id, { title, says }] of Object.entries(policy.clauses)) {
      check(title, id);
      check(says, id);
    }
    for (const { id, says } of policy.facts) check(says, id);
    for (const { pattern, what } of policy.hosts.internal) check(what, pattern);
    for (const { id, name } of policy.contacts) check(name, id);
  }
});

test('every fact with a date says when and where it was verified', () => {
  for (const { id, verifiedOn, validFrom, validUntil, source } of cern.facts) {
    assert.match(verifiedOn, /^\d{4}-\d\d-\d\d$/, id);
    assert.ok(source.length > 5, id);
    if (validFrom && validUntil) assert.ok(validFrom < validUntil, id);
  }
});

test('every principle has somebody to ask, by role', () => {
  for (const { id, contacts } of policies) {
    const asked = new Set(contacts.flatMap(({ principles }) => principles));
    assert.equal(asked.size, 7, id);
  }
  for (const { email } of cern.contacts) if (email) assert.ok(cern.mailboxes.includes(email), email);
});

test('series are written so that they can be read', () => {
  for (const { template } of cern.notes) assert.equal(templateFault(template), undefined, template);
});

/** What the policy's phrases find in a sentence, conditions aside. */
function finder(source: Faulty, language: Language) {
  const lists = policyLists(cern, language);
  const lexicon = compileLexicon(language, lists, policyClasses(cern, language), formsOf);
  assert.deepEqual(lexicon.faults, []);
  const forms = wrongForms(cern, source, language);
  return (text: string) => {
    const words = wordsOf(text, language);
    const matches = lexicon.match(text, words, Int32Array.of(words.length));
    const holds = (list: string | undefined) => list !== undefined && matches.hits(list).length > 0;
    const hits = matches.hits(`policy/${source}`).filter(({ pattern }) => {
      const { unless, near } = forms[pattern]!;
      return !holds(unless) && (near === undefined || holds(near));
    });
    return hits.map((hit) => ({ start: hit.start, end: hit.end, write: forms[hit.pattern]!.correction.write }));
  };
}

const sentences: readonly [source: Faulty, language: Language, marked: string, fixed?: string][] = [
  ['organisation', 'en', '«Cern» physicists met today', 'CERN physicists met today'],
  [
    'organisation',
    'en',
    'the «European Center for Nuclear Research»',
    'the European Organization for Nuclear Research',
  ],
  [
    'organisation',
    'en',
    'the «European Organisation for Nuclear Research»',
    'the European Organization for Nuclear Research',
  ],
  [
    'organisation',
    'en',
    'the «European Council for Nuclear Research» met',
    'the European Organization for Nuclear Research met',
  ],
  ['organisation', 'en', '«CERN are» hiring', 'CERN is hiring'],
  ['organisation', 'en', '«C.E.R.N». and the «CERN Institute»'],
  ['organisation', 'en', 'my concern, Cerne Abbas and the river Cerna'],
  ['organisation', 'en', 'The provisional European Council for Nuclear Research of 1952 gave CERN its name'],
  ['organisation', 'en', 'CERN physicists are hiring; people at CERN are hiring; ESO and CERN are partners'],
  ['organisation', 'fr', 'le «Cern» recrute', 'le CERN recrute'],
  ['organisation', 'fr', 'bienvenue «à CERN»', 'bienvenue au CERN'],
  [
    'organisation',
    'fr',
    'c’est «le Centre européen de recherche nucléaire»',
    'c’est l’Organisation européenne pour la recherche nucléaire',
  ],
  [
    'organisation',
    'fr',
    'l’«Organisation européenne de la recherche nucléaire»',
    'l’Organisation européenne pour la recherche nucléaire',
  ],
  ['organisation', 'fr', 'discerner, décerner, une Cernoise'],
  ['organisation', 'fr', 'le Conseil européen pour la recherche nucléaire, fondé en 1952'],
  [
    'names',
    'en',
    'the «Atlas» experiment and the «Alice» collaboration',
    'the ATLAS experiment and the ALICE collaboration',
  ],
  ['names', 'en', '«LHCB» sees, says the «Cms» detector', 'LHCb sees, says the CMS detector'],
  ['names', 'en', 'the «nTOF» facility and «SND at LHC»', 'the n_TOF facility and SND@LHC'],
  ['names', 'en', '«Isolde» beams at CERN', 'ISOLDE beams at CERN'],
  ['names', 'en', 'the «Large Hardon Collider»', 'the Large Hadron Collider'],
  ['names', 'en', 'the «large hadron collider» at CERN', 'the Large Hadron Collider at CERN'],
  ['names', 'en', 'the «LHC collider»', 'the LHC'],
  ['names', 'en', 'the «anti proton decelerator»', 'the Antiproton Decelerator'],
  ['names', 'en', 'an atlas of galaxies, Boston Dynamics’ Atlas robot and its detector'],
  ['names', 'en', 'Alice and Bob share a key about a particle'],
  ['names', 'en', 'a cloud chamber; cloud computing; awake; alpha particles; our CMS is WordPress'],
  ['names', 'en', 'a hadron collider is a machine; the Large Hadron Collider; the High-Luminosity LHC; n_TOF; AEḡIS'],
  ['names', 'fr', 'l’expérience «Atlas»', 'l’expérience ATLAS'],
  ['names', 'fr', 'le «grand collisionneur d’hadrons»', 'le Grand collisionneur de hadrons'],
  ['names', 'fr', 'le «Grand Collisionneur de Hadrons»', 'le Grand collisionneur de hadrons'],
  ['names', 'fr', 'le «Large Hadron Collider» du CERN', 'le Grand collisionneur de hadrons du CERN'],
  ['names', 'fr', 'le Grand collisionneur de hadrons (Large Hadron Collider)'],
  ['names', 'fr', 'le massif de l’Atlas et l’alpha et l’oméga'],
  ['facts', 'en', 'CERN has «23 Member States»', 'CERN has 25 Member States'],
  ['facts', 'en', 'the «LHC is colliding» protons'],
  ['facts', 'en', '«Director-General Fabiola Gianotti» announced today'],
  ['facts', 'en', '«HL-LHC starts in 2029»'],
  ['facts', 'en', '«13 TeV, the highest energy ever»'],
  ['facts', 'en', 'the LHC is «27 km in diameter»', 'the LHC is 27 km in circumference'],
  ['facts', 'en', '«CERN, an EU agency»'],
  ['facts', 'en', 'CERN had 20 Member States'],
  ['facts', 'en', 'ESA has 23 Member States; 23 member clubs of CERN'],
  ['facts', 'en', 'former Director-General Fabiola Gianotti'],
  ['facts', 'en', 'Run 2 at 13 TeV; a 27 km long ring'],
  ['facts', 'en', 'a crater 27 km in diameter'],
  ['facts', 'en', 'HL-LHC magnets will be tested in 2027'],
  ['facts', 'fr', 'le CERN compte «23 États membres»', 'le CERN compte 25 États membres'],
  ['facts', 'fr', 'un anneau de «27 km de diamètre»', 'un anneau de 27 km de circonférence'],
  ['facts', 'fr', '«la Directrice générale du CERN» annonce'],
  ['facts', 'fr', 'le «LHC redémarre aujourd’hui»'],
  ['facts', 'fr', 'en 2012, le CERN comptait 20 États membres'],
  ['facts', 'fr', 'l’ancienne Directrice générale Fabiola Gianotti'],
];

test('the policy’s wrong forms are found, and what only looks like them is not', () => {
  const finders = new Map<string, ReturnType<typeof finder>>();
  for (const [source, language, marked, fixed] of sentences) {
    const key = `${source} ${language}`;
    const find = finders.get(key) ?? finder(source, language);
    finders.set(key, find);
    const { text } = unmark(marked);
    const found = find(text);
    assert.equal(mark(text, found), marked);
    if (fixed === undefined) continue;
    const mended = [...found]
      .reverse()
      .reduce((now, { start, end, write }) => now.slice(0, start) + write + now.slice(end), text);
    assert.equal(mended, fixed);
    assert.deepEqual(find(fixed), [], fixed);
  }
});
