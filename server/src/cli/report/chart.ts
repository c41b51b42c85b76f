import { severities } from '../../engine/rule.ts';
import { type Html, html } from './html.ts';
import type { Sheet } from './sheet.ts';
import type { Words } from './words.ts';

/** More bars are no small chart any more; the table has them all. */
export const mostBars = 30;
const height = 24;
const left = 210;
const width = 720;
const longest = 30;

const counted = ({ result }: Sheet) =>
  severities.map((severity) => ({
    severity,
    count: result.findings.filter((finding) => finding.severity === severity).length,
  }));

/** Findings by severity, a bar a draft: the worst first where there are too many. The table beside it says the same in words. */
export function chart(sheets: readonly Sheet[], words: Words): Html {
  const shown = [...sheets]
    .sort((a, b) => b.result.findings.length - a.result.findings.length)
    .slice(0, mostBars)
    .sort((a, b) => sheets.indexOf(a) - sheets.indexOf(b));
  const most = Math.max(1, ...shown.map(({ result }) => result.findings.length));
  const scale = (width - left - 40) / most;
  const bars = shown.map((sheet, row) => {
    let at = left;
    const pieces = counted(sheet)
      .filter(({ count }) => count > 0)
      .map(({ severity, count }) => {
        const x = at;
        at += count * scale;
        const number =
          count * scale > 20
            ? html`<text class="on" x="${fine(x + (count * scale) / 2)}" y="16" text-anchor="middle">${count}</text>`
            : undefined;
        return html`<rect class="${severity}" x="${fine(x)}" y="2" width="${fine(count * scale)}" height="${height - 5}"/>${number}`;
      });
    const { path, findings } = sheet.result;
    return html`<g transform="translate(0 ${row * height})"><text x="${left - 8}" y="16" text-anchor="end">${cut(path)}</text>${pieces}<text x="${fine(at + 6)}" y="16">${findings.length}</text></g>
`;
  });
  const legend = severities.map(
    (severity) => html`<li><span class="swatch ${severity}"></span> ${words.severities[severity]}</li>`,
  );
  const more = sheets.length > mostBars ? html`<p>${words.chartCut(mostBars, sheets.length)}</p>` : undefined;
  return html`<figure>
<svg viewBox="0 0 ${width} ${shown.length * height}" role="img" aria-labelledby="chart-title">
<title id="chart-title">${words.chartTitle}</title>
${bars}</svg>
<figcaption>${words.chartTitle}<ul class="legend">${legend}</ul></figcaption>
</figure>${more}`;
}

const fine = (x: number): string => x.toFixed(1);
/** The end of a path tells files apart. */
const cut = (path: string): string => (path.length > longest ? `…${path.slice(1 - longest)}` : path);
