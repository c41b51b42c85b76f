/** Words that YAML reads as themselves; anything else is quoted. */
const plain = /^[\p{L}\p{N}][\p{L}\p{N} ._'’()/+-]*$/u;

/** A value as YAML writes it. */
export const scalar = (value: string): string => (plain.test(value) ? value : JSON.stringify(value));
