import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Draft } from '../../server/src/engine/draft.ts';
import type { TextChange } from '../../server/src/parsing/changes.ts';
import { createParser, type Format } from '../../server/src/parsing/parser.ts';

const pieces = [
  'Hello world. ',
  '\n\n',
  '\n',
  '\r\n',
  '# Title\n\n',
  '```\ncode\n```\n',
  '```\n',
  '- item one\n- item two\n',
  '  - nested\n',
  '> quoted\n',
  '| a | b |\n|---|---|\n| c | d |\n',
  '[link](https://cern.ch) ',
  '![alt](a.png) ',
  '<!-- note -->\n',
  '<div>html</div>\n',
  '---\n',
  '---\nlang: fr\naudience: expert\n---\n',
  'Le faisceau est dans la machine et les aimants sont froids. ',
  '**bold** _it_ `x` ',
  '#Hashtag @handle a@b.ch ',
  '😀👨‍👩‍👧',
  '\ud83d',
  '\u200f\u05d0\u05d1 ',
  '\t',
  '1. one\n2. two\n',
  '## x\n',
  'Setext\n===\n',
  '&amp; \\* ',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(''));
const edit = fc.record({
  at: fc.nat(),
  remove: fc.nat({ max: 30 }),
  insert: fc.oneof(fc.constantFrom(...pieces, ''), fc.string({ maxLength: 3 })),
});

const shape = (draft: Draft) => ({
  prose: draft.prose,
  places: draft.places.map(({ passage, start, section }) => ({
    start,
    section,
    kind: passage.kind,
    language: passage.language,
    raw: passage.raw,
    text: passage.text,
    tokens: passage.tokens,
  })),
});

for (const format of ['markdown', 'plain'] satisfies Format[]) {
  test(`after any edits the ${format} parser knows what a fresh one would`, () => {
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 12 }), (start, edits) => {
        const parser = createParser(format);
        let now = start;
        parser.parse(now);
        for (let i = 0; i < edits.length; ) {
          const changes: TextChange[] = [];
          const together = (edits[i]?.remove ?? 0) % 3 === 0 ? 2 : 1;
          for (const { at, remove, insert } of edits.slice(i, i + together)) {
            const from = at % (now.length + 1);
            const to = Math.min(now.length, from + remove);
            changes.push({ from, to, inserted: insert.length });
            now = now.slice(0, from) + insert + now.slice(to);
          }
          i += together;
          const { draft } = parser.parse(now, changes);
          assert.deepEqual(shape(draft), shape(createParser(format).parse(now).draft));
        }
      }),
      { numRuns: 400, seed: 20260704 },
    );
  });
}

test('passages are slices of the draft, and masks keep every offset', () => {
  fc.assert(
    fc.property(text, fc.constantFrom<Format>('markdown', 'plain'), (source, format) => {
      const { draft } = createParser(format).parse(source);
      for (const { passage, start } of draft.places) {
        assert.equal(draft.text.slice(start, start + passage.raw.length), passage.raw);
        assert.equal(passage.text.length, passage.raw.length);
        for (const { span, textSpan, text: said } of passage.tokens) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= passage.raw.length);
          assert.equal(passage.raw.slice(textSpan.start, textSpan.end), said);
        }
        for (let i = 0; i < passage.text.length; i++)
          assert.ok(passage.text[i] === passage.raw[i] || passage.text[i] === ' ', `masked sign at ${i}`);
      }
    }),
    { numRuns: 400, seed: 20260705 },
  );
});

test('a paragraph that was not touched is the same object after an edit elsewhere', () => {
  const parser = createParser('markdown');
  const before = parser.parse('First paragraph here.\n\nSecond one.\n\nThird one.').draft;
  const after = parser.parse('First paragraph, here.\n\nSecond one.\n\nThird one.', [
    { from: 15, to: 15, inserted: 1 },
  ]).draft;
  assert.equal(after.places[2]?.passage, before.places[2]?.passage);
  assert.notEqual(after.places[0]?.passage, before.places[0]?.passage);
});

test('a header ends where a fresh parser says, whatever is written behind it', () => {
  for (const [before, after] of [
    ['---\nlang: fr\n---\nText.\n', '---\nlang: fr\n---more\nText.\n'],
    ['---\nlang: fr\n\nText.\n', '---\nlang: fr\n\naudience: expert\n---\nText.\n'],
  ] as const) {
    const parser = createParser('markdown');
    parser.parse(before);
    assert.deepEqual(parser.parse(after).profile, createParser('markdown').parse(after).profile, after);
  }
});

