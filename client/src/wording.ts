import { l10n } from 'vscode';
import type { PlatformCount, Status, Verdict } from './contract.ts';

const platformNames: Readonly<Record<string, string>> = {
  x: 'X',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  threads: 'Threads',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
  facebook: 'Facebook',
  youtube: 'YouTube',
  tiktok: 'TikTok',
};

export const platforms: readonly string[] = Object.keys(platformNames);
export const platformName = (id: string): string => platformNames[id] ?? id;

export const verdictName = (verdict: Verdict): string =>
  ({ attention: l10n.t('Needs attention'), blocked: l10n.t('Not ready to post'), ready: l10n.t('Ready to post') })[
    verdict
  ];

export const audienceName = (audience: string): string =>
  ({ expert: l10n.t('experts'), general: l10n.t('general public'), informed: l10n.t('informed readers') })[audience] ??
  audience;

export const languageName = (language: Status['language']): string =>
  language === 'fr' ? l10n.t('French') : l10n.t('English');

export const countText = ({ platform, used, limit }: PlatformCount): string =>
  l10n.t('{0}: {1} of {2}', platformName(platform), used, limit);

/** “1 error, 2 warnings”; nothing of what there is none of. */
export function countsText({ counts }: Status): string {
  const parts = [
    counts.error === 1 ? l10n.t('1 error') : counts.error > 1 ? l10n.t('{0} errors', counts.error) : '',
    counts.warning === 1 ? l10n.t('1 warning') : counts.warning > 1 ? l10n.t('{0} warnings', counts.warning) : '',
  ];
  const rest = counts.information + counts.hint;
  parts.push(rest === 1 ? l10n.t('1 suggestion') : rest > 1 ? l10n.t('{0} suggestions', rest) : '');
  return parts.filter(Boolean).join(', ') || l10n.t('nothing found');
}

/** Language, audience and length, as one line. */
export const draftText = (status: Status): string =>
  [
    languageName(status.language),
    audienceName(status.audience),
    ...(status.longest ? [countText(status.longest)] : []),
  ].join(' · ');
