import type { Audience, PlatformLimits, Profile } from '../engine/profile.ts';
import type { CheckedVersion } from '../session.ts';
import type { Status } from './contract.ts';
import { countsOf } from './counts.ts';

/** The header's keys; only of those with a few possible words the value too. */
const declaredBy = ({ spans, account, aiDisclosure, status }: Profile): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.keys(spans).map((key) => [key, ''])),
  ...(account ? { account } : {}),
  ...(aiDisclosure ? { 'ai-disclosure': aiDisclosure } : {}),
  ...(status ? { status } : {}),
});

/** What the status item shows after a check. Numbers only, never text of the draft. */
export function statusOf(uri: string, checked: CheckedVersion, audience: Audience, limits: PlatformLimits): Status {
  const { findings, verdict, draft, profile, version } = checked;
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity]++;
  const platforms = Object.entries(countsOf(checked, limits)).map(([platform, count]) => ({ platform, ...count }));
  const longest = platforms.toSorted((a, b) => b.used / b.limit - a.used / a.limit)[0];
  return {
    uri,
    version,
    verdict,
    language: draft.language,
    audience: profile.audience ?? audience,
    ...(profile.account ? { account: profile.account } : {}),
    counts,
    declared: declaredBy(profile),
    platforms,
    ...(longest ? { longest } : {}),
  };
}
