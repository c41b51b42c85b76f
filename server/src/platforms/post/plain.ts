import type { PlatformId } from '../../engine/profile.ts';
import { platformNamed } from '../../parsing/section.ts';
import type { Part } from './part.ts';
import { createWriter } from './writer.ts';

const comment = /^<!--\s*post:\s*([a-z]+)\s*-->$/i;
const heading = /^##\s+(\S.*)$/;

/** A plain text is posted as it stands; the same lines open sections and part threads as in Markdown. */
export function plainParts(source: string, base: number): { platform: PlatformId | undefined; part: Part }[] {
  const found: { platform: PlatformId | undefined; part: Part }[] = [];
  let platform: PlatformId | undefined;
  let start = base;
  const close = (end: number): void => {
    const raw = source.slice(start, end);
    const from = start + raw.length - raw.trimStart().length;
    const to = start + raw.trimEnd().length;
    if (from >= to) return;
    const writer = createWriter(source);
    for (let at = from; at < to; ) {
      const cr = source.indexOf('\r\n', at);
      const stop = cr < 0 || cr >= to ? to : cr;
      writer.copy(at, stop);
      at = stop === to ? to : stop + 1;
    }
    found.push({ platform, part: { ...writer.done(), pictures: [], lostLinks: [], span: { start: from, end: to } } });
  };
  for (let at = base; at < source.length; ) {
    const newline = source.indexOf('\n', at);
    const next = newline < 0 ? source.length : newline + 1;
    const line = source.slice(at, next).trim();
    const named = platformNamed((comment.exec(line) ?? heading.exec(line))?.[1] ?? '');
    if (named || line === '---') {
      close(at);
      platform = named ?? platform;
      start = next;
    }
    at = next;
  }
  close(source.length);
  return found;
}
