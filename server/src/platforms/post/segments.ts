import type { SyntaxNode, Tree } from '@lezer/common';
import type { PlatformId } from '../../engine/profile.ts';
import { platformNamed } from '../../parsing/section.ts';
import { childrenOf, type Shared, sourceOf } from './part.ts';

/** The blocks of one part of a post, and the platform whose section they stand in. */
export interface Segment {
  readonly platform: PlatformId | undefined;
  readonly blocks: readonly SyntaxNode[];
}

const marker = /^<!--\s*post:\s*([a-z]+)\s*-->\s*$/i;

/** The platform a block opens a section for; `null` for a heading that closes sections. */
function opened(shared: Shared, block: SyntaxNode): PlatformId | null | undefined {
  if (block.name === 'CommentBlock') {
    const name = marker.exec(sourceOf(shared, block))?.[1];
    return name === undefined ? undefined : platformNamed(name);
  }
  if (!block.name.startsWith('ATXHeading')) return undefined;
  const title = sourceOf(shared, block).replace(/^#+|(?<!#)#+\s*$/g, '');
  return platformNamed(title) ?? (/[12]$/.test(block.name) ? null : undefined);
}

/** Three hyphens part a thread, under a paragraph too, where Markdown itself would see a heading. */
function parts(shared: Shared, block: SyntaxNode): boolean {
  if (block.name === 'HorizontalRule') return sourceOf(shared, block).trim() === '---';
  const mark = block.name === 'SetextHeading2' ? block.getChild('HeaderMark') : null;
  return mark !== null && sourceOf(shared, mark) === '---';
}

interface Open {
  readonly platform: PlatformId | undefined;
  readonly blocks: SyntaxNode[];
}

/**
 * Parts the draft at platform sections (`## x`, `<!-- post: x -->`) and thread marks (`---`). What follows a section that
 * another heading closes goes on with the text for all.
 */
export function segmentsOf(shared: Shared, tree: Tree): Segment[] {
  const segments: Open[] = [];
  const open = (platform: PlatformId | undefined): Open => {
    const segment = { platform, blocks: [] };
    segments.push(segment);
    return segment;
  };
  let current = open(undefined);
  for (const block of childrenOf(tree.topNode)) {
    const platform = opened(shared, block);
    if (platform) {
      current = open(platform);
      continue;
    }
    if (platform === null && current.platform)
      current = segments.findLast((segment) => segment.platform === undefined) ?? open(undefined);
    const ends = parts(shared, block);
    if (!ends || block.name !== 'HorizontalRule') current.blocks.push(block);
    if (ends) current = open(current.platform);
  }
  return segments.filter(({ blocks }) => blocks.length > 0);
}
