import { readPassage } from '../server/src/reading/reading.ts';
import { halfOf, measuringChecker, parseMarkdownText, writtenTexts } from './measure/material.ts';

const [rule, half, lists] = process.argv.slice(2) as [string, string, string];
const c = measuringChecker();
for (const lang of ['en', 'fr'] as const) {
  const rows = { pos: new Map<string, number>(), neg: new Map<string, number>() };
  let np = 0,
    nn = 0;
  for (const t of writtenTexts(half === 'check' ? 1 : 0)) {
    if (t.lang !== lang) continue;
    const side = t.labels.includes(rule) ? (np++, rows.pos) : (nn++, rows.neg);
    const has = new Set<string>();
    for (const { passage } of parseMarkdownText(t.text).draft.places) {
      const r = readPassage(passage, c.lexicon(passage.language));
      for (const l of lists.split(',')) if (r.hits(`${rule}/${l}`).length) has.add(l);
    }
    for (const l of has) side.set(l, (side.get(l) ?? 0) + 1);
    if (has.size > 1) {
      const k = [...has].sort().join('+');
      side.set(k, (side.get(k) ?? 0) + 1);
    }
  }
  console.log(lang, 'pos', np, JSON.stringify([...rows.pos]), 'neg', nn, JSON.stringify([...rows.neg]));
}
