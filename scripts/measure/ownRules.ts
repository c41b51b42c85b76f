// What 500 own rules of a policy cost: a draft of 10 KB checked with and without them, in turns, everything loaded. Every passage is new each time.
import { performance } from 'node:perf_hooks';
import { createParser } from '../../server/src/parsing/parser.ts';
import type { Policy } from '../../server/src/policy/policy.ts';
import { readPolicy } from '../../server/src/policy/readPolicy.ts';
import { shippedParts, shippedPolicies } from '../../server/src/policy/shipped.generated.ts';
import { allRules } from '../../server/src/rules/index.generated.ts';
import { standingChecker } from '../../server/src/standing.ts';

const rules = 500;
const size = 10 * 1024;
const turns = 60;

/** Sentences that rules leave alone, in both languages: what people write. */
const sentences = allRules
  .flatMap(({ examples }) => [...examples.en.allows, ...examples.fr.allows])
  .map((example) => (typeof example === 'string' ? example : example.text))
  .filter((text) => !text.includes('\n') && text.length > 40);
const words = [...new Set(sentences.join(' ').match(/\p{Ll}{4,}/gu))];
const word = (at: number): string => words[(at * 7919) % words.length] as string;

/** Phrases of everyday words, so that many of them begin to fit: inflected, with choices, gaps and words beside them. */
function ownRule(i: number): string {
  const at = i * 5;
  const phrase = `${word(at)}~ (${word(at + 1)}|${word(at + 2)})`;
  return `  own-${i}:
    says: "\${found} is not how we say it."
    words: { en: ["${phrase}", "${word(at + 3)} {2} ${word(at + 4)}"], fr: ["${phrase}", "${word(at + 1)} ${word(at)}"] }
    unless: { en: ["${word(at + 6)}"], fr: ["${word(at + 6)}"] }
    near: { en: ["${word(at + 7)}~"], fr: ["${word(at + 7)}~"] }
    finds: []
`;
}

function draftOf(turn: number): string {
  let text = '';
  for (let i = turn; text.length < size; i++) text += `${turn}.${i}: ${sentences[i % sentences.length]}\n\n`;
  return text;
}

const text = `extends: cern\nown-rules:\n${Array.from({ length: rules }, (_, i) => ownRule(i)).join('')}`;
const { policy, complaints } = readPolicy(text, (name) => shippedParts[name], { rules: allRules });
if (complaints.length > 0 || policy.own.length !== rules) throw new Error(complaints[0]?.message.en);
const checkers = [shippedPolicies.cern as Policy, policy].map(
  (one) => standingChecker({ policy: one, layers: [], now: () => Date.UTC(2026, 10, 22) }).checker,
);
const took: [number[], number[]] = [[], []];
for (let turn = 0; turn < turns; turn++)
  for (const side of turn % 2 ? ([1, 0] as const) : ([0, 1] as const)) {
    const parsed = createParser('markdown').parse(draftOf(turn));
    const since = performance.now();
    await checkers[side]?.check(parsed);
    if (turn >= turns / 3) took[side].push(performance.now() - since);
  }
const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] as number;
const [without, withThem] = [median(took[0]), median(took[1])];
console.log(
  `a draft of 10 KB, ${took[0].length} times: ${without.toFixed(1)} ms without, ${withThem.toFixed(1)} ms with ${rules} own rules`,
);
console.log(`ratio ${(withThem / without).toFixed(2)}`);
