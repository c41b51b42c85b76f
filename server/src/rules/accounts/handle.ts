import type { PlatformId } from '../../engine/profile.ts';
import type { Clue, Fix, Problem } from '../../engine/rule.ts';
import { draftRule, replaceWith } from '../rule.ts';

/** Programs' own use of the sign. */
const noHandles = new Set([
  'dataclass',
  'media',
  'import',
  'param',
  'property',
  'override',
  'staticmethod',
  'return',
  'here',
  'everyone',
  'channel',
  'all',
  'todo',
  'version',
]);
/** Names that look like the organisation's own. */
const officialLike = /^(?:the_?)?(?:official_?)?(?:cern)(?:_?(?:official|news|lab|real))?$/i;

export const handle = draftRule({
  id: 'handle',
  principle: 'accounts',
  clause: 'accounts',
  severity: 'warning',
  summary: {
    en: 'A handle that is wrong, mutes the post or belongs to another platform.',
    fr: 'Un identifiant erroné, qui masque le post ou d’une autre plateforme.',
  },
  rationale: {
    en: 'A wrong handle credits a stranger. On X, a post that begins with a handle is shown as a reply and hardly anybody sees it.',
    fr: 'Un identifiant erroné crédite un inconnu. Sur X, un post qui commence par un identifiant passe pour une réponse, et presque personne ne le voit.',
  },
  examples: {
    en: {
      finds: [
        {
          text: '---\nplatforms: [x]\n---\n«@CERN» opens its doors on Saturday.',
          fixed: '---\nplatforms: [x]\n---\n.@CERN opens its doors on Saturday.',
        },
        { text: 'Well done, «@Cern_official»!', fixed: 'Well done, @CERN!' },
        '---\nplatforms: [bluesky]\n---\nWell done, «@ATLASexperiment»!',
        { text: 'Well done, «@CERN_News»!', fixed: 'Well done, @CERN!' },
      ],
      allows: [
        '---\nplatforms: [x]\n---\n.@CERN opens its doors on Saturday.',
        '---\nplatforms: [x]\n---\nWe thank @CERN and @ATLASexperiment.',
        '---\nplatforms: [mastodon]\n---\n@CERN opens its doors.',
        'SND@LHC saw neutrinos.',
        'Write to jane@example.org.',
        'Use @dataclass in your code.',
        '---\nplatforms: [bluesky]\n---\nThanks @someone.bsky.social!',
        '@friend look at this',
      ],
    },
    fr: {
      finds: [
        '---\nlang: fr\nplatforms: [x]\n---\n«@CERN_FR» ouvre ses portes samedi.',
        {
          text: 'Bravo à «@cern_official» pour la visite, nous étions ravis.',
          fixed: 'Bravo à @CERN pour la visite, nous étions ravis.',
        },
        '---\nlang: fr\nplatforms: [bluesky]\n---\nBravo à «@CMSExperiment» pour la visite.',
      ],
      allows: [
        '---\nlang: fr\nplatforms: [x]\n---\n.@CERN_FR ouvre ses portes samedi.',
        '---\nlang: fr\nplatforms: [x]\n---\nMerci à @CERN_FR pour la visite.',
        'Écrivez à jeanne@example.org.',
        '---\nlang: fr\nplatforms: [mastodon]\n---\nMerci @labo@mastodon.social.',
      ],
    },
  },
  *gather(reading): Iterable<Clue> {
    for (const token of reading.tokens) {
      if (token.kind !== 'handle' || noHandles.has(token.text.toLowerCase())) continue;
      const opens = reading.raw.slice(0, token.span.start).trim() === '';
      yield { kind: 'handle', span: token.span, value: { name: token.text, opens } };
    }
  },
  *check({ clues, profile, policy, draft }): Iterable<Problem> {
    if (clues.length === 0) return;
    const bodyStart = draft.places.find(
      (place) => place.passage.text.trim() !== '' || place.passage.tokens.length > 0,
    )?.start;
    const known = new Set(policy.accounts.map((account) => account.handle.toLowerCase()));
    for (const clue of clues) {
      const { name, opens } = clue.value as { name: string; opens: boolean };
      const on = (platform: PlatformId): boolean =>
        (clue.place.section ?? platform) === platform &&
        (clue.place.section !== undefined || profile.platforms.includes(platform));
      if (!known.has(name.toLowerCase()) && officialLike.test(name)) {
        const right = policy.accounts[0]?.handle ?? policy.organisation.short;
        yield {
          span: clue.at,
          message: {
            en: `“@${name}” is not an account of the laboratory in the registry: it is “@${right}”.`,
            fr: `« @${name} » n’est pas un compte du laboratoire au registre : c’est « @${right} ».`,
          },
          fixes: [replaceWith(clue.at, `@${right}`, { en: `Write “@${right}”`, fr: `Écrire « @${right} »` })],
        };
      } else if (opens && clue.place.start === bodyStart && on('x')) {
        const fix: Fix = {
          title: { en: 'Put a full stop before it', fr: 'Mettre un point devant' },
          edits: [{ start: clue.at.start, end: clue.at.start, text: '.' }],
        };
        yield {
          span: clue.at,
          message: {
            en: `X shows a post that begins with “@${name}” as a reply: put a full stop before it, or another word first.`,
            fr: `X montre un post qui commence par « @${name} » comme une réponse : mettez un point devant, ou un autre mot d’abord.`,
          },
          fixes: [fix],
        };
      } else if (on('bluesky') && !name.includes('.')) {
        yield {
          span: clue.at,
          message: {
            en: `A handle on Bluesky has a domain: “@${name}” leads nowhere there.`,
            fr: `Un identifiant Bluesky comporte un domaine : « @${name} » n’y mène nulle part.`,
          },
        };
      }
    }
  },
});
