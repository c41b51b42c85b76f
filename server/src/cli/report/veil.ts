import type { Span } from '../../engine/span.ts';
import type { Run, Written } from '../../platforms/post.ts';
import { masked } from '../../rules/shared/mask.ts';

/** Takes a draft's secrets out of everything that is said of it. */
export interface Veil {
  text(said: string): string;
  /** A stretch of a post, whose secrets may be written otherwise than in the draft. */
  post(written: Written, from?: number, to?: number): string;
}

interface Hidden extends Span {
  readonly mask: string;
}

/** Shorter pieces are in every text. */
const telling = 3;

export function veilOf(draft: string, secrets: readonly Span[]): Veil {
  const values = secrets.map(({ start, end }) => draft.slice(start, end).trim());
  const said = [...new Set(values.flatMap((value) => [value, value.replace(/\s+/g, ' ')]))]
    .filter((value) => value.length >= telling)
    .sort((a, b) => b.length - a.length);
  return {
    text: (text) => said.reduce((left, value) => left.replaceAll(value, masked(value)), text),
    post(written, from = 0, to = written.text.length) {
      const hidden = joined([
        ...secrets.flatMap((span) => placesIn(written, span, masked(draft.slice(span.start, span.end)))),
        ...said.flatMap((value) => occurrences(written.text, value)),
      ]);
      let out = '';
      let at = from;
      for (const { start, end, mask } of hidden) {
        if (end <= at || start >= to) continue;
        out += written.text.slice(at, Math.max(at, start)) + mask;
        at = Math.min(end, to);
      }
      return out + written.text.slice(at, to);
    },
  };
}

/** Where a stretch of the draft stands in the post; what was written in its place counts too. */
function placesIn({ text, map }: Written, secret: Span, mask: string): Hidden[] {
  return map.flatMap((run, i): Hidden[] => {
    if (run.length === 0) {
      const end = (map[i + 1] as Run | undefined)?.post ?? text.length;
      return run.draft >= secret.start && run.draft < secret.end ? [{ start: run.post, end, mask }] : [];
    }
    const start = Math.max(secret.start, run.draft);
    const end = Math.min(secret.end, run.draft + run.length);
    return start < end ? [{ start: run.post + start - run.draft, end: run.post + end - run.draft, mask }] : [];
  });
}

function occurrences(text: string, value: string): Hidden[] {
  const found: Hidden[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
    found.push({ start: at, end: at + value.length, mask: masked(value) });
  return found;
}

/** In their order; what touches or overlaps is one secret. */
function joined(hidden: readonly Hidden[]): readonly Hidden[] {
  const found: Hidden[] = [];
  for (const one of [...hidden].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1);
    if (last && one.start <= last.end) found[found.length - 1] = { ...last, end: Math.max(last.end, one.end) };
    else found.push(one);
  }
  return found;
}
