// Personal values found in presidio's synthetic sentences, per kind: node scripts/run.mjs measure/pii [--misses]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dataFolder, flags, measuringChecker, parseMarkdownText } from './material.ts';

interface Sentence {
  readonly full_text: string;
  readonly spans: readonly {
    readonly entity_type: string;
    readonly start_position: number;
    readonly end_position: number;
  }[];
}

/** Which rule must find which kind. */
const wanted: Readonly<Record<string, string>> = {
  EMAIL_ADDRESS: 'personal-email',
  IBAN_CODE: 'credential',
  CREDIT_CARD: 'credential',
  PHONE_NUMBER: 'phone-number',
};
const options = flags();
const checker = measuringChecker([...new Set(Object.values(wanted))]);
const sentences: readonly Sentence[] = JSON.parse(
  readFileSync(path.join(dataFolder, 'pii', 'presidio-dev.json'), 'utf8'),
);
const tallies = new Map(Object.keys(wanted).map((kind) => [kind, { found: 0, all: 0 }]));
const strays = new Map<string, string[]>();
for (const { full_text: text, spans } of sentences) {
  const { findings } = await checker.check(parseMarkdownText(text));
  for (const { entity_type: kind, start_position: start, end_position: end } of spans) {
    const tally = tallies.get(kind);
    if (!tally) continue;
    tally.all++;
    if (findings.some((f) => f.rule === wanted[kind] && f.span.start < end && start < f.span.end)) tally.found++;
    else if (options.has('misses'))
      console.log(`MISS ${kind} ${text.slice(Math.max(0, start - 60), end + 20).replace(/\s+/g, ' ')}`);
  }
  for (const f of findings) {
    if (spans.some((s) => s.entity_type in wanted && f.span.start < s.end_position && s.start_position < f.span.end))
      continue;
    strays.set(f.rule, [...(strays.get(f.rule) ?? []), text.slice(f.span.start, f.span.end).replace(/\s+/g, ' ')]);
  }
}
for (const [kind, { found, all }] of tallies)
  console.log(`${kind.padEnd(16)} ${found}/${all}  ${(found / all).toFixed(3)}`);
for (const [rule, texts] of strays)
  console.log(`elsewhere: ${rule} ${texts.length}${options.has('misses') ? `  ${texts.join(' | ')}` : ''}`);
