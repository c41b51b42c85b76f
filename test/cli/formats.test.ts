import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { before } from 'node:test';
import { Ajv, type ValidateFunction } from 'ajv';
import { blocked, fine, folderWith, forthright, warned } from './forthright.ts';

/** A file name with every sign that a format could stumble over, and drafts that fill every member of the report. */
const nasty = 'a, b%:<c> & "é".md';
const files = {
  [nasty]: `---\nlang: en\nplatforms: [x]\n---\nSee #openscienceday.\n\n<!-- forthright-ignore opinion-as-org: 50 % "said" & <agreed>, twice -->\n\n${warned}`,
  'blocked.txt': `${blocked}\n<b>CONFIDENTIAL</b> \u0001\u000b & “draft”.\n`,
  'fine.md': fine,
};
let cwd: string;
before(() => {
  cwd = folderWith(files);
});

const written = async (format: string): Promise<string> =>
  (await forthright(['check', '--format', format, '.'], { cwd })).out;

const saysOf = (validate: ValidateFunction, value: unknown): string => {
  validate(value);
  return (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`).join('\n');
};

const ours = new Ajv({ strict: true }).compile(JSON.parse(readFileSync('docs/findings.schema.json', 'utf8')));

test('the JSON report is as its schema says', async () => {
  const report = JSON.parse(await written('json'));
  assert.equal(saysOf(ours, report), '');
  const [first, second, third] = report.files;
  // The schema is held only by members that are filled.
  assert.ok(first.findings[0].fixes[0].edits[0] && first.suppressed[0] && first.counts.x, JSON.stringify(first));
  assert.deepEqual([first.verdict, second.verdict, third.verdict], ['attention', 'blocked', 'ready']);
});

test('the schema refuses a report that is otherwise', async () => {
  const report = JSON.parse(await written('json'));
  const [finding] = report.files[0].findings;
  const rows: readonly object[] = [
    { ...finding, extra: 1 },
    { ...finding, severity: 'loud' },
    { ...finding, fixes: [{}] },
  ];
  for (const wrong of rows)
    assert.notEqual(saysOf(ours, { version: 1, files: [{ ...report.files[0], findings: [wrong] }] }), '');
  assert.notEqual(saysOf(ours, { ...report, version: 2 }), '');
});

test('SARIF is valid against the published schema, and carries rules, fixes and suppressions', async () => {
  // The published schema is of draft 4; it uses nothing that draft 7 reads otherwise, its own name apart.
  const published = readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8');
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(published);
  const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(schema);
  const log = JSON.parse(await written('sarif'));
  assert.equal(saysOf(validate, log), '');
  assert.notEqual(saysOf(validate, { ...log, version: '2.0' }), '');
  const [run] = log.runs;
  const known = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
  for (const result of run.results) {
    assert.equal(known[result.ruleIndex], result.ruleId);
    const uri = result.locations[0].physicalLocation.artifactLocation.uri;
    assert.ok(Object.keys(files).includes(decodeURIComponent(uri)) && !/[ "<>]/.test(uri), uri);
  }
  const has = (member: string): boolean => run.results.some((result: object) => member in result);
  assert.ok(has('fixes') && has('suppressions'));
  const [justified] = run.results.filter((r: { suppressions?: unknown }) => r.suppressions);
  assert.equal(justified.suppressions[0].justification, '50 % "said" & <agreed>, twice');
});

test('GitHub annotations are one command a line, their signs escaped', async () => {
  const lines = (await written('github')).trimEnd().split('\n');
  assert.ok(lines.length > 2);
  for (const line of lines) {
    const [, level, properties, message] = /^::(error|warning|notice) (.*?)::(.*)$/.exec(line) ?? [];
    assert.ok(level && properties && message, line);
    for (const property of properties.split(',')) assert.match(property, /^\w+=[^,:\r\n]+$/);
    assert.ok(!/%(?!25|0D|0A|3A|2C)/.test(properties), properties);
  }
  assert.ok(lines[0]?.includes('file=a%2C b%25%3A<c> & "é".md,line=5,'), lines[0]);
});

test('JUnit is well-formed XML with a case for each finding', async () => {
  const xml = await written('junit');
  const { opened, texts } = wellFormed(xml);
  assert.equal(opened.filter((name) => name === 'testsuite').length, 3);
  assert.equal(opened.filter((name) => name === 'failure').length, Number(/failures="(\d+)"/.exec(xml)?.[1]));
  assert.ok(texts.some((text) => text.includes('CONFIDENTIAL')));
});

/** Reads XML without comments and sections as strictly as its grammar; throws where it is broken. */
function wellFormed(xml: string): { opened: readonly string[]; texts: readonly string[] } {
  const open: string[] = [];
  const opened: string[] = [];
  const texts: string[] = [];
  const attribute = /\s+([\w-]+)="((?:[^<&"]|&(?:amp|lt|gt|quot|apos|#\d+);)*)"/y;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these may not stand in XML
  assert.ok(!/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(xml), 'a control character');
  let rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  assert.notEqual(rest, xml);
  while (rest) {
    const text = /^[^<]+/.exec(rest)?.[0];
    if (text) {
      assert.ok(!/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text), `a bare &: ${text}`);
      texts.push(text);
      rest = rest.slice(text.length);
      continue;
    }
    const closing = /^<\/([\w-]+)>/.exec(rest);
    if (closing) {
      assert.equal(closing[1], open.pop());
      rest = rest.slice(closing[0].length);
      continue;
    }
    const name = /^<([\w-]+)/.exec(rest)?.[1];
    assert.ok(name, `no tag: ${rest.slice(0, 60)}`);
    const names = new Set<string>();
    attribute.lastIndex = name.length + 1;
    let end = attribute.lastIndex;
    for (let m = attribute.exec(rest); m; m = attribute.exec(rest)) {
      assert.ok(!names.has(m[1] as string), `twice: ${m[1]}`);
      names.add(m[1] as string);
      end = attribute.lastIndex;
    }
    const finish = /^\s*(\/?)>/.exec(rest.slice(end));
    assert.ok(finish, `no end of a tag: ${rest.slice(0, 200)}`);
    opened.push(name);
    if (!finish[1]) open.push(name);
    rest = rest.slice(end + finish[0].length);
  }
  assert.deepEqual(open, []);
  return { opened, texts };
}

test('Code Quality has a name of its own for each finding, and keeps it when lines move', async () => {
  const issues = JSON.parse(await written('codequality'));
  for (const issue of issues) {
    assert.deepEqual(Object.keys(issue), ['description', 'check_name', 'fingerprint', 'severity', 'location']);
    assert.match(issue.severity, /^(info|minor|major|critical|blocker)$/);
    assert.ok(issue.location.path && issue.location.lines.begin > 0);
  }
  const names = (list: readonly { fingerprint: string }[]): readonly string[] => list.map((i) => i.fingerprint);
  assert.equal(new Set(names(issues)).size, issues.length);
  const run = async (text: string) =>
    names(JSON.parse((await forthright(['check', '--stdin', '--format', 'codequality'], { stdin: text })).out));
  assert.deepEqual(await run(`\n\n${warned}`), await run(warned));
});
