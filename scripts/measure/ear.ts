// What the ear adds to the rules, label by label, on texts it was not taught with, and what it says of real outreach texts:
//   node scripts/run.mjs measure/ear [--label ID,ID] [--wrong] [--heard] [--markdown]
import { createChecker } from '../../server/src/checker.ts';
import type { Language } from '../../server/src/engine/draft.ts';
import { isHeard, isOfLength, scoresOf } from '../../server/src/reading/ear/ear.ts';
import { openModel } from '../../server/src/reading/ear/model.ts';
import { readPassage } from '../../server/src/reading/reading.ts';
import { allRules } from '../../server/src/rules/index.generated.ts';
import { corpusOf, fit } from '../train/fit.ts';
import { foldsOf, heardUnseen, silent, thresholdFor } from '../train/folds.ts';
import { allTexts } from '../train/texts.ts';
import { flags, halfOf, measuringChecker, outreachFiles, parseMarkdownText } from './material.ts';

/** What a label must reach to be enabled in a language. */
const leastPrecision = 0.9;
const leastGain = 0.1;
const mostPerThousand = 0.1;
/** Fewer right yeses than this prove nothing. */
const leastRight = 8;

const options = flags();
const checker = measuringChecker();
const rulesAlone = createChecker({
  policy: checker.policy,
  rules: allRules.map((rule) => ({
    rule,
    severity: rule.severity,
    options: Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, spec]) => [name, spec.default])),
  })),
  audience: 'general',
  now: () => Date.parse('2026-11-22T12:00:00Z'),
});

const corpus = corpusOf(allTexts());
const { texts } = corpus;
const fold = foldsOf(texts);
const labels = options.get('label')?.split(',') ?? [...new Set(texts.flatMap((t) => t.labels))].sort();
const unseen = heardUnseen(corpus, labels);
const said = new Map<number, ReadonlySet<string>>();
for (const [i, text] of texts.entries()) {
  if (!text.isMeasured) continue;
  const { findings } = await rulesAlone.check(parseMarkdownText(text.text));
  said.set(i, new Set(findings.map((f) => f.rule)));
}

/** The threshold from the texts of all folds but one, so that it too has not seen what it judges. */
function threshold(label: string, language: Language, without?: number): number {
  const scores = unseen.get(label) as Float64Array;
  const used = [...said.keys()].filter(
    (i) => texts[i]?.lang === language && fold[i] !== without && (scores[i] as number) > silent,
  );
  return thresholdFor(
    used.map((i) => scores[i] as number),
    used.map((i) => texts[i]?.labels.includes(label) ?? false),
  );
}

interface Share {
  readonly right: number;
  readonly yes: number;
  readonly of: number;
}

function measure(label: string, language: Language) {
  const scores = unseen.get(label) as Float64Array;
  const own = [...said.keys()].filter((i) => texts[i]?.lang === language);
  const bars = new Map([...new Set(fold)].map((k) => [k, threshold(label, language, k)]));
  const has = (i: number): boolean => texts[i]?.labels.includes(label) ?? false;
  const rule = (i: number): boolean => said.get(i)?.has(label) ?? false;
  const ear = (i: number): boolean => (scores[i] as number) >= (bars.get(fold[i] as number) as number);
  const share = (list: readonly number[], says: (i: number) => boolean): Share => {
    const yes = list.filter(says);
    return { right: yes.filter(has).length, yes: yes.length, of: list.filter(has).length };
  };
  const half = own.filter((i) => halfOf(texts[i]?.id ?? '') === 1);
  const both = (i: number): boolean => rule(i) || ear(i);
  return {
    all: { rule: share(own, rule), ear: share(own, ear), both: share(own, both) },
    half: { rule: share(half, rule), both: share(half, both) },
    wrong: own.filter((i) => ear(i) && !has(i)),
  };
}

