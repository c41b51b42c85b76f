import type { Audience, Profile } from '../../engine/profile.ts';
import type { Severity } from '../../engine/rule.ts';
import type { Verdict } from '../../engine/verdict.ts';

type Ai = NonNullable<Profile['aiDisclosure']>;

/** What the page says by itself. */
export interface Words {
  readonly title: string;
  readonly made: (day: string) => string;
  readonly summary: string;
  readonly none: string;
  readonly drafts: (n: number) => string;
  readonly chartTitle: string;
  readonly chartCut: (shown: number, all: number) => string;
  readonly tableTitle: string;
  readonly draft: string;
  readonly verdict: string;
  readonly unread: string;
  /** The command line's reasons in the page's language; a reason that is not here stays as it is. */
  readonly unreadWhy: Readonly<Record<string, string>>;
  readonly faults: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly declared: string;
  readonly declaration: string;
  readonly value: string;
  readonly notDeclared: string;
  readonly keys: Readonly<
    Record<'policy' | 'account' | 'role' | 'status' | 'approvedBy' | 'publishAt' | 'embargo', string>
  > &
    Readonly<Record<'sponsor' | 'sources' | 'ai' | 'aiTool' | 'aiScope' | 'reviewedBy' | 'aiMedia', string>>;
  readonly ai: Readonly<Record<Ai, string>>;
  readonly mediaAi: Readonly<Record<'none' | 'modified' | 'generated', string>>;
  readonly asPosted: string;
  readonly noPlatform: string;
  readonly nothingToPost: string;
  readonly part: (n: number, of: number) => string;
  readonly used: (used: number, limit: number) => string;
  readonly over: (by: number) => string;
  readonly beyond: string;
  readonly inTitle: string;
  readonly alts: (platform: string) => string;
  readonly file: string;
  readonly alt: string;
  readonly noAlt: string;
  readonly decorative: string;
  readonly lostLinks: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly severity: string;
  readonly where: string;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
  readonly more: (n: number) => string;
  readonly suppressions: string;
  readonly noSuppressions: string;
  readonly rule: string;
  readonly reason: string;
  readonly who: string;
  readonly unknown: string;
  readonly stale: string;
  readonly inForce: string;
  readonly state: string;
  readonly line: (n: number) => string;
  readonly readability: string;
  readonly figure: string;
  readonly audience: string;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly figures: readonly [
    words: string,
    sentences: string,
    length: string,
    rare: string,
    terms: string,
    score: string,
  ];
  readonly ease: string;
  readonly easy: string;
  readonly hard: (wanted: number) => string;
  readonly tooShort: string;
  readonly guide: string;
  readonly signOff: string;
  readonly signed: readonly string[];
  readonly foot: (version: string) => string;
}
