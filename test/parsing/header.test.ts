import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readHeader } from '../../server/src/parsing/header.ts';
import { complained, mended } from '../support/complaints.ts';
import { mark, unmark } from '../support/marks.ts';

const post = (header: string) => `---\n${header}\n---\nA post.\n`;
const complaintsOf = (text: string) => readHeader(text).complaints;
const profileOf = (header: string) => readHeader(post(header)).profile;

test('every key is read to its type', () => {
  const profile = profileOf(
    [
      'account: personal',
      'role: physicist, ATLAS',
      'audience: informed',
      'lang: fr',
      'platforms: [x, mastodon]',
      'status: scheduled',
      'approved-by: press office',
      'publish-at: 2026-07-04T16:00+02:00',
      'embargo: 2026-07-04T14:00:00Z',
      'sources:',
      '  - https://home.cern/news',
      '  - doi:10.1000/abc',
      'sponsor: Acme',
      'ai-disclosure: ai-assisted',
      'ai-tool: DeepL',
      'ai-scope: translation',
      'reviewed-by: Jane Doe',
      'media:',
      '  - file: a.jpg',
      '    alt: The cavern',
      '    decorative: false',
      '    minors: true',
      '    ai: modified',
      '    source-type: digitalCapture',
      'ignore:',
      '  - { rule: jargon, text: boson, reason: explained in the video }',
      'translation-of: post.en.md',
      'goal: visits',
    ].join('\n'),
  );
  const { spans, media, ignore, ...rest } = profile;
  assert.deepEqual(rest, {
    account: 'personal',
    role: 'physicist, ATLAS',
    audience: 'informed',
    lang: 'fr',
    platforms: ['x', 'mastodon'],
    status: 'scheduled',
    approvedBy: 'press office',
    publishAt: '2026-07-04T16:00+02:00',
    embargo: '2026-07-04T14:00:00Z',
    sources: ['https://home.cern/news', 'doi:10.1000/abc'],
    sponsor: 'Acme',
    aiDisclosure: 'ai-assisted',
    aiTool: 'DeepL',
    aiScope: 'translation',
    reviewedBy: 'Jane Doe',
    translationOf: 'post.en.md',
    goal: 'visits',
  });
  const { span: _, ...medium } = media[0]!;
  assert.deepEqual(medium, {
    file: 'a.jpg',
    alt: 'The cavern',
    decorative: false,
    minors: true,
    ai: 'modified',
    sourceType: 'digitalCapture',
  });
  const { span: __, ...entry } = ignore[0]!;
  assert.deepEqual(entry, { rule: 'jargon', text: 'boson', reason: 'explained in the video' });
  assert.equal(Object.keys(spans).length, 19);
});

test('values know where they stand', () => {
  for (const marked of [
    '---\naccount: «personal»\nrole: «"physicist"»\n---\n',
    '\uFEFF---\r\naccount: «personal»\r\nrole: «physicist»\r\n...\r\nA post.',
    '---\n# a note\naccount:   «personal»  # mine\nplatforms:\n  «- x\n  - mastodon»\n\n---\n',
    '---\nrole: «physicist: ATLAS»\naccount: «personal»\n---\n',
  ]) {
    const { text } = unmark(marked);
    assert.equal(mark(text, Object.values(readHeader(text).profile.spans)), marked);
  }
});

test('media and ignore entries know where they stand', () => {
  const marked = post('account: personal\nmedia:\n  - «file: a.jpg\n    alt: b»\n  - «{ file: c.jpg }»');
  const { text } = unmark(marked);
  const { media } = readHeader(text).profile;
  assert.equal(
    mark(
      text,
      media.map(({ span }) => span),
    ),
    marked,
  );
});

