type Has = (word: string) => boolean;

/**
 * Could a pattern match among these words at all? Looks for the plain words and choices that a match cannot do without and takes
 * everything else as there: a yes may be wrong, a no never is.
 */
export const mayMatch = (source: string, has: Has): boolean => inSequence(source, 0, source.length, has);

function inSequence(source: string, from: number, end: number, has: Has): boolean {
  let at = from;
  while (at < end) {
    if (source[at] === ' ') {
      at++;
      continue;
    }
    const isChoice = source[at] === '(';
    const past = isChoice ? pastBrackets(source, at, end) : pastWord(source, at, end);
    const mayMiss = source[past] === '?';
    if (!mayMiss && !(isChoice ? inChoice(source, at + 1, past - 1, has) : isThere(source, at, past, has)))
      return false;
    at = mayMiss ? past + 1 : past;
  }
  return true;
}

function inChoice(source: string, from: number, end: number, has: Has): boolean {
  let depth = 0;
  let start = from;
  for (let i = from; i <= end; i++) {
    const sign = i === end ? '|' : source[i];
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      if (inSequence(source, start, i, has)) return true;
      start = i + 1;
    }
  }
  return false;
}

function pastBrackets(source: string, at: number, end: number): number {
  let depth = 0;
  for (let i = at; i < end; i++) {
    if (source[i] === '(') depth++;
    else if (source[i] === ')' && --depth === 0) return i + 1;
  }
  return end;
}

function pastWord(source: string, at: number, end: number): number {
  let i = at + 1;
  while (i < end && source[i] !== ' ' && source[i] !== '?' && source[i] !== '(') i++;
  return i;
}

function isThere(source: string, from: number, end: number, has: Has): boolean {
  for (let i = from; i < end; i++) {
    const code = source.charCodeAt(i);
    if (code < 97 || code > 122) return true;
  }
  return has(source.slice(from, end));
}
