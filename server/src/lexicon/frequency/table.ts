/**
 * A packed word table: one line for each three first letters, a space between lines, then every word of the line in order as
 *   how many letters it shares with the word before (`0` + n beyond the three, left out when it is all of them), its further letters,
 *   its level (`A` + n).
 * Lines are some ten words long and read as they stand: nothing is unpacked but the index of lines.
 */
export type Lookup = (word: string) => number | undefined;

const keyLength = 3;
const levelA = 65;
const levelZ = 90;
const zero = 48;

export function openTable(packed: string): Lookup {
  const lines = new Map<string, string>();
  for (const line of packed.split(' ')) lines.set(line.slice(0, line.search(/[A-Z]|$/)).slice(0, keyLength), line);
  return (word) => {
    const line = lines.get(word.slice(0, keyLength));
    return line === undefined ? undefined : find(line, word);
  };
}

/** Follows how far the entries agree with the word; they are in order, so the first that falls back ends the search. */
function find(line: string, word: string): number | undefined {
  const from = Math.min(keyLength, word.length);
  let agreed = from;
  let length = from;
  for (let i = from; i < line.length; i++) {
    let code = line.charCodeAt(i);
    if (code < levelA) {
      length = code - zero + keyLength;
      if (length < agreed) return undefined;
      code = line.charCodeAt(++i);
    }
    for (; code > levelZ; code = line.charCodeAt(++i)) {
      if (length === agreed && code === word.charCodeAt(length)) agreed++;
      length++;
    }
    if (agreed === word.length && length === agreed) return code - levelA;
  }
  return undefined;
}

/** The other way, for the script that writes the tables. Words are folded letters a to z, two at least. */
export function pack(levels: ReadonlyMap<string, number>): string {
  const lines = new Map<string, string>();
  let previous = '';
  for (const word of [...levels.keys()].sort()) {
    const key = word.slice(0, keyLength);
    if (!lines.has(key)) previous = key;
    let shared = key.length;
    while (shared < previous.length && word[shared] === previous[shared]) shared++;
    // One sign says no more than sixteen letters; sharing more never pays.
    const kept = Math.min(shared, keyLength + 16);
    const back = kept === previous.length ? '' : String.fromCharCode(zero + kept - keyLength);
    lines.set(
      key,
      (lines.get(key) ?? key) + back + word.slice(kept) + String.fromCharCode(levelA + levelOf(levels, word)),
    );
    previous = word;
  }
  return [...lines.values()].join(' ');
}

const levelOf = (levels: ReadonlyMap<string, number>, word: string): number => levels.get(word) as number;
