import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { allClasses } from '../../server/src/checker.ts';
import type { Language } from '../../server/src/engine/draft.ts';
import { formsOf } from '../../server/src/lexicon/inflections.ts';
import { compileLexicon, type Lexicon } from '../../server/src/lexicon/lexicon.ts';
import { wordsOf } from '../../server/src/lexicon/words.ts';
import { createParser } from '../../server/src/parsing/parser.ts';
import { heardClasses } from '../../server/src/reading/ear/classes.ts';
import { hear, isHeard, scoresOf, wordsHeard } from '../../server/src/reading/ear/ear.ts';
import { eachFeature } from '../../server/src/reading/ear/features.ts';
import { hashBits } from '../../server/src/reading/ear/hash.ts';
import { packedLabels } from '../../server/src/reading/ear/model.generated.ts';
import { openModel, pack, shippedModel, unpack } from '../../server/src/reading/ear/model.ts';
import { nearestExamples } from '../../server/src/reading/ear/nearest.ts';
import { stem } from '../../server/src/reading/ear/stem.ts';
import { type Reading, readPassage } from '../../server/src/reading/reading.ts';
import { allRules } from '../../server/src/rules/index.generated.ts';
import { earSays } from '../../server/src/rules/shared/earSays.ts';
import { cern, check } from '../support/check.ts';

const languages = ['en', 'fr'] as const;
const lexicons: Partial<Record<Language, Lexicon>> = {};
function reading(text: string, language: Language): Reading {
  lexicons[language] ??= compileLexicon(language, {}, allClasses(cern, language), formsOf);
  const place = createParser('markdown').parse(text).draft.places[0];
  assert.ok(place);
  return readPassage({ ...place.passage, language, slot: {} }, lexicons[language]);
}
const bucketsIn = (text: string, language: Language): number[] => {
  const found: number[] = [];
  eachFeature(reading(text, language), (bucket) => found.push(bucket));
  return found;
};

test('the same text has the same features, each once, within the range of buckets', () => {
  const text = 'Our lab says: vote for list 4 on Sunday, vote with us, will you?';
  const first = bucketsIn(text, 'en');
  assert.deepEqual(first, bucketsIn(text, 'en'));
  assert.ok(first.length > 40);
  assert.ok(first.every((bucket) => bucket >= 0 && bucket < 1 << hashBits));
  const words = first.slice(0, 24);
  assert.equal(new Set(words).size, words.length);
});

test('neither accents, case, exclamation marks nor endings of words change the features', () => {
  assert.deepEqual(bucketsIn('Nous votons dimanche', 'fr'), bucketsIn('nous VOTONS dimanche !!!', 'fr'));
  assert.deepEqual(
    ['sharing', 'shared', 'share'].map((w) => stem(w, 'en')),
    ['shar', 'shar', 'shar'],
  );
  assert.deepEqual(
    ['donnes', 'donner', 'donnees'].map((w) => stem(w, 'fr')),
    ['don', 'don', 'don'],
  );
});

test('weights survive packing', () => {
  const weights: [number, number][] = [
    [0, -128],
    [1, 127],
    [130, 1],
    [40_000, -3],
    [(1 << hashBits) - 1, 64],
  ];
  assert.deepEqual(unpack(pack(weights)), weights);
  assert.deepEqual(unpack(pack([])), []);
  const model = openModel([{ label: 'a', bias: 0, scale: 1, thresholds: {}, weights: pack(weights) }]);
  assert.deepEqual(
    weights.map(([bucket]) => model.weights[model.rowOf(bucket)]),
    weights.map(([, weight]) => weight),
  );
  assert.equal(model.rowOf(7), 0);
});

test('every enabled label is a rule with words for its finding, a threshold within reach, and in the list of training', () => {
  const enabled = JSON.parse(readFileSync('training/enabled.json', 'utf8')) as Record<Language, string[]>;
  for (const language of languages)
    assert.deepEqual(
      packedLabels.filter(({ label }) => isHeard(label, language)).map(({ label }) => label),
      enabled[language],
    );
  for (const { label, thresholds, weights } of packedLabels) {
    assert.ok(
      allRules.some((rule) => rule.id === label),
      label,
    );
    assert.ok(label in earSays, label);
    for (const threshold of Object.values(thresholds))
      assert.ok(threshold > -2 && threshold < 2, `${label} ${threshold}`);
    assert.ok(unpack(weights).length > 500, label);
  }
});

test('every class the ear goes by is one that the matcher knows', () => {
  const builtIn = ['handle', 'hashtag', 'number', 'url'];
  const known = languages.flatMap((language) => Object.keys(allClasses(cern, language)));
  assert.deepEqual(
    heardClasses.filter((name) => !known.includes(name) && !builtIn.includes(name)),
    [],
  );
});

