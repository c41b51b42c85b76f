import { type Html, html, type Piece } from './html.ts';

export interface Column {
  readonly title: string;
  readonly class?: 'number' | 'tight';
}

const classOf = (name: string | undefined): Html | undefined => (name ? html` class="${name}"` : undefined);

/** A table with a caption; the first cell of a row is its heading. */
export function table(caption: Piece, columns: readonly Column[], rows: readonly (readonly Piece[])[]): Html {
  const heads = columns.map(({ title, class: name }) => html`<th scope="col"${classOf(name)}>${title}</th>`);
  const lines = rows.map((cells) => {
    const [first, ...rest] = cells.map((cell, i) => ({ cell, name: classOf(columns[i]?.class) }));
    return html`<tr><th scope="row"${first?.name}>${first?.cell}</th>${rest.map(({ cell, name }) => html`<td${name}>${cell}</td>`)}</tr>
`;
  });
  return html`<table><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>
${lines}</tbody></table>
`;
}
