import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { english } from '../../server/src/cli/report/english.ts';
import { french } from '../../server/src/cli/report/french.ts';
import { blocked, command, fine, folderWith, forthright, warned } from './forthright.ts';

const password = 'Tr0ub4dor&3xyz';
const draft = `---
account: institutional
platforms: [x, mastodon]
ai-disclosure: ai-assisted
ai-tool: <b>Bold</b> ${password}
media:
  - { file: ring.jpg, alt: "The ring, seen from above" }
  - { file: hall.jpg }
ignore:
  - { rule: jargon, text: calorimeter, reason: explained in the <i>film</i> }
  - { rule: acronym, text: ZZZ, reason: long gone }
---

# News <script>alert(1)</script> if 1 \\< 2 & "3"

We measured the calorimeter. The password is: ${password} as ever. ${'It has waited for a long time for this. '.repeat(8)}

![A hall](javascript:alert(1))
`;

async function sheet(files: Readonly<Record<string, string | Uint8Array>>, ...more: string[]) {
  const cwd = folderWith(files);
  const operands = more.some((one) => !one.startsWith('-')) ? [] : ['.'];
  const ran = await forthright(['report', '--out', 'review.html', ...operands, ...more], { cwd });
  return { ...ran, cwd, html: readFileSync(path.join(cwd, 'review.html'), 'utf8') };
}

const all = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const textOf = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

test('the sheet says of a draft what will be posted, what was found and why, what is declared and what is ignored', async () => {
  const { html, status, out, err } = await sheet({ 'a.md': draft, 'b.txt': fine });
  assert.deepEqual([status, out, err], [0, '', 'forthright: review.html holds 2 drafts\n']);
  const text = textOf(html);
  for (const said of [
    'Blocked',
    'Mastodon',
    'X',
    /\d+ of 280 characters \(\d+ too many\)/,
    /\[too long from here:\] .*It has waited/,
    'The ring, seen from above',
    /hall\.jpg none yet/,
    /Use of AI a person wrote it with the help of AI/,
    /jargon , line 10 in force calorimeter explained in the &lt;i&gt;film/,
    /acronym , line 11 stale: there is nothing left to ignore long gone not known/,
    /Confidentiality \. Nothing confidential/,
    /Audience everybody/,
    /Reading ease \(Flesch\)/,
    'Signature',
  ])
    assert.match(text, said instanceof RegExp ? said : new RegExp(said));
});

