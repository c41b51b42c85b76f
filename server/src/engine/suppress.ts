import type { Draft } from './draft.ts';
import { likeness } from './likeness.ts';
import type { Profile } from './profile.ts';
import type { Finding } from './rule.ts';
import { overlaps, type Span } from './span.ts';

/** A finding that somebody took responsibility for, and why. */
export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
  /** Where the draft says so. */
  readonly span: Span;
}

/** An `ignore` without a finding to ignore: the text has moved on. */
export interface StaleIgnore {
  readonly rule: string;
  readonly reason: string;
  readonly span: Span;
}

export interface Sifted {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly stale: readonly StaleIgnore[];
}

interface Ignore {
  readonly rule: string;
  readonly reason: string;
  readonly span: Span;
  covers(finding: Finding): boolean;
}

/** From here on two judged sentences are one to whoever has answered for the first. */
const alike = 0.4;

/** Parts findings into those that stand and those ignored with a reason, in the header or by a comment before the block. */
export function sift(findings: readonly Finding[], draft: Draft, profile: Profile): Sifted {
  const ignores = [...inHeader(draft, profile), ...inComments(draft)];
  if (ignores.length === 0) return { findings, suppressed: [], stale: [] };
  const used = new Set<Ignore>();
  const standing: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const ignore = ignores.find((i) => i.rule === finding.rule && i.covers(finding));
    if (!ignore) standing.push(finding);
    else {
      used.add(ignore);
      suppressed.push({ finding, reason: ignore.reason, span: ignore.span });
    }
  }
  const judged = suppressed.filter(({ finding }) => finding.judged);
  for (const { finding, reason, span } of judged) {
    const like = (f: Finding): boolean =>
      f.rule === finding.rule && f.judged !== undefined && likeness(f.judged, finding.judged ?? []) >= alike;
    for (const f of standing.filter(like)) {
      standing.splice(standing.indexOf(f), 1);
      suppressed.push({ finding: f, reason, span });
    }
  }
  const stale = ignores.filter((i) => !used.has(i)).map(({ rule, reason, span }) => ({ rule, reason, span }));
  return { findings: standing, suppressed, stale };
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

function inHeader(draft: Draft, profile: Profile): readonly Ignore[] {
  return profile.ignore.map(({ rule, text, reason, span }) => {
    const wanted = text === undefined ? undefined : squeezed(text);
    return {
      rule,
      reason,
      span,
      covers(finding) {
        if (wanted === undefined) return true;
        const found = squeezed(draft.text.slice(finding.span.start, finding.span.end));
        return found === wanted || found.includes(wanted) || (found.length > 3 && wanted.includes(found));
      },
    };
  });
}

function inComments(draft: Draft): readonly Ignore[] {
  const found: Ignore[] = [];
  // Nearly no draft has any, and this is asked at each keystroke.
  if (!draft.text.includes('forthright-ignore')) return found;
  draft.places.forEach((place, i) => {
    if (!place.passage.raw.startsWith('<!--')) return;
    const m = /^<!--\s*forthright-ignore\s+([\w-]+)\s*:\s*(\S[\s\S]*?)-->/.exec(place.passage.raw);
    const next = draft.places[i + 1];
    if (!m || !next) return;
    const block = { start: next.start, end: next.start + next.passage.raw.length };
    found.push({
      rule: m[1] as string,
      reason: (m[2] as string).trimEnd(),
      span: { start: place.start, end: place.start + m[0].length },
      covers: (finding) => overlaps(finding.span, block),
    });
  });
  return found;
}