/** Findings on outreach per 1,000 words: in posts, where the ear listens, and in pages, where it does not. */
function onOutreach() {
  const model = openModel(labels.map((label) => ({ ...fit(corpus, label, () => true), thresholds: {} })));
  const bars = { en: labels.map((l) => threshold(l, 'en')), fr: labels.map((l) => threshold(l, 'fr')) };
  const lines: string[] = [];
  const posts = new Map<string, number>();
  const pages = new Map<string, number>();
  let words = 0;
  for (const { name, text } of outreachFiles()) {
    words += text.split(/\s+/).length;
    const { draft, profile } = parseMarkdownText(text);
    const isPage = profile.platforms.length === 0 && text.length - (draft.header?.end ?? 0) > 1800;
    for (const { passage } of draft.places) {
      const reading = readPassage(passage, checker.lexicon(passage.language));
      if (!isOfLength(reading)) continue;
      scoresOf(reading, model).forEach((score, l) => {
        if (score < (bars[passage.language][l] as number)) return;
        const key = `${labels[l]} ${passage.language}`;
        const counts = isPage ? pages : posts;
        counts.set(key, (counts.get(key) ?? 0) + 1);
        lines.push(`${key} ${isPage ? 'page' : 'post'} ${name}: ${passage.raw.replace(/\s+/g, ' ').slice(0, 300)}`);
      });
    }
  }
  const per = (counts: ReadonlyMap<string, number>, key: string): number => ((counts.get(key) ?? 0) / words) * 1000;
  return { lines, posts: (key: string) => per(posts, key), pages: (key: string) => per(pages, key) };
}

const real = onOutreach();
const figure = (part: number, whole: number): string => (whole ? (part / whole).toFixed(2).replace(/^0/, '') : '–');
const precisionRecall = ({ right, yes, of }: Share): string => `${figure(right, yes)} / ${figure(right, of)}`;
const head = [
  'label',
  'lang',
  'texts',
  'rules P / R (check half)',
  'ear P / R',
  'both P / R',
  'gain (check half)',
  'in posts',
  'in pages',
  '',
];
const row = (cells: readonly string[]): string =>
  options.has('markdown')
    ? `| ${cells.join(' | ')} |`
    : cells.map((cell, i) => cell.padEnd([24, 5, 6, 25, 13, 13, 18, 9, 9][i] ?? 0)).join(' ');
console.log(row(head));
if (options.has('markdown')) console.log(row(head.map(() => '---')));
for (const label of labels)
  for (const language of ['en', 'fr'] as const) {
    const { all, half, wrong } = measure(label, language);
    const key = `${label} ${language}`;
    const gain = (all.both.right - all.rule.right) / Math.max(1, all.rule.of);
    const gainHalf = (half.both.right - half.rule.right) / Math.max(1, half.rule.of);
    const isRight = all.ear.right >= leastRight && all.ear.right / all.ear.yes >= leastPrecision;
    const earns = isRight && gainHalf >= leastGain && real.posts(key) <= mostPerThousand;
    const state = `${isHeard(label, language) ? 'on' : 'off'}${earns === isHeard(label, language) ? '' : ' (!)'}`;
    console.log(
      row([
        options.has('markdown') ? `\`${label}\`` : label,
        language,
        String(all.rule.of),
        `${precisionRecall(all.rule)} (${figure(half.rule.right, half.rule.of)})`,
        precisionRecall(all.ear),
        precisionRecall(all.both),
        `${gain.toFixed(2).replace(/^0/, '')} (${gainHalf.toFixed(2).replace(/^0/, '')})`,
        real.posts(key).toFixed(3),
        real.pages(key).toFixed(3),
        state,
      ]),
    );
    if (options.has('wrong'))
      for (const i of wrong) console.log(`   WRONG ${texts[i]?.id} [${texts[i]?.labels.join()}] ${texts[i]?.text}`);
  }
if (options.has('heard')) for (const line of real.lines) console.log(line);
