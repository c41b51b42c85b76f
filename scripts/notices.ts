// NOTICES.md: the licences of everything that is bundled, and where word data comes from. Part of `npm run generate`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { bundles } from './bundles.ts';
import { fresh } from './fresh.ts';

const packages = new Set<string>();
for (const [from, , options] of bundles(false)) {
  const { metafile } = await build({ ...options, entryPoints: [from], outdir: 'dist', metafile: true, write: false });
  for (const input of Object.keys(metafile.inputs)) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(input)?.[1];
    if (name) packages.add(`${input.slice(0, input.lastIndexOf(`node_modules/${name}`))}node_modules/${name}`);
  }
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `## ${name} ${version}\n\n\`\`\`text\n${text.replaceAll('\r\n', '\n').replaceAll('```', "'''")}\n\`\`\`\n`;
}

const bundled = [...packages].filter((folder) => existsSync(path.join(folder, 'package.json'))).sort();
const sources = readFileSync('scripts/lexicon/SOURCES.md', 'utf8')
  .replace(/^# .*\n/, '')
  .replace(/^## /gm, '### ')
  .trim();
fresh(
  'NOTICES.md',
  `# Notices\n\nForthright is under the MIT licence (LICENSE). It bundles the packages below, each under its own licence, and word data whose sources come first.\n\n## Word data\n\n${sources}\n\n${bundled.map(notice).join('\n')}`,
);
