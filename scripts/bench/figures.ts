/** The middle of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** One measure: what it is divided by, and what each program took. */
export interface Row {
  readonly measure: string;
  /** By what the program of this name took all others are divided. */
  readonly over: string;
  readonly unit: 'ms' | 'MB';
  readonly taken: Readonly<Record<string, number | undefined>>;
}

const titles: Readonly<Record<string, string>> = {
  forthright: 'Forthright',
  'write-good': 'write-good',
  alex: 'alex',
  'harper-local': 'Harper',
};

/** A Markdown table of ratios. */
export function table(rows: readonly Row[]): string {
  const columns = Object.keys(titles).filter((name) => rows.some(({ taken }) => taken[name] !== undefined));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['measure', 'over', ...columns.map((name) => titles[name] as string)]),
    line(['---', '---', ...columns.map(() => '---:')]),
    ...rows.map(({ measure, over, unit, taken }) => {
      const floor = taken[over];
      const name = over === 'null' ? '' : `${titles[over]}, `;
      const ratios = columns.map((column) => ratio(taken[column], floor));
      return line([measure, floor === undefined ? '–' : `${name}${shown(floor)} ${unit}`, ...ratios]);
    }),
  ].join('\n');
}

const ratio = (value: number | undefined, floor: number | undefined): string =>
  value === undefined || floor === undefined ? '–' : `${shown(value / floor)} ×`;

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));
