/** A glob (`**`, `*`, `?`, `{a,b}`) as a test of a path with forward slashes. No regular expression: time grows with pattern × path. */
export function globMatcher(pattern: string): (path: string) => boolean {
  const options = braces(pattern.replace(/^\.\//, ''));
  return (path) => {
    const parts = path.replace(/^\.\//, '').split('/');
    return options.some((option) => fitsParts(option.split('/'), parts));
  };
}

const mostOptions = 64;

function braces(pattern: string): readonly string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  if (open < 0 || close < 0) return [pattern];
  const all = pattern
    .slice(open + 1, close)
    .split(',')
    .flatMap((option) => braces(pattern.slice(0, open) + option + pattern.slice(close + 1)));
  return all.slice(0, mostOptions);
}

function fitsParts(pattern: readonly string[], parts: readonly string[]): boolean {
  let reach = new Set([0]);
  for (const part of pattern) {
    const next = new Set<number>();
    for (const at of reach) {
      if (part === '**') for (let i = at; i <= parts.length; i++) next.add(i);
      else if (at < parts.length && fitsName(part, parts[at] as string)) next.add(at + 1);
    }
    reach = next;
  }
  return reach.has(parts.length);
}

function fitsName(pattern: string, name: string): boolean {
  let reach = new Set([0]);
  for (const sign of pattern) {
    const next = new Set<number>();
    for (const at of reach) {
      if (sign === '*') for (let i = at; i <= name.length; i++) next.add(i);
      else if (sign === '?' ? at < name.length : name.startsWith(sign, at)) next.add(at + sign.length);
    }
    reach = next;
  }
  return reach.has(name.length);
}
