import { lexiconFaults } from '../checker.ts';
import type { Complaint } from '../parsing/complaint.ts';
import { createParser } from '../parsing/parser.ts';
import type { OwnExample, OwnRule } from '../policy/own.ts';
import type { Policy } from '../policy/policy.ts';
import { standingChecker } from '../standing.ts';

export interface Tried {
  readonly rules: number;
  readonly passed: number;
  readonly failed: readonly { readonly at: number; readonly says: string }[];
}

const checkerOf = (policy: Policy) => standingChecker({ policy, layers: [], now: () => 0 }).checker;

/** Phrases of the policy's text that cannot be used, at their place. */
export function phraseFaults(policy: Policy, text: string): readonly Complaint[] {
  // A phrase of both languages is faulty in both; that is said once.
  const faults = new Map(lexiconFaults(checkerOf(policy)).map((fault) => [fault.pattern, fault]));
  return [...faults.values()].flatMap((fault): Complaint[] => {
    const start = text.indexOf(fault.pattern);
    if (start < 0) return [];
    const message = {
      en: `The phrase “${fault.pattern}” cannot be used: ${fault.message}.`,
      fr: `L’expression «\u00a0${fault.pattern}\u00a0» ne peut pas être employée\u00a0: ${fault.message}.`,
    };
    return [{ span: { start, end: start + fault.pattern.length }, severity: 'warning', message }];
  });
}

/** Runs the examples of the policy's own rules: `finds` must be found exactly where the marks are, `allows` must stay silent. */
export async function triedExamples(policy: Policy, text: string): Promise<Tried> {
  const checker = checkerOf(policy);
  const failed: { at: number; says: string }[] = [];
  let passed = 0;
  for (const rule of policy.own) {
    const here = Math.max(0, text.indexOf(`${rule.id}:`));
    if (rule.finds.length === 0) failed.push({ at: here, says: `${rule.id} has no example of what it finds` });
    let fired = false;
    for (const [kind, examples] of [
      ['finds', rule.finds],
      ['allows', rule.allows],
    ] as const)
      for (const example of examples) {
        const wanted = marksOf(example.text);
        const parser = createParser('markdown', example.language);
        const { findings } = await checker.check(parser.parse(wanted.text));
        const found = findings.filter((f) => f.rule === rule.id).map((f) => f.span);
        fired ||= found.length > 0;
        const says = verdict(kind, rule, example, wanted, found);
        const at = text.indexOf(example.text.split('\n')[0] as string, here);
        if (says === undefined) passed++;
        else failed.push({ at: at < 0 ? here : at, says });
      }
    if (!fired && rule.finds.length > 0) failed.push({ at: here, says: `${rule.id} never fires in its own examples` });
  }
  return { rules: policy.own.length, passed, failed };
}

interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

function verdict(
  kind: 'finds' | 'allows',
  { id }: OwnRule,
  { text }: OwnExample,
  wanted: Marked,
  found: Marked['spans'],
): string | undefined {
  const words = (spans: Marked['spans']): string =>
    spans.map((s) => `“${wanted.text.slice(s.start, s.end)}”`).join(', ') || 'nothing';
  const example = `“${text.replace(/\s+/g, ' ').trim()}”`;
  if (kind === 'allows')
    return found.length ? `${id} should leave alone ${example}, but finds ${words(found)}` : undefined;
  if (wanted.spans.length === 0)
    return found.length ? undefined : `${id} should find something in ${example}, but finds nothing`;
  const same =
    found.length === wanted.spans.length &&
    found.every((s, i) => s.start === wanted.spans[i]?.start && s.end === wanted.spans[i]?.end);
  return same ? undefined : `${id} should find ${words(wanted.spans)} in ${example}, but finds ${words(found)}`;
}

/** The text without its «marks», and where they stood. Marks that do not pair are text. */
function marksOf(marked: string): Marked {
  const pieces = marked.split(/«([^«»]*)»/);
  const spans: { start: number; end: number }[] = [];
  let text = '';
  pieces.forEach((piece, i) => {
    if (i % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  });
  return { text, spans };
}
