import { nothing } from './instructions.ts';

/** An answer so much longer than what was asked about is no other wording of it, in UTF-16 units. */
export const longestAnswer = (passage: string): number => passage.length * 4 + 400;

/** Marks that models put round an answer all the same. */
const wrappings: readonly RegExp[] = [/^```\w*\s([\s\S]*)```$/, /^"([^"]*)"$/, /^“([^“”]*)”$/, /^«\s*([^«»]*?)\s*»$/];

/**
 * The wording in a model's answer: one line, for a line of its own could end the header or begin a heading. `undefined` where there
 * is none that could be used.
 */
export function wordingIn(answer: string, passage: string): string | undefined {
  let text = answer.trim();
  if (text.length > longestAnswer(passage)) return undefined;
  for (const wrapping of wrappings) {
    const within = wrapping.exec(text)?.[1];
    if (within !== undefined && !wrapping.test(passage)) text = within.trim();
  }
  text = text.replace(/\s*[\r\n]\s*/g, ' ');
  return text === '' || text.replace(/\.$/, '') === nothing ? undefined : text;
}