const headers: readonly [what: string, marked: string][] = [
  ['closed by dashes', '«---\naccount: personal\n---»\nText'],
  ['closed by dots', '«---\naccount: personal\n...»\nText'],
  ['at the end of the file', '«---\naccount: personal\n---»'],
  ['behind a byte-order mark, with CRLF', '\uFEFF«---\r\naccount: personal\r\n---»\r\nText'],
  ['trailing blanks on the fences', '«--- \nlang: en\n---»  \nText'],
  ['empty', '«---\n---»\nText'],
  ['of another tool', '«---\nlayout: post\ntitle: "{{ x }}"\n---»\nText'],
  ['a comment alone', '«---\n# later\n---»\nText'],
  ['not at the start', '\n---\naccount: personal\n---\n'],
  ['a line across the page', '---\n\nProse after a line.'],
  ['two lines across the page', '---\nProse between.\n\n---\nMore.'],
  ['prose with a colon between two lines', '---\nNote: this is prose.\nAnd so is this.\n\nAnd this.\n\n---\nMore.'],
  ['never closed, prose', '---\nNote: this is prose.\n\nMore.'],
  ['four dashes', '----\naccount: personal\n----\n'],
  ['nothing', ''],
];

test('a header is recognised, and a line across the page is none', () => {
  for (const [what, marked] of headers) {
    const { text } = unmark(marked);
    const { span } = readHeader(text);
    assert.equal(mark(text, span ? [span] : []), marked, what);
  }
});

test('a header that is never closed is read up to the first empty line, and closing it is offered', () => {
  const [only] = complained('«---»\naccount: personal\nrole: student\n\nText: prose.', complaintsOf);
  const text = '---\naccount: personal\nrole: student\n\nText: prose.';
  assert.equal(readHeader(text).profile.role, 'student');
  assert.equal(mended(text, [only!]), '---\naccount: personal\nrole: student\n---\n\nText: prose.');
  const typed = '---\naccount: personal';
  assert.equal(mended(typed, complaintsOf(typed)), '---\naccount: personal\n---\n');
});

const faults: readonly [marked: string, said: RegExp, fixed?: string][] = [
  ['account: «personnel»', /did you mean “personal”/, 'account: personal'],
  ['account: «@CERN»', /quotes/, 'account: "@CERN"'],
  ['account: «my own one»', /takes personal, institutional or "@handle", not/],
  ['audience: «grand public»', /did you mean “general”/, 'audience: general'],
  ['audience: «everything»', /takes general, informed or expert/],
  ['platforms: [«twitter», x, «blueski»]', /did you mean “x”/, 'platforms: [x, x, bluesky]'],
  ['account: personal\nlang: «de»', /takes en or fr/],
  ['account: personal\nlang: «français»', /did you mean “fr”/, 'account: personal\nlang: fr'],
  ['account: personal\nstatus: «publish»', /did you mean “published”/, 'account: personal\nstatus: published'],
  ['account: personal\nstatus: «weekly»', /takes draft, scheduled or published/],
  ['ai-disclosure: «assisted»', /did you mean “ai-assisted”/, 'ai-disclosure: ai-assisted'],
  ['embargo: «2026-07-04T16:00»', /add the offset/],
  ['embargo: «2026-07-04»', /full form/],
  ['embargo: «2026-13-45T16:00Z»', /takes a date and time/],
  ['embargo: «tomorrow»', /takes a date and time/],
  ['publish-at: «2026-07-04 16:00 +0200»', /full form/, 'publish-at: 2026-07-04T16:00+02:00'],
  ['account: personal\nsources: [«CERN Courier», home.cern]', /not a link/],
  ['account: personal\nrole: «[a, b]»', /takes a text/],
  ['account: personal\nmedia: [«a.jpg»]', /takes a set of/, 'account: personal\nmedia: [file: a.jpg]'],
  ['account: personal\nmedia:\n  - file: a\n    decorative: «oui»', /true or false/],
  ['account: personal\nmedia:\n  - file: a\n    «licens»: CC BY', /did you mean “licence”/],
  ['account: personal\nmedia:\n  - file: a\n    «colour»: red', /the keys are file, alt/],
  ['ignore:\n  - «rule: jargon»', /needs “reason”/],
  ['account: personal\nignore: «jargon»', /takes a set of/],
  ['«acount»: personal', /did you mean “account”/, 'account: personal'],
  ['title: Hello\n«aiDisclosure»: none', /did you mean “ai-disclosure”/, 'title: Hello\nai-disclosure: none'],
  ['lang: en\n«publish_at»: 2026-07-04T16:00Z', /did you mean “publish-at”/, 'lang: en\npublish-at: 2026-07-04T16:00Z'],
  ['account: personal\n«Media»: []', /did you mean “media”/, 'account: personal\nmedia: []'],
  ['account: personal\n«account»: institutional', /twice/],
  ['a: &a personal\naccount: personal\nrole: «*a»', /not followed/],
  // Faults of YAML itself: one of them says nothing about its neighbours.
  ['account: personal\nrole: «physicist: ATLAS»', /quotes/, 'account: personal\nrole: "physicist: ATLAS"'],
  ["account: personal\nrole: «'l'été'»", /quotes/, 'account: personal\nrole: "l\'été"'],
  [
    'account: personal\nmedia:\n  - file: a\n    alt: «Photo: the "cavern"»\n    credit: CERN',
    /quotes/,
    'account: personal\nmedia:\n  - file: a\n    alt: "Photo: the \\"cavern\\""\n    credit: CERN',
  ],
  ['account«:»personal', /space after it/, 'account: personal'],
  ['«account personal»\naudience: general', /key: value/],
  ['account: personal\n«role: "never closed»\naudience: general', /closing quote/],
  ['account: personal\n«media: [a, b»\naudience: general', /bracket/],
  ['account: personal\n«\taudience: general»', /spaces/],
];

