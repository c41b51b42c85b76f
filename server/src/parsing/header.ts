import type { Bilingual } from '../engine/draft.ts';
import { type Profile, undeclared } from '../engine/profile.ts';
import type { Span } from '../engine/span.ts';
import type { Complaint } from './complaint.ts';
import { type Fenced, findHeader } from './headerFence.ts';
import { headerShapes } from './headerShapes.ts';
import { isForeign, ours } from './headerWhose.ts';
import { readYaml } from './yaml/read.ts';
import { camel, twice } from './yaml/record.ts';
import { complaint, type Shape, wrongKey } from './yaml/shape.ts';
import { type Entry, isEmpty } from './yaml/value.ts';

export interface Header {
  /** Where the front matter stands, its fences included. */
  readonly span: Span | undefined;
  /** It ends with a fence of its own, so that nothing behind the fence's line can change it. */
  readonly closed: boolean;
  readonly profile: Profile;
  readonly complaints: readonly Complaint[];
}

const none: Header = { span: undefined, closed: false, profile: undeclared, complaints: [] };

/** Longest header that is read, in UTF-16 units. */
const limit = 32 * 1024;

/** What the front matter of a draft declares. Costs what the header costs, however long the draft. */
export function readHeader(text: string): Header {
  const fenced = findHeader(text);
  if (!fenced) return none;
  const yaml = readYaml(text.slice(fenced.body.start, fenced.body.end), fenced.body.start, limit);
  const unread = yaml.root.entries.length === 0 && yaml.complaints.length > 0;
  const mine = unread || ours(yaml.root.entries);
  const { profile, complaints } = readProfile(yaml.root.entries, mine);
  const all = [...unclosed(text, fenced), ...(mine ? yaml.complaints : []), ...complaints];
  const { span, closed } = fenced;
  return { span, closed, profile, complaints: all.sort((a, b) => a.span.start - b.span.start) };
}

const keys = Object.keys(headerShapes);
const shapes: Readonly<Record<string, Shape<unknown>>> = headerShapes;

/** Of a header that is not ours only what fits without a word is taken. */
function readProfile(entries: readonly Entry[], mine: boolean): Pick<Header, 'profile' | 'complaints'> {
  const complaints: Complaint[] = [];
  const read: Record<string, unknown> = {};
  const spans: Record<string, Span> = {};
  for (const { key, at, value, broken } of entries) {
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
    if (!shape) {
      const slip = mine && !broken ? misspelt(key, at) : undefined;
      if (slip) complaints.push(slip);
      continue;
    }
    if (spans[key]) {
      if (mine) complaints.push(complaint(at, twice(key)));
      continue;
    }
    const faults: Complaint[] = [];
    const one = shape(value, { name: key, complain: (fault) => faults.push(fault) });
    if (mine && !broken) complaints.push(...faults);
    if (!isEmpty(value) && (mine || faults.length === 0)) spans[key] = value.span;
    if (one === undefined || (!mine && faults.length > 0)) continue;
    if (key === 'account') Object.assign(read, one);
    else read[camel(key)] = one;
  }
  return { profile: { ...undeclared, ...read, spans }, complaints };
}

const misspelt = (key: string, at: Span): Complaint | undefined =>
  isForeign(key) ? undefined : wrongKey(key, at, keys);

function unclosed(text: string, { span, closed }: Fenced): readonly Complaint[] {
  if (closed) return [];
  const line = text[span.end - 1] === '\n' ? '---\n' : '\n---\n';
  const edit = { start: span.end, end: span.end, text: line };
  const fixes = [{ title: closeIt, edits: [edit] }];
  return [{ span: { start: span.start, end: span.start + 3 }, severity: 'warning', message: neverClosed, fixes }];
}

const neverClosed: Bilingual = {
  en: 'This header is never closed: put a line with “---” behind its last key.',
  fr: 'Cet en-tête n’est pas refermé\u00a0: ajoutez une ligne «\u00a0---\u00a0» après sa dernière clé.',
};

const closeIt: Bilingual = { en: 'Close the header', fr: 'Refermer l’en-tête' };
