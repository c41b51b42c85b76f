import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlatformId } from '../../server/src/engine/profile.ts';
import { posts, type Source, sectionPlatforms, spanInDraft, toPost } from '../../server/src/platforms/post.ts';

const draft = (text: string, format: Source['format'] = 'markdown', header = 0): Source => ({
  text,
  format,
  header: header ? { start: 0, end: header } : undefined,
});
const pasted = (text: string, platform?: PlatformId): string[] =>
  toPost(draft(text), platform).map((part) => part.text);

const cases: readonly (readonly [string, string, string])[] = [
  [
    'emphasis loses its marks',
    'A **bold** and *soft* _word_, ~~gone~~, my_own_name',
    'A bold and soft word, gone, my_own_name',
  ],
  ['a link is text and URL', 'Read [the paper](https://a.org/p) now', 'Read the paper (https://a.org/p) now'],
  [
    'a link at the end of a line needs no brackets',
    'Read **[this](https://a.org/p)**\nnow',
    'Read this https://a.org/p\nnow',
  ],
  ['a link whose text is its URL stands once', 'See [a.org](https://a.org/)', 'See https://a.org/'],
  ['a URL stands once', '[One](https://a.org) or [two](https://a.org).', 'One (https://a.org) or two.'],
  ['a bare URL stays', 'See https://a.org/b_c_d and <https://b.org>', 'See https://a.org/b_c_d and https://b.org'],
  ['a link by reference is found', 'See [here][x] and [X]\n\n[x]: https://a.org', 'See here (https://a.org) and X'],
  ['brackets that are no link stay', 'Give [URL] and [x][y]', 'Give [URL] and [x][y]'],
  ['an address is written out', 'Ask [us](mailto:info@a.org)', 'Ask us info@a.org'],
  ['headings are lines', '# Big **news** #\n\nText\n\nUnder\n=====\n\nText', 'Big news\n\nText\n\nUnder\n\nText'],
  ['bullets are hyphens, numbers stay', '* a\n* b\n  * c\n\n2. x\n3. y', '- a\n- b\n  - c\n\n2. x\n3. y'],
  ['continued lines stay under their item', '- a\n  b\n\n  c', '- a\n  b\n\n  c'],
  ['tasks keep their boxes', '- [x] done', '- [x] done'],
  ['lines stay lines', 'one\ntwo  \nthree\\\nfour', 'one\ntwo\nthree\nfour'],
  ['more blank lines are one', 'a\n\n\n\nb', 'a\n\nb'],
  ['a quotation loses its marks', '> a\n> b\n>\n> c', 'a\nb\n\nc'],
  ['code stays as it is', 'Run `a *b*`:\n\n```sh\nx\n  y\n```', 'Run a *b*:\n\nx\n  y'],
  ['a table is rows', '| a | b |\n|---|---|\n| *c* | d |', 'a | b\nc | d'],
  [
    'escapes and references are resolved',
    '1\\. 3 \\* 4 &amp; &eacute;&#233; https://a.org/10\\.1',
    '1. 3 * 4 & éé https://a.org/10.1',
  ],
  ['comments go', 'a <!-- no --> b\n<!-- x -->\nc\n\n<!--\nlong\n-->\n\nd', 'a b\nc\n\nd'],
  ['tags go, words stay', '<div>a <b>b</b></div>\n\nc<br>d <kbd>e</kbd>', 'a b\n\nc\nd e'],
  ['footnotes have numbers', 'It is[^1].\n\n[^1]: Says who?', 'It is[1].\n\n[1]: Says who?'],
  [
    'pictures go without leaving a hole',
    '![a](a.png)\nText ![b](b.png) here\n\n![c](c.png)\n\nEnd',
    'Text here\n\nEnd',
  ],
  ['line ends are one sign', 'a\r\nb\r\n\r\nc\r\n', 'a\nb\n\nc'],
];
for (const [what, text, want] of cases) test(what, () => assert.deepEqual(pasted(text), [want]));

