/**
 * One emoji with all that belongs to it: flags, skin tones, families. Signs that are text unless they ask to be emoji (©, ™, ↔, ✔) count only
 * when they do; digits never (`\p{Emoji}` holds them). The hearts are typed without asking.
 */
const base = String.raw`(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[❤♥])`;
const tail = String.raw`(?:\uFE0F|\p{Emoji_Modifier})*`;
const one = String.raw`(?:\p{Regional_Indicator}{2}|${base}${tail}(?:\u200D(?:\p{Extended_Pictographic})${tail})*)`;

export const emojiIn = (text: string): IterableIterator<RegExpExecArray> => text.matchAll(new RegExp(one, 'gu'));
export const mayHoldEmoji = (text: string): boolean => /[\u203C-\u3299\uD83C-\uD83E]/.test(text);
