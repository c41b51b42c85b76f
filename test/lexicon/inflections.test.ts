import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { formsOf } from '../../server/src/lexicon/inflections.ts';

const require = createRequire(import.meta.url);
const has = (word: string, language: 'en' | 'fr', forms: string, not = ''): void => {
  const all = formsOf(word, language) ?? [];
  assert.equal(all[0], word);
  const missing = forms.split(' ').filter((form) => !all.includes(form));
  assert.deepEqual(missing, [], `${word} lacks forms`);
  const wrong = not.split(' ').filter((form) => form && all.includes(form));
  assert.deepEqual(wrong, [], `${word} has another word's forms`);
};

test('English verbs, nouns and adjectives take every form', () => {
  const rows = [
    ['share', 'shares shared sharing'],
    ['stop', 'stops stopped stopping', 'stoped'],
    ['travel', 'travelled traveled travelling traveling'],
    ['commit', 'committed committing'],
    ['carry', 'carries carried carrying'],
    ['play', 'plays played playing', 'plaies'],
    ['lie', 'lay lain lied lying'],
    ['panic', 'panicked panicking'],
    ['agree', 'agreed agreeing'],
    ['quit', 'quitting quits'],
    ['be', 'am is are was were been being'],
    ['write', 'wrote written writing writes'],
    ['rewrite', 'rewrote rewritten'],
    ['outspend', 'outspent'],
    ['leak', 'leaks leaked leaking', 'leakked'],
    ['find', 'found finding', 'finded'],
    ['publish', 'publishes published publishing'],
    ['organise', 'organised organized organizing organizes'],
    ['analyse', 'analysed analyzed analyzes'],
    ['boson', 'bosons'],
    ['nucleus', 'nuclei'],
    ['analysis', 'analyses'],
    ['hypothesis', 'hypotheses'],
    ['criterion', 'criteria'],
    ['spokeswoman', 'spokeswomen'],
    ['human', 'humans', 'humen'],
    ['discovery', 'discoveries'],
    ['epoch', 'epochs'],
    ['search', 'searches searched'],
    ['spacecraft', 'spacecraft', 'spacecrafts'],
    ['big', 'bigger biggest'],
    ['happy', 'happier happiest'],
    ['good', 'better best'],
    ['large', 'larger largest'],
  ] as const;
  for (const [word, forms, not] of rows) has(word, 'en', forms, not);
});

test('French verbs, nouns and adjectives take every form, and not those of their neighbours', () => {
  const rows = [
    ['partager', 'partage partageons partagé partagées partageaient partagera partagea partageât'],
    ['annoncer', 'annonçons annoncez annonçait annonça'],
    ['appeler', 'appelle appelons appellera'],
    ['acheter', 'achète achetons achètera'],
    ['préférer', 'préfère préférons'],
    ['employer', 'emploie employons emploiera'],
    ['envoyer', 'envoie enverra envoyait'],
    ['publier', 'publie publiions publiera'],
    ['finir', 'finissons fini finîmes finirait finissant'],
    ['répartir', 'répartissent réparti'],
    ['ralentir', 'ralentissons', 'ralens'],
    ['ressentir', 'ressens ressentent ressenti'],
    ['devenir', 'deviens devenons devienne deviendra devînt devenues'],
    ['découvrir', 'découvre découvert découvertes'],
    ['produire', 'produisons produit produites produisît'],
    ['prendre', 'prennent pris prises prenions prît'],
    ['résoudre', 'résout résolvons résolu résolvent'],
    ['connaître', 'connaît connaissons connu connut'],
    ['connaitre', 'connaissons'],
    ['faire', 'faites fassent fera fîmes'],
    ['devoir', 'dû due doivent devrait'],
    ['pouvoir', 'peux puissent pourra'],
    ['être', 'suis sont étaient fût soyez'],
    ['aller', 'vais iront aillent'],
    ['journal', 'journaux', 'journals'],
    ['idéal', 'idéaux idéale idéales'],
    ['travail', 'travaux'],
    ['détail', 'détails'],
    ['faisceau', 'faisceaux'],
    ['pneu', 'pneus'],
    ['heureux', 'heureuse heureuses'],
    ['actif', 'active actives'],
    ['premier', 'première premières'],
    ['bon', 'bonne bonnes', 'bone'],
    ['européen', 'européenne européens'],
    ['physicien', 'physiciennes'],
    ['directeur', 'directrice directrices'],
    ['chercheur', 'chercheuse chercheuses'],
    ['public', 'publique publics'],
    ['français', 'française françaises'],
    ['limité', 'limitées'],
    ['confidentiel', 'confidentielle confidentiels'],
    ['interne', 'internes', 'internent'],
    ['mer', 'mers', 'mère me mes'],
    ['port', 'ports', 'porte portes'],
    ['projet', 'projets', 'projette'],
    ['livre', 'livres', 'livrent'],
    ['collision', 'collisions', 'collisionne'],
    ['œil', 'yeux'],
  ] as const;
  for (const [word, forms, not] of rows) has(word, 'fr', forms, not);
});

test('what is no word has no forms', () => {
  for (const not of ['', '42', '#tag', 'a b', '~']) assert.equal(formsOf(not, 'en'), undefined);
});

const folded = (form: string): string => form.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe');

test('conjugation agrees with the Lefff on every verb in common use', () => {
  const lefff: Record<string, Record<string, (string | null)[]>> = require('french-verbs-lefff/dist/conjugations.json');
  const list = (name: string): string[] => JSON.parse(readFileSync(require.resolve(name), 'utf8'));
  const common = new Set(list('@zxcvbn-ts/language-fr/src/commonWords.json'));
  // Rare second conjugations, and forms the Lefff alone has (`inclu`, `résoute`).
  const known = new Set(['asseoir', 'avenir', 'fiche', 'foutre', 'inclure', 'résoudre']);
  let verbs = 0;
  for (const [verb, tenses] of Object.entries(lefff)) {
    if (!common.has(verb) || known.has(verb)) continue;
    verbs++;
    const mine = new Set((formsOf(verb, 'fr') ?? []).map(folded));
    const theirs = Object.values(tenses).flatMap((forms) => forms.flatMap((form) => form?.split('/') ?? []));
    const missing = theirs.filter((form) => form !== 'NA' && !mine.has(folded(form)));
    assert.deepEqual(missing, [], verb);
  }
  assert.ok(verbs > 1200, `${verbs} verbs compared`);
});
