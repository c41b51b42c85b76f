// Made by scripts/generate.ts from the files of this folder.
import { aiResidue } from './ai/ai-residue.ts';
import { aiUndisclosed } from './ai/ai-undisclosed.ts';
import { confidentialMarker } from './confidentiality/confidential-marker.ts';
import { disrespect } from './reputation/disrespect.ts';
import { embargo } from './confidentiality/embargo.ts';
import { internalLink } from './confidentiality/internal-link.ts';
import { internalNoteId } from './confidentiality/internal-note-id.ts';
import { joinLink } from './confidentiality/join-link.ts';
import { opinionAsOrg } from './transparency/opinion-as-org.ts';
import { opinionUnframed } from './transparency/opinion-unframed.ts';
import { politicalStance } from './reputation/political-stance.ts';
import { rumourLeak } from './confidentiality/rumour-leak.ts';
import { weakDisclaimer } from './transparency/weak-disclaimer.ts';
import type { AnyRule } from './rule.ts';

/** Every rule, by id. */
export const allRules: readonly AnyRule[] = [
  aiResidue,
  aiUndisclosed,
  confidentialMarker,
  disrespect,
  embargo,
  internalLink,
  internalNoteId,
  joinLink,
  opinionAsOrg,
  opinionUnframed,
  politicalStance,
  rumourLeak,
  weakDisclaimer,
];
