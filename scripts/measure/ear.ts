// What the ear adds to the rules, label by label, on texts it was not taught with:
//   node scripts/run.mjs measure/ear [--lang en|fr] [--label ID,ID] [--heard] [--wrong] [--half check]
// and on real outreach texts, where every finding of the ear is one to be read (--heard shows them).
import { createChecker } from '../../server/src/checker.ts';
import type { Language } from '../../server/src/engine/draft.ts';
import { isHeard, isOfLength, scoresOf } from '../../server/src/reading/ear/ear.ts';
import { openModel } from '../../server/src/reading/ear/model.ts';
import { readPassage } from '../../server/src/reading/reading.ts';
import { allRules } from '../../server/src/rules/index.generated.ts';
import { corpusOf, fit } from '../train/fit.ts';
import { foldsOf, heardUnseen, thresholdFor } from '../train/folds.ts';
import { textsOf } from '../train/texts.ts';
import { flags, halfOf, measuringChecker, outreachFiles, parseMarkdownText } from './material.ts';

/** What a label must reach to be enabled. */
const precision = 0.9;
const leastGain = 0.1;
const mostPerThousand = 0.1;

const options = flags();
const checker = measuringChecker();
const alone = createChecker({
  policy: checker.policy,
  rules: allRules.map((rule) => ({
    rule,
    severity: rule.severity,
    options: Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, spec]) => [name, spec.default])),
  })),
  audience: 'general',
  now: () => Date.parse('2026-11-22T12:00:00Z'),
});
const pageLength = 1800;
const outreach = outreachFiles().map(({ name, text }) => ({ name, text, parsed: parseMarkdownText(text) }));

const share = (part: number, whole: number): string => (whole ? (part / whole).toFixed(2) : '  – ');
console.log(
  'label                  lang  n | rules P    R  (half) | ear P    R | both P    R | gain (half) | outreach posts  pages | earns',
);
for (const language of options.has('lang') ? [options.get('lang') as Language] : (['en', 'fr'] as const))
  await measure(language);

async function measure(language: Language): Promise<void> {
  const corpus = corpusOf(textsOf(language));
  const { texts } = corpus;
  const all = [...new Set(texts.flatMap((t) => t.labels))].sort();
  const labels = options.has('label') ? (options.get('label') as string).split(',') : all;
  const fold = foldsOf(texts);
  const unseen = heardUnseen(corpus, labels);
  const measured = [...texts.keys()].filter((i) => texts[i]?.isMeasured);
  const said = new Map<number, ReadonlySet<string>>();
  for (const i of measured) {
    const { findings } = await alone.check(parseMarkdownText(texts[i]?.text ?? ''));
    said.set(i, new Set(findings.map((f) => f.rule)));
  }
  const thresholds = labels.map((label) => thresholdFor(unseen.get(label) as Float64Array, texts, { label }));
  const model = openModel(
    labels.map((label, i) => ({ ...fit(corpus, label, () => true), threshold: thresholds[i] as number })),
  );
  const real = onOutreach(language, labels, model);
  labels.forEach((label, l) => {
    const scores = unseen.get(label) as Float64Array;
    // The threshold for a fold comes from the other folds, so that it too has not seen what it judges.
    const bars = [...new Set(fold)].map(
      (k) => [k, thresholdFor(scores, texts, { label, uses: (i) => fold[i] !== k })] as const,
    );
    const barOf = new Map(bars);
    const has = (i: number): boolean => texts[i]?.labels.includes(label) ?? false;
    const rule = (i: number): boolean => said.get(i)?.has(label) ?? false;
    const ear = (i: number): boolean => (scores[i] as number) >= (barOf.get(fold[i] as number) as number);
    const both = (i: number): boolean => rule(i) || ear(i);
    const half = measured.filter((i) => halfOf(texts[i]?.id ?? '') === 1);
    const count = (list: readonly number[], says: (i: number) => boolean) => {
      const yes = list.filter(says);
      const right = yes.filter(has).length;
      return {
        right,
        yes: yes.length,
        precision: share(right, yes.length),
        recall: share(right, list.filter(has).length),
        of: list.filter(has).length,
      };
    };
    const [r, e, b] = [count(measured, rule), count(measured, ear), count(measured, both)];
    const [rh, bh] = [count(half, rule), count(half, both)];
    const gain = (b.right - r.right) / Math.max(1, r.of);
    const gainHalf = (bh.right - rh.right) / Math.max(1, rh.of);
    const perThousand = real.posts[l] as number;
    const earns = e.yes > 0 && e.right / e.yes >= precision && gain >= leastGain && perThousand <= mostPerThousand;
    console.log(
      `${label.padEnd(22)} ${language} ${String(r.of).padStart(4)} | ${r.precision} ${r.recall} (${rh.recall}) | ${e.precision} ${e.recall} | ${b.precision} ${b.recall} | ${gain.toFixed(2)} (${gainHalf.toFixed(2)}) | ${perThousand.toFixed(3)} ${(real.pages[l] as number).toFixed(3)} | ${earns ? 'yes' : 'no '} ${isHeard(label, language) ? 'on' : 'off'}`,
    );
    if (options.has('wrong'))
      for (const i of measured.filter((i) => ear(i) && !has(i)))
        console.log(`   WRONG ${texts[i]?.id} [${texts[i]?.labels.join()}] ${texts[i]?.text.replace(/\n/g, ' ⏎ ')}`);
    if (options.has('heard')) for (const line of real.lines[l] as string[]) console.log(`   OUTREACH ${line}`);
  });
}

/** Findings per 1,000 words of the language's share: in posts, where the ear listens, and in pages, where it does not. */
function onOutreach(language: Language, labels: readonly string[], model: ReturnType<typeof openModel>) {
  const posts = labels.map(() => 0);
  const pages = labels.map(() => 0);
  const lines: string[][] = labels.map(() => []);
  let words = 0;
  for (const { name, text, parsed } of outreach) {
    words += text.split(/\s+/).length;
    const { draft, profile } = parsed;
    const isPage = profile.platforms.length === 0 && text.length - (draft.header?.end ?? 0) > pageLength;
    for (const { passage } of draft.places) {
      if (passage.language !== language) continue;
      const reading = readPassage(passage, checker.lexicon(language));
      if (!isOfLength(reading)) continue;
      scoresOf(reading, model).forEach((score, l) => {
        if (score < (model.labels[l]?.threshold ?? 100)) return;
        const counts = isPage ? pages : posts;
        counts[l] = (counts[l] as number) + 1;
        lines[l]?.push(`${isPage ? 'page' : 'post'} ${name}: ${passage.raw.replace(/\s+/g, ' ').slice(0, 300)}`);
      });
    }
  }
  const per = (count: number): number => (count / words) * 1000;
  return { posts: posts.map(per), pages: pages.map(per), lines };
}
