import type { TextFile } from '../src/cli/machine.ts';

/** A file's text: UTF-8 (with or without mark), UTF-16 with mark, else Latin-1 if it is text at all. */
export function decoded(bytes: Uint8Array): TextFile | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return foreign('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return foreign('utf-16be', bytes);
  if (bytes.includes(0)) return undefined;
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: isMarked ? 'utf-8-marked' : 'utf-8' };
  } catch {
    return foreign('windows-1252', bytes);
  }
}

const foreign = (label: string, bytes: Uint8Array): TextFile => ({
  text: new TextDecoder(label).decode(bytes),
  encoding: 'foreign',
});
