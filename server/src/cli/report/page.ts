import type { Language } from '../../engine/draft.ts';
import { severities } from '../../engine/rule.ts';
import type { Verdict } from '../../engine/verdict.ts';
import { chart } from './chart.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { type Html, html } from './html.ts';
import { declaredPart, findingsPart, postedPart, suppressionsPart } from './parts.ts';
import { readabilityPart } from './readabilityPart.ts';
import type { Sheet } from './sheet.ts';
import { style, styleHash } from './style.ts';
import { table } from './tables.ts';
import type { Words } from './words.ts';

export interface Review {
  readonly sheets: readonly Sheet[];
  /** Files that could not be put on the sheet, and why. */
  readonly unread: readonly string[];
  /** Faults in settings and policies. */
  readonly faults: readonly string[];
  readonly language: Language;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly version: string;
}

/** The whole page. It runs no script and takes nothing from anywhere else. */
export function page(review: Review): string {
  const { sheets, language, now, version } = review;
  const words = language === 'fr' ? french : english;
  const day = new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const csp = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: csp }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words.title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<header><h1>${words.title}</h1><p class="soft">${words.made(day.format(now))}, ${words.drafts(sheets.length)}</p></header>
<main>
${summary(review, words)}
${sheets.map((sheet, i) => draftSection(sheet, i, words, language))}
</main>
<footer><p>${words.foot(version)}</p></footer>
</body>
</html>
`.html;
}

function summary({ sheets, unread, faults }: Review, words: Words): Html {
  const list = (title: string, lines: readonly string[]) =>
    lines.length ? html`<h3>${title}</h3><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>` : undefined;
  const columns = [
    { title: words.draft },
    { title: words.verdict },
    ...severities.map((severity) => ({ title: words.severities[severity], class: 'tight' as const })),
  ];
  const rows = sheets.map(({ result }, i) => [
    html`<a href="#draft-${i + 1}">${result.path}</a>`,
    verdict(result.verdict, words),
    ...severities.map((severity) => result.findings.filter((finding) => finding.severity === severity).length),
  ]);
  return html`<section aria-labelledby="summary"><h2 id="summary">${words.summary}</h2>
${sheets.length ? html`${chart(sheets, words)}${table(words.tableTitle, columns, rows)}` : html`<p>${words.none}</p>`}
${list(
  words.unread,
  unread.map((line) => said(line, words)),
)}${list(words.faults, faults)}</section>`;
}

/** A reason stands behind the path, or alone. */
const said = (line: string, { unreadWhy }: Words): string =>
  Object.entries(unreadWhy).reduce(
    (told, [from, to]) => (told.endsWith(from) ? told.slice(0, -from.length) + to : told),
    line,
  );

const verdict = (said: string, words: Words): Html =>
  html`<span class="tag ${said}">${words.verdicts[said as Verdict]}</span>`;

function draftSection(sheet: Sheet, i: number, words: Words, language: Language): Html {
  const { path, verdict: said } = sheet.result;
  const fields = words.signed.map((field) => html`<div><dt>${field}</dt><dd></dd></div>`);
  return html`<section class="draft" aria-labelledby="draft-${i + 1}"><h2 id="draft-${i + 1}">${path}</h2>
<p class="verdict ${said}">${words.verdicts[said as Verdict]}</p>
${postedPart(sheet, words)}
${findingsPart(sheet, words, language)}
${declaredPart(sheet, words, language)}
${suppressionsPart(sheet, words)}
${readabilityPart(sheet, words, language)}
<h3>${words.signOff}</h3><dl class="sign">${fields}</dl>
</section>
`;
}
