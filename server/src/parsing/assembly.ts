import type { Draft, Language, Passage, Place } from '../engine/draft.ts';
import { passageOf } from './block.ts';
import type { readHeader } from './header.ts';
import type { Piece } from './markdown.ts';

/** The pieces of a version of the body and where each begins in it. */
export interface Placed {
  readonly pieces: readonly Piece[];
  readonly starts: readonly number[];
}

/** What was assembled last: what stands before the first change is taken over as it is. */
interface Assembled extends Placed {
  readonly bodyStart: number;
  readonly language: Language;
  readonly places: readonly Place[];
  /** Number of places, and characters of English and French prose, before each piece. */
  readonly before: readonly Tally[];
}

interface Tally extends Readonly<Record<Language, number>> {
  readonly places: number;
}

type Assemble = (text: string, header: ReturnType<typeof readHeader>, placed: Placed, bodyStart: number) => Draft;

/** Makes drafts of the versions of one document. A keystroke moves thousands of passages or none, so what did not move is not touched. */
export function createAssembly(format: Draft['format'], spoken: Language | undefined): Assemble {
  let last: Assembled = { pieces: [], starts: [], bodyStart: 0, language: 'en', places: [], before: [] };
  return (text, header, placed, bodyStart) => {
    const language = header.profile.lang ?? spoken ?? mainLanguage(placed.pieces);
    const front = last.bodyStart === bodyStart && last.language === language ? unmoved(last, placed) : 0;
    const start = last.before[front] ?? { places: 0, en: 0, fr: 0 };
    const places = last.places.slice(0, start.places);
    const before = last.before.slice(0, front);
    let { en, fr } = start;
    let section = places.at(-1)?.section;
    let spokenLast = places.at(-1)?.passage.language ?? language;
    for (let i = front; i < placed.pieces.length; i++) {
      const at = bodyStart + (placed.starts[i] as number);
      before.push({ places: places.length, en, fr });
      for (const { block, offset } of (placed.pieces[i] as Piece).blocks) {
        spokenLast = block.detected ?? spokenLast;
        if (block.opens !== undefined) section = block.opens || undefined;
        places.push(placeOf(passageOf(block, spokenLast), at + offset, section));
        if (block.kind === 'quote') continue;
        if (spokenLast === 'en') en += block.prose;
        else fr += block.prose;
      }
    }
    last = { ...placed, bodyStart, language, places, before };
    return { text, format, header: header.span, language, places, prose: { en, fr } };
  };
}

/** How many pieces at the front are the last version's, in the same places. */
function unmoved(last: Assembled, { pieces, starts }: Placed): number {
  const most = Math.min(pieces.length, last.pieces.length - 1);
  let n = 0;
  while (n < most && pieces[n] === last.pieces[n] && starts[n] === last.starts[n]) n++;
  return Math.max(0, n);
}

const placeOf = (passage: Passage, start: number, section: string | undefined): Place =>
  section === undefined ? { passage, start } : { passage, start, section };

function mainLanguage(pieces: readonly Piece[]): Language {
  let balance = 0;
  for (const piece of pieces) balance += piece.balance;
  return balance > 0 ? 'fr' : 'en';
}