test('a fault is complained about at its place, and its fix leaves nothing to complain about', () => {
  for (const [marked, said, fixed] of faults) {
    const complaints = complained(post(marked), complaintsOf);
    assert.match(complaints[0]!.message.en, said, marked);
    const text = post(unmark(marked).text);
    if (fixed === undefined) continue;
    assert.equal(mended(text, complaints), post(fixed));
    assert.deepEqual(complaintsOf(post(fixed)), [], fixed);
  }
});

test('what is surely meant is taken all the same, and so is all that stands beside a fault', () => {
  const read = (header: string) => {
    const { spans: _, ...profile } = profileOf(header);
    return profile;
  };
  const nothing = { platforms: [], sources: [], media: [], ignore: [] };
  const cases: readonly [string, object][] = [
    ['account: personnel\naudience: spécialistes', { account: 'personal', audience: 'expert' }],
    ['account: "@CERN_FR"', { account: 'institutional', handle: 'CERN_FR' }],
    ['account: cern', { account: 'institutional', handle: 'cern' }],
    ['account: Personal\nplatforms: X', { account: 'personal', platforms: ['x'] }],
    ['platforms: [twitter, nowhere]', { platforms: ['x'] }],
    ['role: physicist: ATLAS\naccount: personal', { role: 'physicist: ATLAS', account: 'personal' }],
    ['role: "open\naccount: personal', { role: 'open', account: 'personal' }],
    ['account: personal\nlang: en-GB', { account: 'personal', lang: 'en' }],
    ['lang: fr_CH', { lang: 'fr' }],
    ['embargo: 2026-07-04T16:00', { embargo: '2026-07-04T16:00' }],
    ['account:\nlang:\nmedia:\n  -\n', {}],
    ['account: personal\nmedia: photo.jpg', { account: 'personal', media: ['photo.jpg'] }],
  ];
  for (const [header, expected] of cases) {
    const profile = read(header);
    const media = profile.media.map(({ file }) => file);
    assert.deepEqual({ ...profile, media }, { ...nothing, ...expected }, header);
  }
});

