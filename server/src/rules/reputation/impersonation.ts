import type { Problem, Whole } from '../../engine/rule.ts';
import { fold } from '../../lexicon/fold.ts';
import { impersonationWords, officialWords } from '../../lexicon/phrases/impersonation.ts';
import type { Policy } from '../../policy/policy.ts';
import { draftRule, named } from '../rule.ts';
import { hitsOf } from '../shared/meant.ts';
import { namesWork } from '../shared/voice.ts';
import { impersonationExamples } from './examples/impersonation.ts';

export const impersonation = draftRule({
  id: 'impersonation',
  principle: 'reputation',
  clause: 'accounts',
  severity: 'warning',
  summary: {
    en: 'A personal account that looks official.',
    fr: 'Un compte personnel qui a l’air officiel.',
  },
  rationale: {
    en: 'Readers must see at once whether a person or the organisation speaks. Only accounts in the organisation’s registry are official; the name, the logo and “we, the team” belong to them.',
    fr: 'Le lecteur doit voir aussitôt si c’est une personne ou l’organisation qui parle. Seuls les comptes du registre sont officiels ; le nom, le logo et le « nous, l’équipe » leur appartiennent.',
  },
  fine: {
    en: '“Physicist at CERN”, a fan account that says it is not affiliated, or an account of the registry.',
    fr: '« Physicienne au CERN », un compte d’amateur qui dit n’être lié à rien, ou un compte du registre.',
  },
  words: impersonationWords,
  examples: impersonationExamples,
  *gather(reading) {
    for (const hit of hitsOf(reading, 'impersonation', ['official', 'announcing']))
      if (!reading.quoted(hit) && !reading.asked(hit) && !reading.negated(hit))
        yield { kind: hit.from, span: { start: hit.start, end: hit.end } };
  },
  *check(whole) {
    if (whole.account !== 'personal') return;
    const role = declaredRole(whole);
    if (role) yield role;
    for (const clue of whole.clues) {
      const words = named(whole.draft.text.slice(clue.at.start, clue.at.end));
      yield {
        span: clue.at,
        message: {
          en: `${words.en} makes a personal account look official: speak as yourself, “physicist at ${whole.policy.organisation.short}, personal account”.`,
          fr: `${words.fr} donne à un compte personnel l’air officiel : parlez en votre nom, « compte personnel, physicienne ou physicien au ${whole.policy.organisation.short} ».`,
        },
      };
    }
  },
});

/** “Official CERN ambassador” as the role of a personal account. */
function declaredRole(whole: Whole<Policy>): Problem | undefined {
  const { role, spans } = whole.profile;
  const span = spans.role;
  if (!role || !span || !namesWork(whole.policy, role)) return undefined;
  if (
    !fold(role)
      .split(/[^\p{L}]+/u)
      .some((word) => officialWords.has(word))
  )
    return undefined;
  return {
    span,
    message: {
      en: `${named(role).en} sounds like an authorised account: name your work, and that the account is personal.`,
      fr: `${named(role).fr} évoque un compte autorisé : indiquez votre métier, et que le compte est personnel.`,
    },
  };
}
