import assert from 'node:assert/strict';
import test from 'node:test';
import { createParser } from '../../server/src/parsing/parser.ts';

const english = 'This is the text of the day, with all that you would like to know.';
const french = 'Voici le texte du jour, avec tout ce que vous voulez savoir et un peu plus encore.';

const parsed = (text: string, format: 'markdown' | 'plain' = 'markdown') => createParser(format).parse(text).draft;

test('a draft is in the language that most of its text is in, unless it says so itself', () => {
  assert.equal(parsed(`${english}\n\n${french}`).language, 'fr');
  assert.equal(parsed(`${english}\n\n${french}\n\n${english}`).language, 'en');
  assert.equal(parsed(`---\nlang: en\n---\n${french}`).language, 'en');
  assert.equal(parsed('1234').language, 'en');
});

test('characters of prose are counted by language, quotations aside', () => {
  const draft = parsed(`${english}\n\n> ${english}\n\n${french}\n\n## Titre\n`);
  assert.deepEqual(draft.prose, { en: english.length, fr: french.length + 'Titre'.length });
});

test('a passage too short to tell has the language of the one before it', () => {
  const languages = parsed(`${french}\n\nOK\n\n${english}\n\nOK`).places.map(({ passage }) => passage.language);
  assert.deepEqual(languages, ['fr', 'fr', 'en', 'en']);
});

test('a section lasts until the next heading of its rank, also where only what stands behind it was changed', () => {
  const text = 'Before.\n\n## X\n\nOne.\n\n### Detail\n\nTwo.\n\n## LinkedIn\n\nThree.\n\n## Notes\n\nFour.\n';
  const sections = (draft: ReturnType<typeof parsed>) =>
    draft.places.map(({ passage, section }) => `${passage.raw.replace(/^#+ /, '')} ${section ?? '–'}`);
  const wanted = [
    'Before. –',
    'X x',
    'One. x',
    'Detail x',
    'Two. x',
    'LinkedIn linkedin',
    'Three. linkedin',
    'Notes –',
    'Four. –',
  ];
  assert.deepEqual(sections(parsed(text)), wanted);
  const parser = createParser('markdown');
  parser.parse(text);
  const at = text.indexOf('Two.') + 3;
  const typed = parser.parse(`${text.slice(0, at)}!${text.slice(at)}`, [{ from: at, to: at, inserted: 1 }]);
  assert.deepEqual(sections(typed.draft), wanted.with(4, 'Two!. x'));
});

test('passages stand where their words stand, behind a header too', () => {
  const text = '---\nlang: en\n---\n# One\n\n- two\n- three\n';
  const found = parsed(text).places.map(({ passage, start }) => [
    passage.kind,
    text.slice(start).startsWith(passage.raw),
  ]);
  assert.deepEqual(found, [
    ['heading', true],
    ['item', true],
    ['item', true],
  ]);
  assert.deepEqual(
    parsed(' One\n two\n\n\nThree \n', 'plain').places.map(({ passage, start }) => [passage.raw, start]),
    [
      [' One\n two', 0],
      ['Three', 12],
    ],
  );
});

test('a passage read again, alike, is the same object, so that what is remembered of it holds', () => {
  const text = `# A [title](https://cern.ch)\n\n${english} #tag @name\n\n- \`code\` and a@b.ch\n\n> ${english}\n`;
  const parser = createParser('markdown');
  const first = parser.parse(text).draft.places.map(({ passage }) => passage);
  const again = parser.parse(text).draft.places.map(({ passage }) => passage);
  assert.equal(first.length, 4);
  for (const [i, passage] of first.entries()) assert.equal(again[i], passage);
});
