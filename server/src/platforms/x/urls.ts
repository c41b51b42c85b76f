import type { Span } from '../../engine/span.ts';
import { beforeUrl, noHost, shortLink, urlTail } from './chars.ts';
import { isHostName, latinHosts, readLabels } from './hosts.ts';

export interface Url extends Span {
  readonly url: string;
}

interface Match extends Span {
  readonly before: string;
  readonly protocol: string;
  readonly host: string;
  readonly path: string;
}

const inRun = new RegExp(`[^${noHost}]|[-_.]`);
const run = new RegExp(`(?:[^${noHost}]|[-_.])+`, 'y');
const longest = 4096;
const longestSlug = 40;

/** The run of host characters around a dot, no further back than `floor`. */
function runAround(text: string, dot: number, floor: number): Span {
  let start = dot;
  while (start > floor && inRun.test(text.charAt(start - 1))) start -= 1;
  run.lastIndex = dot;
  run.test(text);
  return { start, end: run.lastIndex };
}

/** The protocol right before `at`, where it may open a URL. */
function protocolBefore(text: string, at: number, floor: number): string {
  const protocol = /https?:\/\/$/i.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? '';
  const start = at - protocol.length;
  const opens = start === 0 ? floor === 0 : start > floor && beforeUrl.test(text.charAt(start - 1));
  return opens ? protocol : '';
}

function matchAt(text: string, hostStart: number, hostEnd: number, protocol: string): Match {
  urlTail.lastIndex = hostEnd;
  const tail = urlTail.exec(text);
  const start = hostStart - protocol.length;
  return {
    start,
    end: hostEnd + (tail?.[0].length ?? 0),
    before: text.charAt(start - 1),
    protocol,
    host: text.slice(hostStart, hostEnd),
    path: tail?.[1] ?? '',
  };
}

/** Where a host may start within a run, in the order X looks: it prefers a character before it even at the text's start. */
function* startsIn(text: string, { start, end }: Span, floor: number): Iterable<number> {
  const free = (at: number): boolean => at > floor && beforeUrl.test(text.charAt(at - 1));
  if (start === 0 && floor === 0) {
    if (end > 1 && free(1)) yield 1;
    yield 0;
    for (let at = 2; at < end; at += 1) if (free(at)) yield at;
    return;
  }
  for (let at = Math.max(start, floor + 1); at < end; at += 1) if (free(at)) yield at;
}

function* matches(text: string): Iterable<Match> {
  let floor = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot)) {
    const span = runAround(text, dot, floor);
    const labels = readLabels(text, span.start, span.end);
    let found: Match | undefined;
    do {
      found = undefined;
      if (!labels.any) break;
      const protocol = protocolBefore(text, span.start, floor);
      const hostEnd = protocol ? labels.hostEnd(span.start) : -1;
      if (hostEnd >= 0) found = matchAt(text, span.start, hostEnd, protocol);
      else
        for (const at of startsIn(text, span, floor)) {
          const stop = labels.hostEnd(at);
          if (stop < 0) continue;
          found = matchAt(text, at, stop, '');
          break;
        }
      if (found) {
        yield found;
        floor = found.end;
      }
    } while (found && floor < span.end);
    dot = Math.max(span.end, floor);
  }
}

/** What X turns into its 23-character links, as `twitter-text` 3.1.0 finds it, but in linear time. */
export function extractUrls(text: string): Url[] {
  const urls: Url[] = [];
  for (const match of matches(text)) {
    const { start, end, protocol, host, path } = match;
    const url = text.slice(start, end);
    // X counts the protocol twice here.
    if (!isHostName(host) || (protocol || 'https://').length + url.length > longest) continue;
    if (protocol) {
      const short = shortLink.exec(url);
      if (!short) urls.push({ url, start, end });
      else if ((short[1] as string).length <= longestSlug)
        urls.push({ url: short[0], start, end: start + short[0].length });
      continue;
    }
    if (/[-_./]/.test(match.before)) continue;
    const hosts = [...latinHosts(host)];
    hosts.forEach((latin, i) => {
      const name = host.slice(latin.start, latin.end);
      const full = path && i === hosts.length - 1;
      urls.push({
        url: full ? url.replace(host, name) : name,
        start: start + latin.start,
        end: full ? end : start + latin.end,
      });
    });
  }
  return urls;
}
