/**
 * The path of a file that another one names from its own folder, or undefined: a policy stands in its workspace, so nothing above it, no path
 * from the root and no address is read.
 */
export function beside(from: string, name: string): string | undefined {
  if (/^[/\\]|^[a-z][\w+.-]*:/i.test(name)) return undefined;
  const parts = from.split(/[/\\]/).slice(0, -1);
  for (const part of name.split(/[/\\]/)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** The folder in which a file stands, with the stroke at its end; empty for a file that is named alone. */
export const folderOf = (path: string): string =>
  path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