test('plain good posts read like nothing', () => {
  const good: [string, Language][] = [
    ['The festival opens on Friday at nine, with talks for all ages and a tour of the old hall.', 'en'],
    ['We measured the mass of the W boson with data from 2016. The paper is on arXiv.', 'en'],
    ['Le festival ouvre vendredi à neuf heures, avec des exposés pour tous et une visite de la halle.', 'fr'],
    ['Notre équipe a remplacé les aimants du secteur 4 cet hiver. Photos en lien.', 'fr'],
  ];
  for (const [text, language] of good) assert.deepEqual(hear(reading(text, language)), [], text);
});

test('a passage that is too short, too long, or quoted is not judged', () => {
  const call = 'Vote for list 4 on Sunday, says your favourite particle lab.';
  assert.deepEqual(
    hear(reading(call, 'en')).map((h) => h.label),
    ['political-stance'],
  );
  assert.deepEqual(hear(reading(`${call} ${'We painted the hall blue. '.repeat(30)}`, 'en')), []);
  assert.deepEqual(hear(reading('Vote list 4 on Sunday!', 'en')), []);
  assert.deepEqual(hear(reading(`> ${call}`, 'en')), []);
});

test('a finding of the ear underlines some words of one sentence, one level below the rule, and says what it is', async () => {
  const text = 'Hello there. Whoever supports that president has no business on our site.';
  const { findings } = await check(text, { rules: ['political-stance'] });
  assert.equal(findings.length, 1);
  const [finding] = findings;
  assert.equal(finding?.severity, 'hint');
  assert.match(finding?.message ?? '', /judgement from examples/);
  assert.ok((finding?.span.start ?? 0) >= text.indexOf('Whoever'));
});

test('whoever says first that they speak for themselves, or has the post approved, is not asked', async () => {
  const call = 'Whoever supports that president has no business on our site.';
  for (const text of [
    `I speak for myself here and not for CERN.\n\n${call}`,
    `---\napproved-by: Ana Silva\n---\n${call}`,
  ])
    assert.deepEqual((await check(text, { rules: ['political-stance'] })).findings, [], text);
});

test('who answers for one judged sentence is not asked of one like it, but of another', async () => {
  const first = 'Vote for list 4 on Sunday, says your favourite particle lab.';
  const like = 'Your favourite particle lab says: vote for list 4 on Sunday, vote early.';
  const other = 'Whoever supports that president has no business on our site.';
  const header = (why: string): string => `---\nignore:\n  - rule: political-stance\n${why}---\n`;
  const why = `    text: ${first}\n    reason: satire\n`;
  const text = `${header(why)}${first}\n\n${like}\n\n${other}`;
  const { findings, suppressed } = await check(text, { rules: ['political-stance'] });
  assert.deepEqual(
    findings.map(({ span }) => span.start >= text.indexOf(other)),
    [true],
  );
  assert.deepEqual(
    suppressed.map(({ reason }) => reason),
    ['satire', 'satire'],
  );
});

test('the nearest examples share words with what was judged, and bear the label', async () => {
  for (const language of languages)
    for (const label of JSON.parse(readFileSync('training/enabled.json', 'utf8'))[language] as string[]) {
      const [text] = nearestExamples(label, language, []);
      assert.ok(text, `${label} has examples`);
      const judged = wordsHeard(wordsOf(text, language), language);
      assert.equal(nearestExamples(label, language, judged).length, 2);
      assert.equal(nearestExamples(label, language, judged)[0], text);
    }
});

test('hearing costs less than reading', () => {
  const text =
    'Eleven years in the tunnel have taught me one thing: reactors should be built in every canton of this land.';
  const passages = Array.from({ length: 400 }, (_, i) => `${text} No. ${i}`);
  const time = (run: () => void): number => {
    const from = performance.now();
    run();
    return performance.now() - from;
  };
  const least = (run: () => void): number => Math.min(time(run), time(run), time(run));
  const readings = passages.map((p) => reading(p, 'en'));
  const parsed = passages.map((p) => createParser('markdown').parse(p).draft.places[0]!.passage);
  const lexicon = lexicons.en as Lexicon;
  const heard = least(() => {
    for (const r of readings) scoresOf(r, shippedModel());
  });
  const read = least(() => {
    for (const p of parsed) readPassage({ ...p, slot: {} }, lexicon);
  });
  assert.ok(heard < 2 * read, `hearing ${heard.toFixed(1)} ms, reading ${read.toFixed(1)} ms`);
});
