declare module 'twemoji-parser' {
  /** Emoji as X counts them. */
  export function parse(text: string): { readonly text: string; readonly indices: readonly [number, number] }[];
}
