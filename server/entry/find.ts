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
  const add = (one: FoundFile): void => {
    if ('fault' in one) found.set(one.fault, one);
    else found.set(path.normalize(one.path), { path: path.normalize(one.path) });
  };
  for (const pattern of patterns) {
    try {
      if (statSync(pattern).isDirectory()) for (const one of walk(pattern, new Set())) add(one);
      else add({ path: pattern });
    } catch (fault) {
      if (!/[*?{[]/.test(pattern)) {
        add({ fault: `${pattern}: ${reasonOf(fault)}` });
        continue;
      }
      const fits = globMatcher(pattern.replaceAll('\\', '/'));
      const base = pattern.slice(0, pattern.search(/[*?{[]/)).replace(/[^/\\]*$/, '') || '.';
      const before = found.size;
      for (const one of walk(base, new Set()))
        if ('fault' in one || fits(path.normalize(one.path).replaceAll('\\', '/'))) add(one);
      if (found.size === before) add({ fault: `${pattern}: nothing fits` });
    }
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
}

function* walk(folder: string, seen: Set<string>): Iterable<FoundFile> {
  let entries: Dirent[];
  try {
    // A link that leads back up would be walked for ever.
    const real = realpathSync(folder);
    if (seen.has(real)) return;
    seen.add(real);
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (fault) {
    yield { fault: `${folder}: ${reasonOf(fault)}` };
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(full))) {
      if (!skipped.has(entry.name)) yield* walk(full, seen);
    } else if (drafts.test(entry.name) && !aside.test(entry.name) && isReadable(entry)) yield { path: full };
  }
}

/** A pipe or a socket in a folder would be waited on for ever; one that is named is meant. */
const isReadable = (entry: Dirent): boolean => entry.isFile() || entry.isSymbolicLink();

/** A link that leads nowhere or to itself is no folder. */
function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    return false;
  }
}
