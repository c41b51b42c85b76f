// Findings on real outreach texts: counts per rule and 1,000 words, and a sample in context.
//   node scripts/run.mjs measure/outreach [--rule ID,ID] [--sample 30] [--folder outreach/galaxy-social] [--all]
import { flags, measuringChecker, outreachFiles, parseMarkdownText } from './material.ts';

const options = flags();
const rules = options.get('rule')?.split(',');
const checker = measuringChecker(rules);
const perRule = new Map<string, { count: number; loud: number; en: number; fr: number; seen: string[] }>();
let words = 0;
const started = performance.now();
for (const { name, text } of outreachFiles(options.get('folder') || 'outreach')) {
  words += text.split(/\s+/).length;
  const { findings } = await checker.check(parseMarkdownText(text));
  for (const f of findings) {
    const entry = perRule.get(f.rule) ?? { count: 0, loud: 0, en: 0, fr: 0, seen: [] };
    perRule.set(f.rule, entry);
    entry.count++;
    entry[f.language]++;
    if (f.severity !== 'hint') entry.loud++;
    const before = text.slice(Math.max(0, f.span.start - 90), f.span.start);
    const behind = text.slice(f.span.end, f.span.end + 90);
    entry.seen.push(
      `${name}: ${before}«${text.slice(f.span.start, f.span.end)}»${behind}`.replace(/\s+/g, ' ') +
        `\n      → ${f.severity}: ${f.message}`,
    );
  }
}
console.log(`${words} words, ${Math.round(performance.now() - started)} ms`);
for (const [rule, { count, loud, en, fr, seen }] of [...perRule].sort((a, b) => b[1].count - a[1].count)) {
  console.log(
    `${rule.padEnd(24)} ${String(count).padStart(5)}  per 1,000 words ${((count / words) * 1000).toFixed(3)}  above hint ${loud}  en ${en} fr ${fr}`,
  );
  const most = options.has('all') ? seen.length : Number(options.get('sample') ?? 0);
  const step = Math.max(1, seen.length / Math.max(1, most));
  for (let i = 0; i < most && i * step < seen.length; i++) console.log(`  - ${seen[Math.floor(i * step)]}`);
}
