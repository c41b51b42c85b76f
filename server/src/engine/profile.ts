import type { Language } from './draft.ts';
import type { Span } from './span.ts';

export type Account = 'personal' | 'institutional';
export type Audience = 'general' | 'informed' | 'expert';
export type PlatformId =
  | 'x'
  | 'mastodon'
  | 'bluesky'
  | 'threads'
  | 'linkedin'
  | 'instagram'
  | 'facebook'
  | 'youtube'
  | 'tiktok';
export type AiUse = 'none' | 'ai-assisted' | 'ai-generated' | 'ai-autonomous';
export type MediaAi = 'none' | 'modified' | 'generated';

/** An organisation's own limits where they differ from a platform's (a Mastodon server may allow more); counted as the platform counts. */
export type PlatformLimits = Readonly<
  Partial<
    Record<
      PlatformId,
      { readonly text?: number; readonly alt?: number; readonly hashtags?: number; readonly links?: number }
    >
  >
>;

export interface Medium {
  readonly file?: string;
  readonly alt?: string;
  readonly decorative?: boolean;
  readonly credit?: string;
  readonly licence?: string;
  readonly kind?: string;
  readonly people?: string;
  readonly minors?: boolean;
  readonly consent?: string;
  readonly captions?: string;
  readonly ai?: MediaAi;
  readonly sourceType?: string;
  /** Where the entry stands in the draft. */
  readonly span: Span;
}

export interface IgnoreEntry {
  readonly rule: string;
  readonly text?: string;
  readonly reason: string;
  readonly span: Span;
}

/** What the front matter declares. A key that is absent is not declared; nothing is assumed for it. */
export interface Profile {
  readonly account?: Account;
  /** The handle, where `account` names one of the policy's registry. */
  readonly handle?: string;
  readonly role?: string;
  readonly audience?: Audience;
  readonly lang?: Language;
  readonly platforms: readonly PlatformId[];
  readonly status?: 'draft' | 'scheduled' | 'published';
  readonly approvedBy?: string;
  /** ISO date-times as written. */
  readonly publishAt?: string;
  readonly embargo?: string;
  readonly sources: readonly string[];
  readonly sponsor?: string;
  readonly aiDisclosure?: AiUse;
  readonly aiTool?: string;
  readonly aiScope?: string;
  readonly reviewedBy?: string;
  readonly media: readonly Medium[];
  readonly ignore: readonly IgnoreEntry[];
  readonly translationOf?: string;
  readonly goal?: string;
  /** Live coverage. */
  readonly live?: boolean;
  /** Where each declared key's value stands in the draft, by the key as written (`approved-by`). */
  readonly spans: Readonly<Record<string, Span>>;
}

export const undeclared: Profile = { platforms: [], sources: [], media: [], ignore: [], spans: {} };
