import { readPassage } from '../server/src/reading/reading.ts';
import { measuringChecker, parseMarkdownText } from './measure/material.ts';

const c = measuringChecker();
for (const text of process.argv.slice(2)) {
  const p = parseMarkdownText(text);
  for (const { passage } of p.draft.places) {
    const r = readPassage(passage, c.lexicon(passage.language));
    console.log(passage.language, [...r.words.fold].join('|'));
    for (const rule of [
      'confidential-marker',
      'embargo',
      'unapproved-result',
      'commercial-sensitive',
      'security-detail',
      'rumour-leak',
    ])
      for (const l of [
        'marking',
        'order',
        'ordered',
        'whispered',
        'except',
        'early',
        'result',
        'open',
        'unripe',
        'due',
        'anyway',
        'sensitive',
        'deal',
        'weak',
        'guarded',
        'hearsay',
        'hedge',
        'about',
        'finding',
        'fresh',
      ])
        for (const h of r.hits(`${rule}/${l}`))
          console.log(rule, l, r.raw.slice(h.start, h.end), {
            neg: r.negated(h),
            past: r.past(h),
            talked: r.talkedAbout(h),
            rel: r.beside(h, 'released').map((x) => r.raw.slice(x.start, x.end)),
          });
  }
}
console.log(
  [...c.lexicon('en').faults, ...c.lexicon('fr').faults].filter((f) =>
    /^(conf|emb|unapp|comm|sec|rum|join)/.test(f.list),
  ),
);