const foreign: readonly [what: string, header: string][] = [
  [
    'galaxy-social',
    'media:\n- mastodon-eu\nmentions:\n  mastodon-eu:\n  - a@b.c\nhashtags:\n  mastodon-eu: [UseGalaxy]',
  ],
  ['galaxy-social, empty mentions', 'media: [bluesky]\nmentions: {}\nhashtags: {}'],
  ['Grav', "title: 'Un point'\ndate: '09:02 14-05-2022'\nmedia_order: a.jpg\npublished: false\nlang: fr-FR"],
  ['Hugo', 'title: X\nstatus: publish\nsources:\n  main: { url: x }\ntags: [a]\nresources: []'],
  ['WordPress', 'status: private\nlang: de\nrole: [editor]\nlayout: post'],
  ['Jekyll with templates', 'title: {{ page.title }}\nlayout: post\nexcerpt: a: b'],
  ['documentation', 'audience: ITPro\nms.author: x'],
  ['packages', 'platforms: [linux, windows]\nkernel: x\nmaintainer: y'],
  ['a payment', 'amount: 12\naccounts: [a]\nplatform: ebay'],
  ['an alias', 'base: &b [1]\nmedia: *b\nextra: *b'],
  ['other languages', 'title: Hallo\nlang: de-CH'],
];

test('headers of other tools are no business of ours', () => {
  for (const [what, header] of foreign) {
    assert.deepEqual(complaintsOf(post(header)), [], what);
    const { spans: _, ...profile } = profileOf(header);
    assert.deepEqual(
      { ...profile, lang: undefined, media: [] },
      {
        platforms: [],
        sources: [],
        media: [],
        ignore: [],
        lang: undefined,
      },
      what,
    );
  }
});

test('of a header that is not ours, what fits is taken', () => {
  const header = 'title: X\nlayout: post\nlang: fr-CH\nmedia:\n  - { file: a.jpg, alt: b }';
  assert.equal(profileOf(header).lang, 'fr');
  assert.equal(profileOf(header).media[0]?.alt, 'b');
});

test('unknown keys beside ours stay silent', () => {
  assert.deepEqual(complaintsOf(post('account: personal\nlayout: post\ntags: [a]\nmeta: x\ncolour: red')), []);
});

test('what is too long, too deep or full of references is refused in one complaint', () => {
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  const indented = Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
  const bomb = Array.from({ length: 30 }, (_, i) => `k${i}: &k${i} [${i ? `*k${i - 1}, *k${i - 1}` : '1'}]`).join('\n');
  const cases: readonly [string, RegExp][] = [
    [`account: personal\nrole: ${'x'.repeat(200_000)}`, /longer than 32 KB/],
    [`account: personal\nrole: ${deep}`, /nested too deeply/],
    [`account: personal\n${indented}`, /nested too deeply/],
    [`account: personal\nrole: x\n${'- '.repeat(2000)}`, /nested too deeply/],
    [`account: personal\n${bomb}`, /not followed/],
  ];
  for (const [header, said] of cases) {
    const { complaints, span, profile } = readHeader(post(header));
    assert.equal(complaints.length, 1);
    assert.match(complaints[0]!.message.en, said);
    assert.ok(span, 'the header still stands where it stands');
    assert.equal(profile.account, undefined);
  }
});

test('a long draft costs what its header costs', () => {
  const long = `---\naccount: personal\n---\n${'A sentence about nothing in particular. '.repeat(26_000)}`;
  const short = '---\naccount: personal\n---\n';
  const time = (text: string) => {
    const start = performance.now();
    for (let i = 0; i < 200; i++) readHeader(text);
    return performance.now() - start;
  };
  time(short);
  assert.ok(time(long) < 20 * time(short));
});

test('whatever stands in a header, reading it ends, and every place is one of the text', () => {
  const pieces = fc.constantFrom(
    ...'account: |personal|@x|media:|- |  |\n|\n  |: |"|\'|[|]|{|}|, |&a|*a|---\n|...\n|\t|# |é«»😀|lang: |embargo: 2026|ignore:|rule: |>|!'.split(
      '|',
    ),
    '|',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = `---\naccount: personal\n${parts.join('')}\n---\nText`;
      const { complaints, profile, span } = readHeader(text);
      const spans = [span, ...complaints.map((one) => one.span), ...Object.values(profile.spans)];
      for (const place of spans) {
        if (place) assert.ok(0 <= place.start && place.start <= place.end && place.end <= text.length, text);
      }
      for (const { start, end } of complaints.flatMap(({ fixes = [] }) => fixes.flatMap(({ edits }) => edits))) {
        assert.ok(0 <= start && start <= end && end <= text.length, text);
      }
    }),
    { numRuns: 1500 },
  );
});
