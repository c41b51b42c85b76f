import { l10n } from 'vscode';
import type { Medium, Part, Post } from '../contract.ts';
import { countText, platformName } from '../wording.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** Hashtags, handles and addresses, as every platform shows them: in another colour. */
const linked = (text: string): string =>
  escaped(text).replace(
    /(^|[\s(])(https?:\/\/[^\s<]+|@[\w.-]+(?:@[\w.-]+)?|#[\p{L}\p{N}_]+)/gu,
    (_, before: string, link: string) => `${before}<span class="link">${link}</span>`,
  );

/** The text in up to three stretches: what is seen, what is folded away, what is too long. */
function stretches({ text, foldAt = text.length, overAt = text.length }: Part): string {
  const fold = Math.min(foldAt, overAt);
  const folded = fold < overAt ? `<span class="fold" role="note">${escaped(l10n.t('… more'))}</span>` : '';
  const rest = linked(text.slice(fold, overAt));
  const over = text.slice(overAt);
  const label = escaped(l10n.t('too long from here:'));
  const tooLong = over ? `<span class="said">${label} </span><mark>${linked(over)}</mark>` : '';
  return `${linked(text.slice(0, fold))}${folded}${rest}${tooLong}`;
}

const circumference = 100;

/** How full the post is. The ring is for the eye; the same is said in words beside it. */
function ring(part: Part, platform: string): string {
  const share = Math.min(part.used / part.limit, 1) * circumference;
  const state = part.used > part.limit ? 'over' : part.used > part.limit * 0.9 ? 'near' : 'fits';
  const circle = (more: string) => `<circle cx="18" cy="18" r="15.9155" pathLength="${circumference}" ${more}/>`;
  const svg = `<svg viewBox="0 0 36 36" aria-hidden="true">${circle('class="track"')}${circle(
    `class="${state}" stroke-dasharray="${share.toFixed(1)} ${circumference}"`,
  )}</svg>`;
  return `<p class="count">${svg}<span>${escaped(countText({ ...part, platform }))}</span></p>`;
}

function figure(medium: Medium): string {
  const name = escaped(medium.file ?? l10n.t('picture'));
  const alt = medium.decorative
    ? l10n.t('Decorative: screen readers pass over it.')
    : (medium.alt ?? l10n.t('No alt text yet.'));
  const missing = !medium.decorative && !medium.alt ? ' class="missing"' : '';
  return `<figure><div class="picture" aria-hidden="true">${name}</div><figcaption${missing}><b>ALT</b> ${escaped(alt)}</figcaption></figure>`;
}

function article({ platform, parts, media }: Post): string {
  const name = escaped(platformName(platform));
  const body = parts
    .map((part, at) => {
      const title = part.title ? `<h3>${escaped(part.title)}</h3>` : '';
      const number =
        parts.length > 1 ? `<p class="part">${escaped(l10n.t('{0} of {1}', at + 1, parts.length))}</p>` : '';
      return `${number}${title}<p class="text">${stretches(part)}</p>${ring(part, platform)}`;
    })
    .join('<hr>');
  return `<article class="${escaped(platform)}" aria-labelledby="on-${escaped(platform)}"><h2 id="on-${escaped(platform)}">${name}</h2>${body}${media.map(figure).join('')}</article>`;
}

const style = `
body { font-family: var(--vscode-font-family); color: var(--vscode-editor-foreground); padding: 0 1rem 2rem; line-height: 1.45; }
h1 { font-size: 1.2rem; } h2 { font-size: 1rem; margin: 0 0 .5rem; } h3 { font-size: 1rem; margin: 0 0 .25rem; }
article { border: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border)); border-radius: 12px; padding: 1rem; margin: 0 0 1rem; max-width: 34rem; background: var(--vscode-editorWidget-background); }
article.instagram, article.tiktok { display: flex; flex-direction: column; } article.instagram figure, article.tiktok figure { order: -1; margin-top: 0; } article.instagram h2, article.tiktok h2 { order: -2; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
.link { color: var(--vscode-textLink-foreground); }
.fold { color: var(--vscode-descriptionForeground); border-bottom: 1px dashed currentColor; margin: 0 .35em; }
mark { background: var(--vscode-inputValidation-errorBackground); color: var(--vscode-inputValidation-errorForeground, var(--vscode-editor-foreground)); text-decoration: underline wavy var(--vscode-editorError-foreground); }
mark .link { color: inherit; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.count { display: flex; align-items: center; gap: .5rem; margin: .75rem 0 0; color: var(--vscode-descriptionForeground); }
.part { margin: 0 0 .25rem; color: var(--vscode-descriptionForeground); }
svg { width: 20px; height: 20px; transform: rotate(-90deg); } circle { fill: none; stroke-width: 4; }
.track { stroke: var(--vscode-editorWidget-border, var(--vscode-panel-border)); } .fits { stroke: var(--vscode-charts-green); } .near { stroke: var(--vscode-charts-yellow); } .over { stroke: var(--vscode-charts-red); }
figure { margin: .75rem 0 0; } .picture { border: 1px dashed var(--vscode-panel-border); border-radius: 8px; padding: 2rem 1rem; text-align: center; overflow-wrap: anywhere; }
figcaption { margin-top: .35rem; } figcaption.missing { color: var(--vscode-editorWarning-foreground); }
hr { border: 0; border-top: 1px solid var(--vscode-panel-border); margin: 1rem 0; }
`;

/** The whole page. No script at all, and nothing from anywhere else: the policy forbids everything but this style. */
export function page(posts: readonly Post[], language: string, nonce: string): string {
  const title = escaped(l10n.t('Preview of the post'));
  const hint = l10n.t('This draft declares no platform yet: choose them with “Choose Platforms…”.');
  const content = posts.length > 0 ? posts.map(article).join('') : `<p>${escaped(hint)}</p>`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body><main><h1>${title}</h1>${content}</main></body>
</html>`;
}
