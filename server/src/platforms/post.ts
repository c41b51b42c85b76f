import type { SyntaxNode, Tree } from '@lezer/common';
import type { Draft } from '../engine/draft.ts';
import type { PlatformId } from '../engine/profile.ts';
import { markdownParser } from '../parsing/markdown.ts';
import { writeBlocks } from './post/blocks.ts';
import { endOf, labelKey, newPage, type Part, type Shared, sourceOf, startOf } from './post/part.ts';
import { plainParts } from './post/plain.ts';
import { segmentsOf } from './post/segments.ts';
import { toDraft, type Written } from './post/writer.ts';

export type { LostLink, Part, Picture } from './post/part.ts';
export type { Run, Written } from './post/writer.ts';
export { toDraft };

/** What of a draft is needed; every `Draft` will do. */
export type Source = Pick<Draft, 'text' | 'format' | 'header'>;

export interface Post {
  readonly platform: PlatformId;
  /** The draft has a section for this platform; otherwise its text for all is meant. */
  readonly own: boolean;
  /** One post, or the parts of a thread in their order. */
  readonly parts: readonly Part[];
}

interface Section {
  readonly platform: PlatformId | undefined;
  readonly part: Part;
  /** The same with a heading at its start taken for the title. */
  readonly titled?: Part;
}

function definitions(shared: Shared, tree: Tree): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const definition of tree.topNode.getChildren('LinkReference')) {
    const label = definition.getChild('LinkLabel');
    const url = definition.getChild('URL');
    if (!label || !url) continue;
    const key = labelKey(sourceOf(shared, label).slice(1, -1));
    if (!targets.has(key)) targets.set(key, sourceOf(shared, url).replace(/^<|>$/g, ''));
  }
  return targets;
}

function render(shared: Shared, blocks: readonly SyntaxNode[]): Part {
  const page = newPage(shared);
  writeBlocks(page, blocks);
  page.writer.trim();
  const first = blocks[0];
  const last = blocks.at(-1);
  return {
    ...page.writer.done(),
    pictures: page.pictures,
    lostLinks: page.lostLinks,
    span: { start: first ? startOf(shared, first) : shared.base, end: last ? endOf(shared, last) : shared.base },
  };
}

function renderTitled(shared: Shared, blocks: readonly SyntaxNode[]): Part | undefined {
  const [first, ...rest] = blocks;
  if (!first || !/Heading/.test(first.name)) return undefined;
  const { text, map } = render(shared, [first]);
  return { ...render(shared, rest), title: { text, map } };
}

function compose({ text, format, header }: Source): Section[] {
  const base = header?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  if (format === 'plain') return plainParts(text, base);
  const tree = markdownParser.parse(text.slice(base));
  const bare: Shared = { source: text, base, targets: new Map() };
  const shared: Shared = { ...bare, targets: definitions(bare, tree) };
  return segmentsOf(shared, tree)
    .map(({ platform, blocks }) => {
      const titled = renderTitled(shared, blocks);
      return { platform, part: render(shared, blocks), ...(titled ? { titled } : {}) };
    })
    .filter(({ part }) => part.text !== '' || part.pictures.length > 0);
}

// A draft never changes; several rules ask for its posts.
const composed = new WeakMap<Source, readonly Section[]>();

function sectionsOf(draft: Source): readonly Section[] {
  const known = composed.get(draft) ?? compose(draft);
  composed.set(draft, known);
  return known;
}

/** What would be pasted for a platform, part by part; without a platform, the text for all. */
export function toPost(draft: Source, platform?: PlatformId): readonly Part[] {
  const sections = sectionsOf(draft);
  const own = sections.filter((section) => section.platform === platform);
  const chosen = own.length > 0 ? own : sections.filter((section) => section.platform === undefined);
  return chosen.map(({ part, titled }) => (platform === 'youtube' ? (titled ?? part) : part));
}

/** The platforms the draft has sections for, in its order. */
export const sectionPlatforms = (draft: Source): readonly PlatformId[] => [
  ...new Set(sectionsOf(draft).flatMap(({ platform }) => platform ?? [])),
];

/**
 * Every post of a draft: for the platforms it declares and those it has sections for. Text outside the sections is for
 * the platforms that have none of their own.
 */
export function posts(draft: Source, platforms: readonly PlatformId[]): readonly Post[] {
  const own = sectionPlatforms(draft);
  return [...new Set([...platforms, ...own])]
    .map((platform) => ({ platform, own: own.includes(platform), parts: toPost(draft, platform) }))
    .filter(({ parts }) => parts.length > 0);
}

/** Where a stretch of a post (or of its title) stands in the draft. */
export const spanInDraft = (
  { map }: Pick<Written, 'map'>,
  start: number,
  end: number,
): { start: number; end: number } => {
  const from = toDraft(map, start);
  return { start: from, end: Math.max(from, end > start ? toDraft(map, end - 1) + 1 : from) };
};
