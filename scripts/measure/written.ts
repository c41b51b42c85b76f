// Precision and recall of every rule on the labelled short texts:
//   node scripts/run.mjs measure/written [--rule ID] [--half think|check] [--lang en|fr] [--file TEXTS.jsonl] [--misses] [--wrong]
import type { WrittenText } from './material.ts';
import { flags, measuringChecker, parseMarkdownText, writtenTexts } from './material.ts';

const options = flags();
const half = options.get('half');
const texts = writtenTexts(half === 'think' ? 0 : half === 'check' ? 1 : undefined, options.get('file')).filter(
  (t) => !options.has('lang') || t.lang === options.get('lang'),
);
const rule = options.get('rule');
const checker = measuringChecker(rule ? rule.split(',') : undefined);

interface Tally {
  hit: number;
  missed: number;
  wrong: number;
}
const tallies = new Map<string, Tally>();
const tally = (label: string, lang: string): Tally => {
  const key = `${label}\t${lang}`;
  const found = tallies.get(key) ?? { hit: 0, missed: 0, wrong: 0 };
  tallies.set(key, found);
  return found;
};
const labelled = new Set(texts.flatMap((t) => t.labels));
const wantedLabels = rule ? rule.split(',') : [...labelled];
const missed: [string, WrittenText][] = [];
const wrong: [string, WrittenText, string][] = [];
for (const text of texts) {
  const { findings } = await checker.check(parseMarkdownText(text.text));
  const found = new Map(findings.map((f) => [f.rule, text.text.slice(f.span.start, f.span.end)]));
  for (const label of wantedLabels) {
    const has = text.labels.includes(label);
    const says = found.has(label);
    if (has && says) tally(label, text.lang).hit++;
    else if (has) {
      tally(label, text.lang).missed++;
      missed.push([label, text]);
    } else if (says) {
      tally(label, text.lang).wrong++;
      wrong.push([label, text, found.get(label) as string]);
    }
  }
}
console.log('rule                    lang   hit  missed  wrong  precision  recall');
for (const [key, t] of [...tallies].sort()) {
  const [label, lang] = key.split('\t') as [string, string];
  const precision = t.hit + t.wrong ? (t.hit / (t.hit + t.wrong)).toFixed(2) : '–';
  const recall = t.hit + t.missed ? (t.hit / (t.hit + t.missed)).toFixed(2) : '–';
  console.log(
    `${label.padEnd(24)}${lang}  ${String(t.hit).padStart(5)} ${String(t.missed).padStart(7)} ${String(t.wrong).padStart(6)}  ${precision.padStart(9)} ${recall.padStart(7)}`,
  );
}
if (options.has('misses'))
  for (const [label, t] of missed)
    console.log(`MISS ${label} ${t.id} [${(t.spans ?? []).join(' | ')}] ${t.text.replace(/\n/g, ' ⏎ ')}`);
if (options.has('wrong'))
  for (const [label, t, said] of wrong)
    console.log(`WRONG ${label} ${t.id} {${said}} labels=${t.labels.join()} ${t.text.replace(/\n/g, ' ⏎ ')}`);
