import type { Problem, Whole } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { fold } from '../../lexicon/fold.ts';
import { logoMisuseWords } from '../../lexicon/phrases/logoMisuse.ts';
import type { Policy } from '../../policy/policy.ts';
import { draftRule, named } from '../rule.ts';
import { logoMisuseExamples } from './examples/logoMisuse.ts';

export const logoMisuse = draftRule({
  id: 'logo-misuse',
  principle: 'reputation',
  clause: 'branding',
  severity: 'warning',
  summary: {
    en: 'The logo altered, or used where the organisation does not speak.',
    fr: 'Le logo modifié, ou employé là où l’organisation ne parle pas.',
  },
  rationale: {
    en: 'The logo says that the organisation speaks. It is protected, its parts stay together and in their colours, and personal profiles, firms and T-shirts do without it.',
    fr: 'Le logo dit que l’organisation parle. Il est protégé, ses éléments restent ensemble et dans leurs couleurs, et les profils personnels, les entreprises et les t-shirts s’en passent.',
  },
  fine: {
    en: 'A photo of the sign at the entrance, the history of the logo, a contest for another one, or an authorised account.',
    fr: 'Une photo de l’enseigne à l’entrée, l’histoire du logo, un concours pour un autre, ou un compte autorisé.',
  },
  words: logoMisuseWords,
  examples: logoMisuseExamples,
  *gather(reading) {
    const fine = reading.hits('logo-misuse/fine');
    for (const hit of reading.hits('logo-misuse/misuse')) {
      if (reading.negated(hit) || reading.past(hit) || reading.asked(hit) || reading.quoted(hit)) continue;
      const { start, end } = reading.sentenceAt(hit.start);
      if (fine.some((f) => f.start >= start && f.end <= end)) continue;
      yield { kind: 'misuse', span: { start: hit.start, end: hit.end } };
    }
  },
  *check(whole) {
    if (whole.account === 'institutional' && whole.profile.approvedBy) return;
    for (const clue of whole.clues) yield problemOf(whole, clue.at);
    if (whole.account === 'personal') for (const span of pictured(whole)) yield problemOf(whole, span);
  },
});

/** Files of the header that by their name are the logo: media, and the picture of the profile. */
function* pictured({ draft, policy }: Whole<Policy>): Iterable<Span> {
  if (!draft.header) return;
  const header = draft.text.slice(draft.header.start, draft.header.end);
  const short = fold(policy.organisation.short);
  for (const m of header.matchAll(
    /^[ \t-]*(?:file|avatar|src|profile-picture|photo-de-profil|image)[ \t]*:[ \t]*(\S[^\n\r]*)$/gim,
  )) {
    const value = (m[1] as string).trimEnd();
    const words = fold(value);
    if (!words.includes(short) || !words.includes('logo')) continue;
    const start = draft.header.start + m.index + m[0].indexOf(value);
    yield { start, end: start + value.length };
  }
}

function problemOf(whole: Whole<Policy>, span: Span): Problem {
  const words = named(whole.draft.text.slice(span.start, span.end));
  return {
    span,
    message: {
      en: `${words.en}: the logo belongs to official channels and is not altered; use a photo of yours with its credit, or ask for permission.`,
      fr: `${words.fr} : le logo est réservé aux canaux officiels et ne se modifie pas ; prenez une photo à vous avec son crédit, ou demandez l’autorisation.`,
    },
  };
}
