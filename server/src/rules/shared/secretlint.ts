import type { Span } from '../../engine/span.ts';

/**
 * The border to secretlint, which knows the shapes of access keys. It is loaded when a passage first looks as if it held one;
 * a passage is checked by secretlint only then.
 */
const shapes =
  /\b(?:A3T|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]|aws_?secret|_authToken|npm_|x-oauth|xox[abpro]-|xapp-|hooks\.slack|:\/\/[^\s/@:]{1,256}:[^\s/@]{1,256}@|\bsk-|gsk_|\bhf_|lin_api|ntn_|PRIVATE KEY|\bSG\.|shp(?:pa|ca|at|ss)_|\bgh[pousr]_|github_pat|glpat-|gl(?:c|sa)_|\bops_|hv[sbr]\.|\bvc[piark]_|dapi[0-9a-fA-F]|dckr_pat|figd_/i;

export const looksLikeKey = (text: string): boolean => shapes.test(text);

export async function keysIn(text: string): Promise<readonly Span[]> {
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const { messages } = await lintSource({
    source: { filePath: 'draft.md', content: text, contentType: 'text', ext: '.md' },
    options: {
      noPhysicFilePath: true,
      config: { rules: [{ id: creator.meta.id, rule: creator, options: {} }] },
    },
  });
  return messages.map(({ range: [start, end] }) => ({ start, end }));
}
