import { once } from '../once.ts';
import { latinAccents, noHost } from './chars.ts';
import { encodedLength } from './punycode.ts';
import { asciiTlds, otherTlds } from './tlds.ts';

const listed = (text: string): string[] => text.trim().split(/\s+/);
const ascii = once(() => new Set(listed(asciiTlds)));
const other = once(() => new RegExp(`(?:${listed(otherTlds).join('|')})(?=[^0-9a-zA-Z@+-]|$)`, 'iy'));
const word = /[a-z0-9]+/iy;
const encoded = /xn--[-0-9a-z]+/iy;
const inHost = new RegExp(`[^${noHost}]`);

function end(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Where the top-level domain that begins at `at` ends; -1 where none begins. */
export function tldEnd(text: string, at: number): number {
  const wordEnd = end(word, text, at);
  if (wordEnd > 0 && ascii().has(text.slice(at, wordEnd).toLowerCase()) && !/[@+-]/.test(text.charAt(wordEnd)))
    return wordEnd;
  const next = text.charCodeAt(at);
  // Only `vermögensberater` and its sister begin in ASCII.
  const otherEnd = next > 0x7f || next === 0x76 || next === 0x56 ? end(other(), text, at) : -1;
  return otherEnd >= 0 ? otherEnd : end(encoded, text, at);
}

/** One host name's letters and dots, as far as they go: `a`, `b-c`, `com` of `a.b-c.com`. */
export interface Labels {
  /** Whether any host can be here at all. */
  readonly any: boolean;
  /** Where the host that starts at `from` ends, behind the longest chain of labels with a top-level domain; -1 for none. */
  hostEnd(from: number): number;
}

interface Label {
  readonly start: number;
  readonly end: number;
  /** Ends in a letter or digit, so that a host may start inside. */
  readonly closed: boolean;
  /** Starts so, too. */
  readonly whole: boolean;
  readonly underscore: number;
}

/**
 * Reads the run of host characters `text[start, end)` once, so that each start inside it is answered in constant time:
 * a run may be a whole page of Chinese.
 */
export function readLabels(text: string, start: number, end: number, isHost = inHost): Labels {
  const labels: Label[] = [];
  for (let at = start; at <= end; ) {
    const dot = text.indexOf('.', at);
    const stop = dot < 0 || dot > end ? end : dot;
    const underscore = text.slice(at, stop).lastIndexOf('_');
    const closed = stop > at && isHost.test(text.charAt(stop - 1));
    labels.push({
      start: at,
      end: stop,
      closed,
      whole: closed && isHost.test(text.charAt(at)),
      underscore: underscore < 0 ? -1 : at + underscore,
    });
    at = stop + 1;
  }
  const last = labels.length - 1;
  const tlds = labels.map((label, i) => (i > 0 ? tldEnd(text, label.start) : -1));
  const best = new Array<number>(labels.length + 1).fill(-1);
  const through = (i: number, from: number): number => {
    if (i >= last) return -1;
    const further = best[i + 1] as number;
    if (further >= 0) return further;
    return (labels[i] as Label).underscore < from ? (tlds[i + 1] as number) : -1;
  };
  for (let i = last; i >= 0; i -= 1) {
    const label = labels[i] as Label;
    best[i] = label.whole ? through(i, label.start) : -1;
  }
  let current = 0;
  return {
    any: tlds.some((tld) => tld >= 0),
    hostEnd(from) {
      // Asked in ascending order, so the walk is linear over all questions.
      if (from < (labels[current] as Label).start) current = 0;
      while (current < last && (labels[current] as Label).end < from) current += 1;
      const label = labels[current] as Label;
      return label.closed && from < label.end && isHost.test(text.charAt(from)) ? through(current, from) : -1;
    },
  };
}

const latin = new RegExp(`[-a-z0-9${latinAccents}]+`, 'gi');

/** The parts of a host that X links without a protocol: Latin labels with a top-level domain. Offsets within the host. */
export function* latinHosts(host: string): Iterable<{ readonly start: number; readonly end: number }> {
  let chain: { start: number; dots: number[] } | undefined;
  const shut = (): { start: number; end: number } | undefined => {
    for (const dot of chain?.dots.reverse() ?? []) {
      const stop = tldEnd(host, dot + 1);
      if (stop >= 0) return { start: (chain as { start: number }).start, end: stop };
    }
    return undefined;
  };
  let from = 0;
  for (const run of host.matchAll(latin)) {
    const start = Math.max(run.index, from);
    const stop = run.index + run[0].length;
    if (stop <= from) continue;
    if (chain && (chain.dots.at(-1) as number) + 1 !== start) {
      const found = shut();
      if (found) yield found;
      from = Math.max(from, found?.end ?? 0);
      chain = undefined;
    }
    if (host.charAt(stop) !== '.') continue;
    chain ??= { start, dots: [] };
    chain.dots.push(stop);
  }
  const found = chain && shut();
  if (found) yield found;
}

/** X follows no host with a label that is empty or longer than 63 once encoded. */
export function isHostName(host: string): boolean {
  if (host.startsWith('xn--') && [...latinHosts(host)].length === 0) return false;
  return host.split('.').every((label) => {
    if (label.length > 126) return false;
    const parts = label.split(/[\u3002\uFF0E\uFF61]/);
    const length = parts.reduce((sum, part) => sum + encodedLength(part) + 1, -1);
    return length >= 1 && length <= 63;
  });
}