test('paragraphs behind a fence that opens and closes are the same objects again', () => {
  const parser = createParser('markdown');
  const source = 'One paragraph.\n\nAnother paragraph.\n';
  const before = parser.parse(source).draft;
  parser.parse(`\`\`\`\n${source}`, [{ from: 0, to: 0, inserted: 4 }]);
  const after = parser.parse(source, [{ from: 0, to: 4, inserted: 0 }]).draft;
  assert.equal(after.places[1]?.passage, before.places[1]?.passage);
});

test('odd documents are parsed at once', () => {
  const odd = [
    '',
    '\uFEFF',
    '---\nlang: fr\n---\n',
    '---\nlang: fr\n',
    '```\nnever closed',
    '\r\n\r\n',
    '\ud83d',
    '\u0000',
    '[[[[[[',
    '***',
    '|',
  ];
  for (const source of odd) {
    const { draft } = createParser('markdown').parse(source);
    assert.equal(draft.text, source);
  }
});

test('five megabytes in one line take a few seconds, not minutes', () => {
  const line = 'physics and beams and more of the same '.repeat(130_000);
  const started = performance.now();
  const { draft } = createParser('markdown').parse(line);
  assert.equal(draft.places.map(({ passage }) => passage.raw).join('').length, line.length);
  assert.ok(performance.now() - started < 20_000);
});

for (const format of ['markdown', 'plain'] satisfies Format[]) {
  test(`a ${format} line of any length is read in pieces that lose nothing`, () => {
    const sentence = 'We opened the doors \u{1F600} on Saturday, see [the page](https://home.cern/a-b) and `code`. ';
    const unbroken = '\u{1F600}'.repeat(15_000);
    for (const line of [sentence.repeat(900).trimEnd(), `a${unbroken}${unbroken}b`, `x \`${'y'.repeat(50_000)}\` z`]) {
      const { places } = createParser(format).parse(line).draft;
      assert.equal(places.map(({ passage }) => passage.raw).join(''), line);
      for (const { passage, start } of places) {
        assert.ok(passage.raw.length <= 20_000);
        assert.equal(line.slice(start, start + passage.raw.length), passage.raw);
        assert.ok(!/^[\uDC00-\uDFFF]/.test(passage.raw), 'no character is cut in half');
        for (const { text, textSpan, kind } of passage.tokens)
          if (kind === 'link' || kind === 'code' || kind === 'url')
            assert.equal(passage.raw.slice(textSpan.start, textSpan.end), text);
      }
    }
    const pages = createParser(format)
      .parse(sentence.repeat(900).trimEnd())
      .draft.places.flatMap(({ passage }) => passage.tokens.filter(({ kind }) => kind === 'url'));
    assert.equal(pages.length, 900);
  });
}

const page = [
  '---\nlang: en\n---\n# A title\n\nA first paragraph\nover two lines.\n\n- one\n- two\n\nBehind a list, 1. and [x] `y`.\n\n',
  '   indented a little\n\n> quoted\n\nUnder a quotation  \n\n```\ncode\n```\n\nUnder code <!-- no -->\r\n\r\n',
  '| a | b |\n|---|---|\n\nUnder a table\n\n<div>\nhtml\n\nin it?\n\n</div>\n\n[^1]: a note\n\nLast, with a *star*',
].join('');

test('a key or its deletion anywhere in a page of all kinds of blocks is read as in a fresh one, twice in a row', () => {
  const signs = [
    'a',
    ' ',
    '\n',
    '\n\n',
    '#',
    '-',
    '>',
    '`',
    '```\n',
    '|',
    '1.',
    '<!--',
    '*',
    '[',
    ']:',
    '\t',
    '!',
    '=',
  ];
  for (let at = 0; at <= page.length; at++)
    for (const inserted of [...signs, '']) {
      const parser = createParser('markdown');
      parser.parse(page);
      const removed = inserted === '' ? 1 : 0;
      const once = page.slice(0, at) + inserted + page.slice(at + removed);
      const first = parser.parse(once, [
        { from: at, to: Math.min(page.length, at + removed), inserted: inserted.length },
      ]);
      assert.deepEqual(
        shape(first.draft),
        shape(createParser('markdown').parse(once).draft),
        JSON.stringify([at, inserted]),
      );
      const behind = Math.min(once.length, at + inserted.length);
      const twice = `${once.slice(0, behind)}z${once.slice(behind)}`;
      const second = parser.parse(twice, [{ from: behind, to: behind, inserted: 1 }]);
      assert.deepEqual(
        shape(second.draft),
        shape(createParser('markdown').parse(twice).draft),
        JSON.stringify([at, inserted, 'z']),
      );
    }
});
