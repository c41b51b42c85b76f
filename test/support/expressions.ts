import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';

export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** Where it stands, for whoever must mend it. */
  readonly at: string;
}

/** Every regular expression written as a literal in the server, each once. */
export function literalExpressions(): readonly Expression[] {
  const root = path.join('server', 'src');
  const found = new Map<string, Expression>();
  for (const name of readdirSync(root, { recursive: true }).map(String)) {
    if (!name.endsWith('.ts') || /\.(d|generated)\.ts$/.test(name)) continue;
    const { code } = transformSync(readFileSync(path.join(root, name), 'utf8'), { loader: 'ts', target: 'esnext' });
    for (const { pattern, flags } of literalsOf(parse(code, { ecmaVersion: 'latest', sourceType: 'module' })))
      found.set(`/${pattern}/${flags}`, { source: pattern, flags, at: name });
  }
  return [...found.values()];
}

function literalsOf(node: unknown): readonly { pattern: string; flags: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(literalsOf);
  if ('regex' in node) return [node.regex as { pattern: string; flags: string }];
  return Object.values(node).flatMap(literalsOf);
}

/**
 * The regular expressions that our own code puts together while `work` loads and runs it, each once. What libraries make is
 * theirs: their files lie outside the folder of the test's bundles.
 */
export async function madeExpressions(work: () => Promise<void>): Promise<readonly Expression[]> {
  const found = new Map<string, Expression>();
  const original = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    const caller = new Error().stack?.split('\n')[3] ?? '';
    const at = /server[\\/]src[\\/][^):]*/.exec(caller)?.[0];
    if (at) found.set(String(made), { source: made.source, flags: made.flags, at });
    return made;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args) => note(Reflect.construct(target, args)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}

/** Without `*`, `+` or `{n,}` an attempt to match ends after so many characters, wherever it begins. */
export const isBounded = ({ source }: Expression): boolean =>
  !/[*+]|\{\d+,\}/.test(source.replace(/\\./gs, 'x').replace(/\[[^\]]*\]/g, 'x'));
