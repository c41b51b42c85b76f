/** What the run inside the extension host says to the harness outside, one preformatted line each. */
export type Report =
  | { readonly kind: 'passed'; readonly title: string; readonly ms: number }
  | { readonly kind: 'failed'; readonly title: string; readonly fault: string }
  | { readonly kind: 'skipped'; readonly title: string }
  | { readonly kind: 'end' };

export const prefix = '##forthright ';

export const said = (report: Report): string => prefix + JSON.stringify(report);

export const heard = (line: string): Report | undefined =>
  line.startsWith(prefix) ? JSON.parse(line.slice(prefix.length)) : undefined;
