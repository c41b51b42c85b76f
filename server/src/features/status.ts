import type { Audience } from '../engine/profile.ts';
import type { CheckedVersion } from '../session.ts';
import type { Status } from './contract.ts';

/** What the status item shows after a check. Numbers only, never text of the draft. */
export function statusOf(uri: string, checked: CheckedVersion, audience: Audience): Status {
  const { findings, verdict, draft, profile, version } = checked;
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return {
    uri,
    version,
    verdict,
    language: draft.language,
    audience: profile.audience ?? audience,
    ...(profile.account ? { account: profile.account } : {}),
    counts,
    platforms: [],
  };
}
