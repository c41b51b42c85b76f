/** A secret as it may be shown: its first two characters, never its length. */
export const masked = (secret: string): string => `${[...secret.trim()].slice(0, 2).join('')}…`;
