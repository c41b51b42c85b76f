/** A glob (`**`, `*`, `?`, `{a,b}`) as a test of a path with forward slashes. No regular expression: time grows with pattern × path. */
export function globMatcher(pattern: string): (path: string) => boolean {
  const options = braces(pattern.replace(/^\.\//, ''));
  return (path) => {
    const parts = path.replace(/^\.\//, '').split('/');
    return options.some((option) => fitsParts(option.split('/'), parts));
  };
}

const mostOptions = 64;

/** One alternative after the other, left to right; never more than `mostOptions` patterns at a time. */
function braces(pattern: string): readonly string[] {
  let open = [pattern];
  const done: string[] = [];
  while (open.length) {
    open = open
      .flatMap((one) => {
        const from = one.indexOf('{');
        const to = one.indexOf('}', from);
        if (from >= 0 && to >= 0)
          return one
            .slice(from + 1, to)
            .split(',')
            .map((option) => one.slice(0, from) + option + one.slice(to + 1));
        done.push(one);
        return [];
      })
      .slice(0, mostOptions);
  }
  return done.slice(0, mostOptions);
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
