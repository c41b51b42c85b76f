import type { Problem } from '../../engine/rule.ts';
import { draftRule } from '../rule.ts';

export const goal = draftRule({
  id: 'goal',
  principle: 'accounts',
  clause: 'accounts',
  severity: 'hint',
  summary: {
    en: 'An institutional post says nowhere what it is for.',
    fr: 'Un post institutionnel ne dit nulle part à quoi il sert.',
  },
  rationale: {
    en: 'Institutional accounts follow a strategy and are evaluated. One line, such as “goal: registrations for the open day”, makes that possible.',
    fr: 'Les comptes institutionnels suivent une stratégie et sont évalués. Une ligne, par exemple « goal: inscriptions à la journée portes ouvertes », le permet.',
  },
  offByDefault: true,
  examples: {
    en: {
      finds: [
        '---\naccount: «institutional»\nstatus: scheduled\napproved-by: A. Morel\n---\nCold magnets.',
        '---\naccount: «"@CERN"»\nstatus: scheduled\napproved-by: A. Morel\n---\nCold magnets.',
        '---\naccount: «institutional»\nstatus: published\napproved-by: A. Morel\n---\nCold magnets.',
      ],
      allows: [
        '---\naccount: institutional\nstatus: scheduled\ngoal: registrations\n---\nCold magnets.',
        '---\naccount: personal\nstatus: scheduled\n---\nCold magnets.',
        '---\naccount: institutional\n---\nStill a draft.',
      ],
    },
    fr: {
      finds: [
        '---\nlang: fr\naccount: «institutional»\nstatus: scheduled\napproved-by: A. Morel\n---\nDes aimants froids.',
        '---\nlang: fr\naccount: «"@CERN_FR"»\nstatus: scheduled\napproved-by: A. Morel\n---\nDes aimants froids.',
        '---\nlang: fr\naccount: «institutional»\nstatus: published\napproved-by: A. Morel\n---\nDes aimants froids.',
      ],
      allows: [
        '---\nlang: fr\naccount: institutional\nstatus: scheduled\ngoal: inscriptions\n---\nDes aimants froids.',
        '---\nlang: fr\naccount: personal\nstatus: scheduled\n---\nDes aimants froids.',
        '---\nlang: fr\naccount: institutional\n---\nEncore un brouillon.',
      ],
    },
  },
  *check({ account, profile }): Iterable<Problem> {
    const isOut = profile.status === 'scheduled' || profile.status === 'published';
    if (account !== 'institutional' || !isOut || profile.goal) return;
    yield {
      span: profile.spans.account ?? { start: 0, end: 0 },
      message: {
        en: 'Say in the header what this post is for: “goal: …”.',
        fr: 'Dites dans l’en-tête à quoi sert ce post : « goal: … ».',
      },
    };
  },
});