test('the page is one file without script, whose policy lets in its own style and nothing else', async () => {
  const { html } = await sheet({ 'a.md': draft });
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] as string;
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  assert.equal(policy, `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  assert.doesNotMatch(html, /<(?:script|img|iframe|object|link|form|input)\b| style=| on\w+=|javascript:alert\(1\)"/i);
  assert.doesNotMatch(style, /url\(|@import/);
  for (const address of all(/href="([^"]*)"/g, html)) assert.match(address, /^(?:https?:\/\/|#draft-\d)/);
});

test('what a draft says is escaped, and its secrets are masked wherever they stand', async () => {
  const { html } = await sheet({ 'a.md': draft });
  assert.match(html, /News alert\(1\) if 1 &lt; 2 &amp; &quot;3&quot;/);
  assert.match(html, /&lt;b&gt;Bold/);
  assert.ok(html.includes('Tr…'));
  for (const form of [password, password.replace('&', '&amp;'), 'ub4dor']) assert.ok(!html.includes(form), form);
  const name = '<img src=x onerror=alert(1)>.md';
  const strange = await sheet({ [name]: `${warned}\u0000\ud800 \u202eleak\n` }, '--', name);
  for (const sign of ['<img', '\u0000', '\u202e']) assert.ok(!strange.html.includes(sign), JSON.stringify(sign));
});

test('a secret written with marks or links in it is masked in the post too', async () => {
  const token = 'https://indico.cern.ch/event/1?token=abcdef1234567890';
  const { html } = await sheet({
    'a.md': `---\nplatforms: [mastodon]\n---\n\nSee [the agenda](${token}) and ${token}, or write to jane.doe@cern.ch.\n`,
  });
  assert.match(html, /the agenda/);
  assert.doesNotMatch(html, /abcdef1234|jane\.doe/);
});

test('headings, landmarks and tables are in order, and every id is there once', async () => {
  const { html } = await sheet({ 'a.md': draft, 'b.md': warned, 'c.txt': blocked });
  for (const [open, count] of [
    ['<main>', 1],
    ['<header>', 1],
    ['<footer>', 1],
    ['<h1>', 1],
    ['<svg', 1],
    ['<section', 4],
  ] as const)
    assert.equal(html.split(open).length - 1, count, open);
  const levels = all(/<h([1-6])/g, html).map(Number);
  for (const [i, level] of levels.entries()) assert.ok(i === 0 || level <= (levels[i - 1] as number) + 1, `${i}`);
  const tables = all(/<table>([\s\S]*?)<\/table>/g, html);
  const captions = tables.map((table) => /^<caption>(.+?)<\/caption>/.exec(table)?.[1]);
  assert.equal(new Set(captions).size, tables.length, 'each caption is its own');
  for (const table of tables) {
    const columns = table.split('<th scope="col"').length - 1;
    for (const row of all(/<tr>(<th scope="row"[\s\S]*?)<\/tr>/g, table))
      assert.equal(row.match(/<(?:td|th)\b/g)?.length, columns);
  }
  const ids = all(/ id="([^"]*)"/g, html);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of [...all(/href="#([^"]*)"/g, html), ...all(/labelledby="([^"]*)"/g, html)])
    assert.ok(ids.includes(id));
});

test('the chart has a bar for each draft, as long as it has findings', async () => {
  const { html } = await sheet({ 'a.md': draft, 'b.md': warned, 'c.md': fine });
  const bars = all(/<g [^>]*>([\s\S]*?)<\/g>/g, html);
  assert.equal(bars.length, 3);
  assert.match(bars[1] as string, /^<text[^>]*>b\.md<\/text><rect class="warning"/);
  assert.match(bars[2] as string, /^<text[^>]*>c\.md<\/text><text[^>]*>0<\/text>$/);
  const summary = /<tbody>([\s\S]*?)<\/tbody>/.exec(html)?.[1] as string;
  assert.match(textOf(summary), /b\.md Needs attention 0 1 0 0 .*c\.md Ready 0 0 0 0/);
});

test('what cannot be read, and what is too long, is said on the page and beside it, with status 2', async () => {
  const files = { 'a.md': fine, 'b.md': new Uint8Array([0, 1, 2, 255, 0, 0]), 'c.md': 'word '.repeat(60_000) };
  for (const [options, says] of [
    [[], ['b.md: is not text', 'c.md: is too long for a review sheet', 'd.md: there is no such file']],
    [
      ['--lang', 'fr'],
      ['b.md: ce n’est pas du texte', 'c.md: trop long', 'd.md: ce fichier n’existe pas'],
    ],
  ] as const) {
    const ran = await sheet(files, '.', 'd.md', ...options);
    assert.equal(ran.status, 2);
    assert.match(ran.err, /d\.md: there is no such file/);
    for (const line of says) assert.ok(ran.html.includes(`<li>${line}`), line);
    assert.ok(ran.html.includes('id="draft-1">a.md'));
  }
});

test('without any draft the page says so', async () => {
  const empty = await sheet({ 'posts/readme.md': fine }, 'posts');
  assert.equal(empty.status, 0);
  assert.match(empty.html, /There is no draft to review/);
  assert.doesNotMatch(empty.html, /<svg|<table/);
});

test('faults in the settings stand on the page: what they say may not hold', async () => {
  const { html, status } = await sheet({ '.forthright.yaml': 'policy: none.yaml\n', 'a.md': fine });
  assert.equal(status, 2);
  assert.match(textOf(html), /Faults in the settings.*\.forthright\.yaml:1:9: The policy “none\.yaml” cannot be read/);
});

test('who ignored something is whoever git says wrote the line', async () => {
  const cwd = folderWith({ 'a.md': draft });
  const git = (...args: string[]) =>
    command('git', ['-c', 'user.name=Ada <Lovelace>', '-c', 'user.email=a@example.org', ...args], { cwd });
  await git('init', '-q');
  await git('add', '-A');
  await git('commit', '-q', '-m', 'first');
  const { out } = await forthright(['report', 'a.md'], { cwd });
  assert.match(textOf(out), /explained in the &lt;i&gt;film&lt;\/i&gt; Ada/);
});

test('both languages say everything, French with its no-break spaces', async () => {
  assert.deepEqual(Object.keys(french).sort(), Object.keys(english).sort());
  const source = readFileSync('server/src/cli/report/french.ts', 'utf8');
  for (const said of all(/: ['`](.*)['`],$/gm, source)) assert.doesNotMatch(said, /[\p{L}»)] [:;!?](?=\s|$)/u);
  const { html } = await sheet({ 'a.md': draft }, '.', '--lang', 'fr', '--now', '2026-03-01');
  assert.match(html, /^<!DOCTYPE html>\n<html lang="fr">/);
  const text = textOf(html);
  for (const said of [
    'Fiche de relecture',
    'Établie le 1 mars 2026',
    'Bloqué',
    'caractères sur 280',
    'périmée',
    'Visa',
  ])
    assert.ok(text.includes(said), said);
});

test('the page never takes the place of a draft', async () => {
  const cwd = folderWith({ 'a.md': fine });
  const ran = await forthright(['report', 'a.md', '--out', 'a.md'], { cwd });
  assert.deepEqual([ran.status, ran.err], [2, 'forthright: a.md is a draft: write the page to another file\n']);
  assert.equal(readFileSync(path.join(cwd, 'a.md'), 'utf8'), fine);
});
