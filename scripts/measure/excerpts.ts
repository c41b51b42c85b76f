// Real excerpts around markings, embargoes, disclosures and disclaimers: the share of each class and use that the rules find.
//   node scripts/run.mjs measure/excerpts [--class embargo] [--all]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { allRules } from '../../server/src/rules/index.generated.ts';
import { dataFolder, flags, measuringChecker, parseMarkdownText } from './material.ts';

interface Excerpt {
  readonly id: string;
  readonly lang: 'en' | 'fr';
  readonly cls: string;
  readonly use: string;
  readonly text: string;
}

/** Which rules speak about a class: a marking, statement or leftover should be found, a mere mention should not. */
const rulesOf: Readonly<Record<string, readonly string[]>> = {
  'ai-artefact': ['ai-residue'],
  'classification-marking': ['confidential-marker'],
  embargo: ['embargo'],
};

const options = flags();
const excerpts = readFileSync(path.join(dataFolder, 'excerpts', 'excerpts.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Excerpt)
  .filter((e) => !options.has('class') || e.cls === options.get('class'));
const shares = new Map<string, { found: number; all: number }>();
for (const { id, lang, cls, use, text } of excerpts) {
  const rules = (rulesOf[cls] ?? []).filter((rule) => allRules.some((r) => r.id === rule));
  if (rules.length === 0) continue;
  const { findings } = await measuringChecker(rules).check(parseMarkdownText(text));
  const found = findings.filter((f) => rules.includes(f.rule));
  const key = `${cls}\t${use}`;
  const share = shares.get(key) ?? { found: 0, all: 0 };
  shares.set(key, { found: share.found + (found.length ? 1 : 0), all: share.all + 1 });
  const right = use === 'mention' ? found.length === 0 : found.length > 0;
  if (right && !options.has('all')) continue;
  const words = found.map((f) => `«${text.slice(f.span.start, f.span.end)}»`).join(' ');
  console.log(`${right ? 'right' : 'WRONG'} ${cls} ${use} ${lang} ${id} ${words} ${text.replace(/\s+/g, ' ')}`);
}
for (const [key, { found, all }] of [...shares].sort()) {
  const [cls, use] = key.split('\t') as [string, string];
  console.log(`${cls.padEnd(24)} ${use.padEnd(10)} found ${found} of ${all}`);
}