test('pictures are listed with their alternative texts and places', () => {
  const text = 'See\n\n![A *big* magnet &amp; me](m.png)\n\n<img src="n.png" alt="Second">';
  const [part] = toPost(draft(text));
  assert.deepEqual(
    part?.pictures.map(({ alt, target, altSpan }) => [alt, target, text.slice(altSpan.start, altSpan.end)]),
    [
      ['A big magnet & me', 'm.png', 'A *big* magnet &amp; me'],
      ['Second', 'n.png', 'Second'],
    ],
  );
});

test('links that a post cannot carry are listed', () => {
  const [part] = toPost(draft('See [below](#end) and [that](notes.md)'));
  assert.equal(part?.text, 'See below and that');
  assert.deepEqual(
    part?.lostLinks.map(({ target }) => target),
    ['#end', 'notes.md'],
  );
});

test('three hyphens part a thread, under a paragraph too', () => {
  assert.deepEqual(pasted('one\n---\ntwo\n\n---\n\nthree\n\n***\n\nstill three'), [
    'one',
    'two',
    'three\n\nstill three',
  ]);
});

test('the header is not posted', () => {
  const text = '---\nlang: en\n---\n\nText';
  assert.equal(toPost(draft(text, 'markdown', text.indexOf('\n\nText')))[0]?.text, 'Text');
});

const sections =
  'For all\n\n## X\n\nshort\n\n---\n\nsecond\n\n### More\n\n<!-- post: bluesky -->\nsky\n\n## Sources\n\nfor all again';

test('each platform gets its section, the others the text for all', () => {
  assert.deepEqual(pasted(sections, 'x'), ['short', 'second\n\nMore']);
  assert.deepEqual(pasted(sections, 'bluesky'), ['sky']);
  assert.deepEqual(pasted(sections, 'mastodon'), ['For all\n\nSources\n\nfor all again']);
  assert.deepEqual(sectionPlatforms(draft(sections)), ['x', 'bluesky']);
});

test('posts are for the platforms declared and those with a section', () => {
  assert.deepEqual(
    posts(draft(sections), ['mastodon', 'x']).map(({ platform, own, parts }) => [platform, own, parts.length]),
    [
      ['mastodon', false, 1],
      ['x', true, 2],
      ['bluesky', true, 1],
    ],
  );
  assert.deepEqual(posts(draft('## X\n\nonly'), ['mastodon']).length, 1);
});

test('on YouTube the heading is the title', () => {
  const [part] = toPost(draft('# The beam is back\n\nDescription'), 'youtube');
  assert.deepEqual([part?.title?.text, part?.text], ['The beam is back', 'Description']);
});

test('plain text is posted as it stands', () => {
  const text = '## X\r\n*not* emphasis\r\n[x](y)\r\n---\r\nsecond';
  assert.deepEqual(
    toPost(draft(text, 'plain'), 'x').map((part) => part.text),
    ['*not* emphasis\n[x](y)', 'second'],
  );
});

test('a stretch of the post is found in the draft', () => {
  const text = '# Head\n\n- A **bold** [link](https://a.org/x) &amp; more\n- last *words*';
  const [part] = toPost(draft(text));
  for (const [words, there] of [
    ['bold', 'bold'],
    ['https://a.org/x', 'https://a.org/x'],
    ['more', 'more'],
    ['words', 'words'],
    ['last words', 'last *words'],
  ] as const) {
    const at = part?.text.indexOf(words) ?? -1;
    assert.ok(part && at >= 0);
    const { start, end } = spanInDraft(part, at, at + words.length);
    assert.equal(text.slice(start, end), there);
  }
});

test('nesting without end is copied as it stands', () => {
  assert.match(pasted(`${'>'.repeat(20_000)} deep`)[0] ?? '', /> deep$/);
});
