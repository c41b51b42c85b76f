import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Everything made from the rules' files. `--check` writes nothing and fails where a file is not fresh. */
const checking = process.argv.includes('--check');
const rulesFolder = 'server/src/rules';
const principles = ['accessibility', 'accounts', 'ai', 'confidentiality', 'endorsement', 'reputation', 'transparency'];

let stale = 0;
export function write(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (checking) {
    console.error(`${file} is not fresh: run "npm run generate"`);
    stale++;
  } else {
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
}

const camel = (id: string): string => id.replace(/-(\w)/g, (_, c: string) => c.toUpperCase());

function ruleIndex(): string {
  const found = principles.flatMap((principle) => {
    const folder = path.join(rulesFolder, principle);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.examples.ts'))
      .map((name) => ({ id: name.slice(0, -3), from: `./${principle}/${name}` }));
  });
  found.sort((a, b) => a.id.localeCompare(b.id, 'en'));
  const imports = found.map(({ id, from }) => `import { ${camel(id)} } from '${from}';`);
  return [
    '// Made by scripts/generate.ts from the files of this folder.',
    ...imports,
    "import type { AnyRule } from './rule.ts';",
    '',
    '/** Every rule, by id. */',
    'export const allRules: readonly AnyRule[] = [',
    ...found.map(({ id }) => `  ${camel(id)},`),
    '];',
    '',
  ].join('\n');
}

write(path.join(rulesFolder, 'index.generated.ts'), ruleIndex());

process.exitCode = stale ? 1 : 0;
