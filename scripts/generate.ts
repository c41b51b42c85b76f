import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fresh } from './fresh.ts';
import { generatePolicies } from './generatePolicies.ts';
import { lexiconFiles } from './lexicon/files.ts';

const rulesFolder = 'server/src/rules';
const principles = ['accessibility', 'accounts', 'ai', 'confidentiality', 'endorsement', 'reputation', 'transparency'];

const camel = (id: string): string => id.replace(/-(\w)/g, (_, c: string) => c.toUpperCase());

function ruleIndex(): string {
  const found = principles.flatMap((principle) => {
    const folder = path.join(rulesFolder, principle);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.examples.ts'))
      .map((name) => ({ id: name.slice(0, -3), from: `./${principle}/${name}` }));
  });
  found.sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    '// Made by scripts/generate.ts from the files of this folder.',
    ...found.map(({ id, from }) => `import { ${camel(id)} } from '${from}';`),
    "import type { AnyRule } from './rule.ts';",
    '',
    '/** Every rule, by id. */',
    'export const allRules: readonly AnyRule[] = [',
    ...found.map(({ id }) => `  ${camel(id)},`),
    '];',
    '',
  ].join('\n');
}

for (const [file, text] of lexiconFiles()) fresh(file, text);
generatePolicies(fresh);
fresh(path.join(rulesFolder, 'index.generated.ts'), ruleIndex());

// What is made from the rules themselves needs the index that was made just now; the ear hears by the lexicon's classes.
for (const script of ['documents', 'schemas', 'notices', 'train']) {
  const made = spawnSync(process.execPath, ['scripts/run.mjs', script, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = made.status || process.exitCode;
}
