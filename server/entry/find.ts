import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { globMatcher } from '../src/cli/glob.ts';
import type { FoundFile } from '../src/cli/machine.ts';
import { reasonOf } from './machine.ts';

const drafts = /\.(md|markdown|mdown|txt|text)$/i;
/** Files that are about the project, not drafts. */
const aside =
  /^(readme|changelog|license|licence|contributing|code_of_conduct|security|notice|authors|requirements[\w-]*|cmakelists|robots|humans|llms)\.\w+$/i;
const skipped = new Set(['node_modules', '.git', 'dist', 'vendor']);

/** Paths, folders and globs as files: a named file whatever it is called, in folders only drafts. */
export async function findFiles(patterns: readonly string[]): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  const add = (file: string): void => {
    found.set(path.normalize(file), { path: path.normalize(file) });
  };
  for (const pattern of patterns) {
    try {
      const stat = statSync(pattern);
      if (stat.isDirectory()) for (const file of walk(pattern, new Set())) add(file);
      else add(pattern);
    } catch (fault) {
      if (!/[*?{[]/.test(pattern)) {
        found.set(pattern, { fault: `${pattern}: ${reasonOf(fault)}` });
        continue;
      }
      const fits = globMatcher(pattern.replaceAll('\\', '/'));
      const base = pattern.slice(0, pattern.search(/[*?{[]/)).replace(/[^/\\]*$/, '') || '.';
      const before = found.size;
      for (const file of walk(base, new Set())) if (fits(path.normalize(file).replaceAll('\\', '/'))) add(file);
      if (found.size === before) found.set(pattern, { fault: `${pattern}: nothing fits` });
    }
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
}

function* walk(folder: string, seen: Set<string>): Iterable<string> {
  let entries: Dirent[];
  try {
    // A link that leads back up would be walked for ever.
    const real = realpathSync(folder);
    if (seen.has(real)) return;
    seen.add(real);
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(folder, entry.name);
    const isFolder =
      entry.isDirectory() || (entry.isSymbolicLink() && statSync(full, { throwIfNoEntry: false })?.isDirectory());
    if (isFolder) {
      if (!skipped.has(entry.name)) yield* walk(full, seen);
    } else if (drafts.test(entry.name) && !aside.test(entry.name)) yield full;
  }
}
