import type { Bilingual } from '../engine/draft.ts';
import type { Corrections, Phrases, Policy, Wording } from './policy.ts';

const silent: Bilingual = { en: '', fr: '' };
const wordless: Wording = { short: silent, long: silent };
const none = { en: [], fr: [] } as const satisfies Phrases & Corrections;

/** A policy that says nothing: what the lowest policy is laid over. */
export const blank: Policy = {
  id: '',
  title: silent,
  note: silent,
  organisation: { short: '', full: silent, called: none, wrong: none, domains: [] },
  names: [],
  surroundings: none,
  disclosures: {
    'text-assisted': wordless,
    'text-generated': wordless,
    'text-autonomous': wordless,
    translation: wordless,
    'image-generated': wordless,
    'image-modified': wordless,
    'video-generated': wordless,
    'video-modified': wordless,
    'voice-generated': wordless,
  },
  wordings: {
    affiliation: wordless,
    'alt-placeholder': wordless,
    correction: wordless,
    'disclaimer-medium': wordless,
    'disclaimer-strong': wordless,
    preliminary: wordless,
    sponsorship: wordless,
    unapproved: wordless,
  },
  mailboxes: [],
  phones: [],
  hosts: { public: [], internal: [] },
  notes: [],
  facts: [],
  accounts: [],
  approvers: [],
  partners: [],
  hashtags: [],
  contacts: [],
  clauses: {},
  own: [],
  settings: {},
};
