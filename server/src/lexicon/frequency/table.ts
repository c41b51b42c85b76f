/**
 * A packed word table: one line for each two first letters, then every word of the line in order as
 *   how many letters it shares with the word before (`0` + n, left out when it is all of them), its further letters, its level (`A` + n).
 * A line is unpacked when a word of it is first asked for.
 */
export type Lookup = (word: string) => number | undefined;

const levelA = 65;
const zero = 48;

export function unpack(packed: string): Lookup {
  const lines = new Map<string, string | Map<string, number>>();
  for (const line of packed.split('\n')) lines.set(line.slice(0, 2), line);
  return (word) => {
    const key = word.slice(0, 2);
    let line = lines.get(key);
    if (line === undefined) return undefined;
    if (typeof line === 'string') {
      line = read(line);
      lines.set(key, line);
    }
    return line.get(word);
  };
}

function read(line: string): Map<string, number> {
  const words = new Map<string, number>();
  let word = line.slice(0, 2);
  let from = 2;
  for (let i = 2; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code >= levelA && code <= levelA + 25) {
      word += line.slice(from, i);
      words.set(word, code - levelA);
      from = i + 1;
    } else if (code < levelA) {
      word = word.slice(0, code - zero + 2);
      from = i + 1;
    }
  }
  return words;
}

/** The other way, for the script that writes the tables. Words are folded letters a to z, two at least. */
export function pack(levels: ReadonlyMap<string, number>): string {
  const lines = new Map<string, string>();
  let previous = '';
  for (const word of [...levels.keys()].sort()) {
    const key = word.slice(0, 2);
    if (!lines.has(key)) previous = key;
    let shared = 2;
    while (shared < previous.length && word[shared] === previous[shared]) shared++;
    // A digit says how far back; sixteen letters are as many as one sign can say, more never pays.
    const kept = Math.min(shared, 18);
    const back = kept === previous.length ? '' : String.fromCharCode(zero + kept - 2);
    const level = String.fromCharCode(levelA + (levels.get(word) as number));
    lines.set(key, (lines.get(key) ?? key) + back + word.slice(kept) + level);
    previous = word;
  }
  return [...lines.values()].join('\n');
}
