import type { PlatformId } from '../engine/profile.ts';
import { createParser } from '../parsing/parser.ts';
import { platformNamed } from '../parsing/section.ts';
import { limits } from '../platforms/limits.ts';
import { type Part, toPost } from '../platforms/post.ts';
import { formatOfPath } from './answer.ts';
import type { Arguments } from './arguments.ts';
import { type Exit, wrong } from './check.ts';
import { createDesk } from './desk.ts';
import type { Machine } from './machine.ts';

/** Prints exactly what would be posted. Refuses while an error stands; says what a post cannot carry. */
export async function copy(args: Arguments, machine: Machine): Promise<Exit> {
  const platform = platformNamed(args.platform as string);
  if (!platform) return wrong(machine, `“${args.platform}” is no platform (${Object.keys(limits).join(', ')})`);
  if (!args.stdin && args.operands.length !== 1) return wrong(machine, 'copy takes one file');
  const path = args.operands[0] ?? args.stdinFilename ?? 'stdin.md';
  const read = args.stdin ? await machine.stdin() : await machine.read(path);
  if ('fault' in read) return wrong(machine, `${path}: ${read.fault}`);
  const desk = await createDesk(machine, args.config, args.now)(path);
  const { draft, findings } = await desk.checker.check(createParser(formatOfPath(path)).parse(read.text));
  const standing = findings.filter((f) => f.severity === 'error');
  if (standing.length && !args.force) {
    for (const f of standing) machine.err(`forthright: ${f.message} (${f.rule})\n`);
    machine.err('forthright: not copied; mend this first, or say --force\n');
    return 1;
  }
  const parts = toPost(draft, platform);
  if (parts.length === 0) return wrong(machine, `${path} holds nothing for ${platform}`);
  for (const part of parts) for (const line of lost(part, platform)) machine.err(`forthright: ${line}\n`);
  machine.out(`${parts.map((part) => part.text).join('\n\n---\n\n')}\n`);
  return 0;
}

function lost(part: Part, platform: PlatformId): readonly string[] {
  const pictures = part.pictures.map((p) =>
    p.alt ? `attach ${p.target} with the alt text: ${p.alt}` : `attach ${p.target}; it has no alt text yet`,
  );
  const links = part.lostLinks.map((l) => `the link to ${l.target} cannot be posted`);
  const dead =
    platform === 'instagram' && /https?:\/\//.test(part.text) ? ['links cannot be clicked on Instagram'] : [];
  return [...pictures, ...links, ...dead];
}
