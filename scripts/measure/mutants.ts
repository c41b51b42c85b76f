// How many small faults the tests notice. Makes one change at a time in a copy of the sources, runs tests, and lists what survived:
//   node scripts/run.mjs measure/mutants --in server/src/engine,server/src/parsing --tests test/engine,test/parsing [--every 5] [--rules minor,embargo]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { flags } from './material.ts';

const options = flags();
const folders = (options.get('in') ?? 'server/src/engine').split(',');
const tests = (options.get('tests') ?? 'test/engine').split(',');
/** One mutant in so many is tried. */
const every = Number(options.get('every') ?? 5);
/** Milliseconds after which a mutant that runs in circles counts as noticed. */
const patience = 120_000;

/** As much of a node of the syntax tree as is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly left?: Node;
  readonly right?: Node;
  readonly test?: Node;
  readonly argument?: Node;
  readonly expression?: Node;
  readonly operator?: string;
  readonly value?: unknown;
  readonly raw?: string;
}

interface Mutant {
  readonly file: string;
  readonly source: string;
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

const other: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
};

/** The faults that can be put into a source, as changes of what is left of it without types. */
function mutantsOf(file: string): readonly Mutant[] {
  const source = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'esm', target: 'es2022' }).code;
  const found: Mutant[] = [];
  const change = (at: number, end: number, text: string): void => {
    found.push({ file, source, at, end, text });
  };
  const visit = (node: Node): void => {
    const { left, right, operator, test, argument, expression, value, raw } = node;
    if (left && right && operator) {
      const at = source.indexOf(operator, left.end);
      const swapped = other[operator];
      if (swapped && at < right.start) change(at, at + operator.length, swapped);
    } else if (node.type === 'UnaryExpression' && operator === '!' && argument)
      change(node.start, node.end, source.slice(argument.start, argument.end));
    else if (node.type === 'Literal' && typeof value === 'boolean') change(node.start, node.end, String(!value));
    else if (node.type === 'Literal' && typeof value === 'number') change(node.start, node.end, `(${raw} + 1)`);
    else if (node.type === 'ConditionalExpression' && test)
      change(test.start, test.end, `!(${source.slice(test.start, test.end)})`);
    else if (node.type === 'ExpressionStatement' && expression?.type === 'CallExpression')
      change(node.start, node.end, ';');
    for (const part of Object.values(node))
      for (const child of Array.isArray(part) ? part : [part])
        if (child && typeof child === 'object' && 'type' in child) visit(child as Node);
  };
  visit(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as Node);
  return found;
}

const filesIn = (place: string): readonly string[] =>
  statSync(place).isFile()
    ? [place]
    : readdirSync(place, { recursive: true })
        .map((name) => path.join(place, String(name)))
        .filter((name) => name.endsWith('.ts') && !name.includes('.generated.'))
        .sort();

const copy = mkdtempSync(path.join(tmpdir(), 'mutants-'));
const left = new Set(['.git', 'artefacts', 'dist', 'node_modules']);
for (const part of readdirSync('.')) if (!left.has(part)) cpSync(part, path.join(copy, part), { recursive: true });
symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));

const isNoticed = (): boolean =>
  spawnSync(process.execPath, ['scripts/test.mjs', 'unit', ...tests], {
    cwd: copy,
    timeout: patience,
    env: { ...process.env, ...(options.get('rules') && { RULE: options.get('rules') }) },
  }).status !== 0;

try {
  if (isNoticed()) throw new Error('the tests fail before anything is changed');
  const mutants = folders.flatMap(filesIn).flatMap(mutantsOf);
  const tried = mutants.filter((_, i) => i % every === 0);
  let noticed = 0;
  for (const { file, source, at, end, text } of tried) {
    writeFileSync(path.join(copy, file), source.slice(0, at) + text + source.slice(end));
    if (isNoticed()) noticed++;
    else {
      const around = `${source.slice(Math.max(0, at - 50), at)}⟦${source.slice(at, end)} → ${text}⟧${source.slice(end, end + 40)}`;
      console.log(`survived in ${file}: ${around.replace(/\s+/g, ' ')}`);
    }
    cpSync(file, path.join(copy, file));
  }
  console.log(`${noticed} of ${tried.length} noticed (one in ${every} of ${mutants.length})`);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
