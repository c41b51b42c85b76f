import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { build, type OnLoadArgs, type OnLoadResult, type Plugin } from 'esbuild';
import type { Language } from '../server/src/engine/draft.ts';
import type { Examples } from '../server/src/engine/rule.ts';
import type { Wording } from '../server/src/lexicon/phrases/wording.ts';
import * as shipped from '../server/src/policy/shipped.generated.ts';
import { packedData } from './packedData.ts';

const noExamples: Examples = { finds: [], allows: [] };
const policies = [
  "import { unpacked } from '../lexicon/unpacked.ts';",
  "const all = unpacked('policies', {});",
  ...Object.keys(shipped).map((name) => `export const ${name} = all.${name};`),
].join('\n');

/** What a bundle leaves out of a source, because it is packed or nobody reads it there. */
const replaced: readonly (readonly [RegExp, (args: OnLoadArgs) => Promise<OnLoadResult | undefined>])[] = [
  [
    /server\/src\/lexicon\/packed\.ts$/,
    async () => ({ contents: packedModule(), resolveDir: path.resolve('server/entry') }),
  ],
  [/server\/src\/lexicon\/acronyms\.ts$/, async () => ({ contents: 'export const acronyms = [];' })],
  [
    /server\/src\/lexicon\/twoMeanings\.ts$/,
    async () => ({ contents: 'export const twoMeanings = { en: [], fr: [] };' }),
  ],
  [
    /server\/src\/lexicon\/templates\.ts$/,
    async ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace(/^import (en|fr) from .*$/gm, 'const $1 = {};'),
      loader: 'ts',
    }),
  ],
  [/server\/src\/lexicon\/frequency\/..\.generated\.ts$/, async () => ({ contents: "export default '';" })],
  [/server\/src\/lexicon\/classes\/index\.ts$/, async () => ({ contents: 'export const classesOf = () => ({});' })],
  [/server\/src\/lexicon\/glossary\/\w+\.ts$/, emptied],
  [/server\/src\/lexicon\/phrases\/\w+\.ts$/, ({ path: file }) => rewritten(file, isLists, withoutPhrases)],
  [/reading\/ear\/examples\.generated\.ts$/, async () => ({ contents: 'export const heardExamples = {};' })],
  [/libphonenumber-js\/metadata\.min\.json\.js$/, async () => ({ contents: 'export default {};' })],
  [
    /server\/src\/rules\/.*examples/,
    ({ path: file }) => rewritten(file, isExamples, () => ({ en: noExamples, fr: noExamples })),
  ],
  [
    /server\/src\/policy\/shipped\.generated\.ts$/,
    async () => ({ contents: policies, resolveDir: path.resolve('server/src/policy') }),
  ],
];

/** A file of the glossary; the index stays. */
async function emptied({ path: file }: OnLoadArgs): Promise<OnLoadResult | undefined> {
  const name = path.basename(file, '.ts');
  return name === 'index' ? undefined : { contents: `export const ${name} = [];` };
}

/** Puts the packed data in the place of the sources it was made from. */
export const packing: Plugin = {
  name: 'packing',
  setup({ onLoad }) {
    for (const [filter, load] of replaced) onLoad({ filter }, load);
  },
};

let module: string | undefined;
function packedModule(): string {
  module ??= [
    "import { unpack } from './unpack.ts';",
    `const texts = ${JSON.stringify(Object.fromEntries(Object.entries(packedData()).map(([name, text]) => [name, deflated(text)])))};`,
    'export const packed = (name) => (texts[name] === undefined ? undefined : unpack(texts[name]));',
  ].join('\n');
  return module;
}

const deflated = (text: string): string => deflateRawSync(Buffer.from(text), { level: 9 }).toString('base64');

/** The module with some of its values changed; as it is, where it holds more than data. */
async function rewritten<T>(
  file: string,
  isOf: (value: unknown) => value is T,
  change: (value: T) => unknown,
): Promise<OnLoadResult | undefined> {
  const built = await build({ entryPoints: [file], bundle: true, write: false, format: 'esm', charset: 'utf8' });
  const text = (built.outputFiles[0] as { text: string }).text;
  const values: Record<string, unknown> = await import(
    `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
  );
  if (!Object.values(values).some(isOf)) return undefined;
  const lines = Object.entries(values).map(([name, value]) => {
    const written = literalOf(isOf(value) ? change(value) : value);
    return written && `export const ${name} = ${written};`;
  });
  return lines.every(Boolean) ? { contents: lines.join('\n') } : { contents: readFileSync(file, 'utf8'), loader: 'ts' };
}

function literalOf(value: unknown): string | undefined {
  if (value instanceof Set) return `new Set(${JSON.stringify([...value])})`;
  return typeof value === 'function' ? undefined : JSON.stringify(value);
}

const isPair = (value: unknown): value is Record<Language, object> =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'en,fr';

type Lists = Record<Language, Record<string, readonly (string | Wording)[]>>;

/** Phrase lists of a rule, with better words or without. */
const isLists = (value: unknown): value is Lists =>
  isPair(value) &&
  [value.en, value.fr].every((lists) =>
    Object.values(lists).every(
      (list) => Array.isArray(list) && list.every((item) => typeof item === 'string' || (item && 'find' in item)),
    ),
  );

/** The phrases stand in the lexicon's image; what is said instead is looked up by its place in the list. */
function withoutPhrases({ en, fr }: Lists): unknown {
  const inOne = (lists: Lists['en']): unknown =>
    Object.fromEntries(
      Object.entries(lists)
        .filter(([, list]) => list.some((item) => typeof item !== 'string'))
        .map(([kind, list]) => [
          kind,
          list.map((item) => (typeof item !== 'string' && item.say ? { say: item.say } : {})),
        ]),
    );
  return { en: inOne(en), fr: inOne(fr) };
}

const isExamples = (value: unknown): value is Record<Language, Examples> =>
  isPair(value) && [value.en, value.fr].every((examples) => 'finds' in examples && 'allows' in examples);
