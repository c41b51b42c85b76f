import type { Bilingual } from '../engine/draft.ts';
import type { Fix, Severity } from '../engine/rule.ts';
import type { Span } from '../engine/span.ts';

/** A fault in a header, a policy or a settings file, at its place there. Reading goes on with the rest. */
export interface Complaint {
  readonly span: Span;
  readonly severity: Severity;
  /** One sentence: what is wrong, and what is allowed instead. */
  readonly message: Bilingual;
  /** Edits count from the start of the text that was read. */
  readonly fixes?: readonly Fix[];
}
