import type { Fix, Problem } from '../../engine/rule.ts';
import { fold } from '../../lexicon/fold.ts';
import { draftRule } from '../rule.ts';

export const approval = draftRule({
  id: 'approval',
  principle: 'accounts',
  clause: 'accounts',
  severity: 'warning',
  summary: {
    en: 'An institutional post is scheduled or published without an approver.',
    fr: 'Un post institutionnel est programmé ou publié sans approbation.',
  },
  rationale: {
    en: 'A second pair of eyes catches what the writer no longer sees; “approved-by” says whose they were.',
    fr: 'Un second regard voit ce que l’auteur ne voit plus ; « approved-by » dit de qui il est.',
  },
  examples: {
    en: {
      finds: [
        { text: '---\naccount: institutional\nstatus: «scheduled»\n---\nCold magnets.' },
        '---\naccount: "@CERN"\nstatus: «published»\n---\nCold magnets.',
        '---\naccount: institutional\nstatus: scheduled\nrole: Jane Doe, editor\napproved-by: «Jane Doe»\n---\nCold magnets.',
      ],
      allows: [
        '---\naccount: institutional\nstatus: draft\n---\nCold magnets.',
        '---\naccount: institutional\nstatus: scheduled\napproved-by: A. Morel\n---\nCold magnets.',
        '---\naccount: personal\nstatus: scheduled\n---\nCold magnets.',
        '---\nstatus: published\n---\nA page of a blog.',
      ],
    },
    fr: {
      finds: [
        '---\nlang: fr\naccount: institutional\nstatus: «scheduled»\n---\nDes aimants froids.',
        '---\nlang: fr\naccount: "@CERN_FR"\nstatus: «published»\n---\nDes aimants froids.',
        '---\nlang: fr\naccount: institutional\nstatus: scheduled\nrole: Anne Morel, rédactrice\napproved-by: «Anne Morel»\n---\nDes aimants.',
      ],
      allows: [
        '---\nlang: fr\naccount: institutional\nstatus: draft\n---\nDes aimants froids.',
        '---\nlang: fr\naccount: institutional\nstatus: scheduled\napproved-by: P. Roux\n---\nDes aimants froids.',
        '---\nlang: fr\naccount: personal\nstatus: scheduled\n---\nDes aimants froids.',
      ],
    },
  },
  *check({ account, profile, policy, draft }): Iterable<Problem> {
    const { status } = profile;
    if (account !== 'institutional' || (status !== 'scheduled' && status !== 'published')) return;
    const approver = profile.approvedBy?.trim() ?? '';
    const span = profile.spans[approver ? 'approved-by' : 'status'] ?? { start: 0, end: 0 };
    if (approver === '') {
      const line = draft.text.indexOf('\n', span.end) + 1;
      const fix: Fix = {
        title: { en: 'Add “approved-by”', fr: 'Ajouter « approved-by »' },
        edits: [{ start: line, end: line, text: 'approved-by: \n' }],
      };
      yield {
        span,
        message: {
          en: `An institutional post that is ${status} names nobody who approved it: add “approved-by”.`,
          fr: `Un post institutionnel ${status === 'scheduled' ? 'programmé' : 'publié'} ne nomme personne qui l’ait approuvé : ajoutez « approved-by ».`,
        },
        fixes: [fix],
      };
      return;
    }
    const isAuthor = profile.role !== undefined && fold(profile.role).includes(fold(approver));
    const isKnown = policy.approvers.length === 0 || policy.approvers.some((name) => fold(name) === fold(approver));
    if (!isAuthor && isKnown) return;
    yield {
      span,
      message: isAuthor
        ? {
            en: `“${approver}” wrote this and approved it too: have somebody else look.`,
            fr: `« ${approver} » a rédigé et approuvé ce post : faites-le relire par quelqu’un d’autre.`,
          }
        : {
            en: `“${approver}” is not among the policy’s approvers (${policy.approvers.join(', ')}).`,
            fr: `« ${approver} » ne figure pas parmi les approbateurs de la politique (${policy.approvers.join(', ')}).`,
          },
    };
  },
});
