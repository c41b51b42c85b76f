// The figures of every rule in the table of docs/accuracy.md, made anew; what was judged and what is missed stays as it is written there.
//   node scripts/run.mjs measure/table
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../server/src/engine/draft.ts';
import { allRules } from '../../server/src/rules/index.generated.ts';
import { measuringChecker, outreachFiles, parseMarkdownText, type WrittenText, writtenTexts } from './material.ts';

const page = path.resolve('docs', 'accuracy.md');
const head = '| rule | findings per 1,000 words, en / fr | accepted of sampled |';
const languages: readonly Language[] = ['en', 'fr'];
const off = allRules.filter((rule) => rule.offByDefault).map(({ id }) => id);
const checkers = [measuringChecker(), measuringChecker(off)];

/** Findings by rule, those judged from examples aside: the ear has its own table. */
async function rulesIn(text: string): Promise<readonly { rule: string; language: Language }[]> {
  const found = await Promise.all(checkers.map((checker) => checker.check(parseMarkdownText(text))));
  return found.flatMap(({ findings }) => findings.filter(({ judged }) => !judged));
}

const words: Record<Language, number> = { en: 0, fr: 0 };
const spoken = new Map<string, number>();
for (const { text } of outreachFiles()) {
  for (const { passage } of parseMarkdownText(text).draft.places)
    words[passage.language] += passage.text.split(/\s+/).filter(Boolean).length;
  for (const { rule, language } of await rulesIn(text))
    spoken.set(`${rule} ${language}`, (spoken.get(`${rule} ${language}`) ?? 0) + 1);
}

interface Tally {
  hit: number;
  missed: number;
  wrong: number;
}

async function talliesOf(texts: readonly WrittenText[]): Promise<ReadonlyMap<string, Tally>> {
  const tallies = new Map<string, Tally>();
  const tally = (rule: string, lang: string): Tally => {
    const known = tallies.get(`${rule} ${lang}`) ?? { hit: 0, missed: 0, wrong: 0 };
    tallies.set(`${rule} ${lang}`, known);
    return known;
  };
  const labels = new Set(texts.flatMap((text) => text.labels));
  for (const { text, lang, labels: own } of texts) {
    const said = new Set((await rulesIn(text)).map(({ rule }) => rule));
    for (const label of own) tally(label, lang)[said.has(label) ? 'hit' : 'missed']++;
    for (const rule of said) if (labels.has(rule) && !own.includes(rule)) tally(rule, lang).wrong++;
  }
  return tallies;
}

const blind = path.join('training', 'blind');
const blindTexts = readdirSync(blind)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => writtenTexts(1, path.join(blind, name)));
const measured = [await talliesOf(writtenTexts(1)), await talliesOf(blindTexts)];

const short = (figure: number): string => figure.toFixed(2).replace(/^0(?=\.)/, '');
function precisionAndRecall(tally: Tally | undefined): string {
  const problems = tally ? tally.hit + tally.missed : 0;
  // Fewer than five problems tell nothing.
  if (!tally || problems < 5) return '–';
  const said = tally.hit + tally.wrong;
  return `${said ? short(tally.hit / said) : '–'} / ${short(tally.hit / problems)} (${problems})`;
}
function perThousand(rule: string): string {
  const of = (language: Language): string => {
    const count = spoken.get(`${rule} ${language}`) ?? 0;
    const figure = (1000 * count) / words[language];
    return count === 0 ? '0' : figure < 10 ? short(figure) : figure.toFixed(1);
  };
  return languages.map(of).join(' / ');
}

const lines = readFileSync(page, 'utf8').split('\n');
const start = lines.findIndex((line) => line.startsWith(head));
if (start < 0) throw new Error(`${page} has no table with the head “${head}”`);
const end = lines.findIndex((line, i) => i > start && !line.startsWith('|'));
const written = new Map(
  lines.slice(start + 2, end).map((line) => {
    const cells = line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''));
    return [cells[0]?.replaceAll('`', ''), { accepted: cells[2] ?? '', misses: cells.at(-1) ?? '' }];
  }),
);
const rows = allRules.map(({ id }) => {
  const { accepted, misses } = written.get(id) ?? { accepted: 'none to sample', misses: '' };
  const figures = measured.flatMap((tallies) =>
    languages.map((lang) => precisionAndRecall(tallies.get(`${id} ${lang}`))),
  );
  return `| \`${id}\` | ${[perThousand(id), accepted, ...figures, misses].join(' | ')} |`;
});
lines.splice(start + 2, end - start - 2, ...rows);
writeFileSync(page, lines.join('\n'));
console.log(`${rows.length} rules over ${words.en} English and ${words.fr} French words of outreach`);
