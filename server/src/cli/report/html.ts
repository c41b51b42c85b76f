/** Text that is HTML already; everything else is escaped where it is put in. */
export interface Html {
  readonly html: string;
}

export type Piece = Html | string | number | undefined | readonly Piece[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Signs of markup as entities. Control characters and halves of surrogate pairs cannot be shown; marks that turn the direction of the text
 * around could make a page say something else than it holds.
 */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (c) =>
      c === '\n' || c === '\t' ? c : '\ufffd',
    )
    .replace(/[&<>"']/g, (c) => entities[c] as string);

function written(piece: Piece): string {
  if (piece === undefined) return '';
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  return 'html' in piece ? piece.html : piece.map(written).join('');
}

/** A template whose holes are escaped. */
export const html = (parts: TemplateStringsArray, ...holes: readonly Piece[]): Html => ({
  html: parts.map((part, i) => part + written(holes[i])).join(''),
});

/** A link, where the address is one of the web; the text alone otherwise. */
export const link = (url: string, text: Piece): Html =>
  /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noreferrer">${text}</a>` : html`${text}`;
