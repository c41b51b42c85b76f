import type { Audience, PlatformId } from '../engine/profile.ts';
import type { Severity } from '../engine/rule.ts';

export type RuleOptions = Readonly<Record<string, unknown>>;

/** What one source says about one rule; what it does not say is left to the layer below. */
export interface RuleSetting {
  /** `off` switches the rule off; a severity switches it on. */
  readonly severity?: Severity | 'off';
  readonly options?: RuleOptions;
}

/** An organisation's own limits where they differ from the platform's (a Mastodon server may allow more). Counted as the platform counts. */
export interface PlatformLimits {
  readonly text?: number;
  readonly alt?: number;
  readonly hashtags?: number;
  readonly links?: number;
}

/** One source of settings: policy, VS Code, `.forthright.yaml` or header. */
export interface Layer {
  readonly audience?: Audience;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly platforms?: Readonly<Partial<Record<PlatformId, PlatformLimits>>>;
}
