import type { Language } from '../../engine/draft.ts';
import { limits } from '../../platforms/limits.ts';
import { type Html, html, link, type Piece } from './html.ts';
import type { Posted, PostedPart, Used } from './posted.ts';
import type { Sheet, Told } from './sheet.ts';
import { table } from './tables.ts';
import type { Words } from './words.ts';

/** A draft with very many findings is not read to its end on paper. */
const mostFindings = 200;

export function declaredPart({ declared, policy, result }: Sheet, words: Words, language: Language): Html {
  const { keys } = words;
  const media = declared.media.filter(({ ai }) => ai !== undefined);
  const always: readonly (readonly [string, Piece])[] = [
    [keys.policy, policy.title[language]],
    [keys.account, declared.handle ? `@${declared.handle}` : declared.account],
    [keys.ai, declared.aiDisclosure && words.ai[declared.aiDisclosure]],
    [keys.approvedBy, declared.approvedBy],
  ];
  const whereSaid: readonly (readonly [string, Piece])[] = [
    [keys.role, declared.role],
    [keys.status, declared.status],
    [keys.publishAt, declared.publishAt],
    [keys.embargo, declared.embargo],
    [keys.sponsor, declared.sponsor],
    [keys.sources, declared.sources.length ? declared.sources.map((url) => html`<p>${link(url, url)}</p>`) : undefined],
    [keys.aiTool, declared.aiTool],
    [keys.aiScope, declared.aiScope],
    [keys.reviewedBy, declared.reviewedBy],
    [
      keys.aiMedia,
      media.length ? media.map(({ file, ai }) => html`<p>${file ?? '?'}: ${ai && words.mediaAi[ai]}</p>`) : undefined,
    ],
  ];
  const rows = [...always, ...whereSaid.filter(([, value]) => value !== undefined)];
  return html`<h3>${words.declared}</h3>
${table(
  `${words.declared}: ${result.path}`,
  [{ title: words.declaration }, { title: words.value }],
  rows.map(([key, value]) => [key, value ?? html`<span class="none">${words.notDeclared}</span>`]),
)}`;
}

export function postedPart({ posted, result }: Sheet, words: Words): Html {
  const posts = posted.filter(({ parts }) => parts.length > 0);
  const body = posts.length ? posts.map((post) => onPlatform(post, words, result.language)) : words.nothingToPost;
  return html`<h3>${words.asPosted}</h3>
${body}`;
}

function onPlatform({ platform, parts, media, lostLinks }: Posted, words: Words, language: string): Html {
  const name = platform ? limits[platform].name : undefined;
  const texts = parts.map(
    (part, i) => html`${parts.length > 1 ? html`<p class="soft">${words.part(i + 1, parts.length)}</p>` : undefined}
${partText(part, words, language)}`,
  );
  const alts = media.map(({ file, alt, decorative }) => [
    file || '?',
    decorative ? words.decorative : alt || html`<span class="missing">${words.noAlt}</span>`,
  ]);
  return html`${name ? html`<h4>${name}</h4>` : html`<p>${words.noPlatform}</p>`}
${texts}${alts.length ? table(words.alts(name ?? words.asPosted), [{ title: words.file }, { title: words.alt }], alts) : undefined}
${lostLinks.length ? html`<p>${words.lostLinks} ${lostLinks.join(', ')}</p>` : undefined}`;
}

const partText = ({ title, titleCount, text, beyond, count }: PostedPart, words: Words, language: string): Html =>
  html`<div class="post" lang="${language}">${title === undefined ? undefined : html`<strong>${title}</strong>\n`}${text}${
    beyond ? html` <mark>[${words.beyond}] ${beyond}</mark>` : undefined
  }</div>
${count ? countLine(count, words) : undefined}${titleCount ? countLine(titleCount, words, `, ${words.inTitle}`) : undefined}`;

function countLine({ used, limit }: Used, words: Words, where = ''): Html {
  const over = used > limit ? ` (${words.over(used - limit)})` : '';
  return html`<p class="${over ? 'count over' : 'count'}">${words.used(used, limit)}${where}${over}</p>
`;
}

export function findingsPart({ findings, policy, result }: Sheet, words: Words, language: Language): Html {
  if (findings.length === 0) return html`<h3>${words.findings}</h3><p>${words.noFindings}</p>`;
  const rows = findings.slice(0, mostFindings).map((finding): readonly Piece[] => {
    const { severity, start } = finding;
    return [
      html`<span class="tag ${severity}">${words.severities[severity]}</span>`,
      `${start.line}:${start.column}`,
      what(finding, words),
      why(finding, language, policy.clauses[finding.clause]),
    ];
  });
  const columns = [
    { title: words.severity, class: 'tight' },
    { title: words.where, class: 'tight' },
    { title: words.what },
    { title: words.why },
  ] as const;
  const more = findings.length - rows.length;
  return html`<h3>${words.findings}</h3>
${table(`${words.findings}: ${result.path}`, columns, rows)}${more > 0 ? html`<p>${words.more(more)}</p>` : undefined}`;
}

function what({ language, message, text, fixes, rule }: Told, words: Words): Html {
  const flat = text.replace(/\s+/g, ' ').trim();
  const short = flat.length > 160 ? `${flat.slice(0, 159)}…` : flat;
  const fix = fixes[0];
  return html`${short ? html`<p class="quoted" lang="${language}">${short}</p>` : undefined}<p lang="${language}">${message}</p>${
    fix ? html`<p>${words.mend} <span lang="${language}">${fix.title}</span></p>` : undefined
  }<p class="soft"><code>${rule}</code></p>`;
}

function why({ known }: Told, language: Language, clause: Sheet['policy']['clauses'][string] | undefined): Html {
  return html`${known ? html`<p>${known.rationale[language]}</p>` : undefined}${
    clause ? html`<p>${link(clause.url, clause.title[language])}. ${clause.says[language]}</p>` : undefined
  }`;
}

export function suppressionsPart({ suppressions, result }: Sheet, words: Words): Html {
  if (suppressions.length === 0) return html`<h3>${words.suppressions}</h3><p>${words.noSuppressions}</p>`;
  const rows = suppressions.map(({ rule, text, reason, line, who }): readonly Piece[] => [
    html`<code>${rule}</code>, ${words.line(line)}`,
    text === undefined
      ? html`<span class="missing">${words.stale}</span>`
      : html`${words.inForce}<p class="quoted">${text}</p>`,
    reason,
    who ?? html`<span class="none">${words.unknown}</span>`,
  ]);
  const columns = [{ title: words.rule }, { title: words.state }, { title: words.reason }, { title: words.who }];
  return html`<h3>${words.suppressions}</h3>
${table(`${words.suppressions}: ${result.path}`, columns, rows)}`;
}
