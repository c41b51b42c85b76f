import type { Problem } from '../../engine/rule.ts';
import { draftRule } from '../rule.ts';

const day = 24 * 60 * 60 * 1000;

export const accountRegistry = draftRule({
  id: 'account-registry',
  principle: 'accounts',
  clause: 'accounts',
  severity: 'error',
  summary: {
    en: 'An institutional post from an account that is not registered.',
    fr: 'Un post institutionnel depuis un compte non enregistré.',
  },
  rationale: {
    en: 'An account in the laboratory’s name is authorised, has an owner and follows the branding. One that nobody registered looks like a fake, and cannot be helped when it is attacked.',
    fr: 'Un compte au nom du laboratoire est autorisé, a un responsable et respecte l’identité visuelle. Un compte que personne n’a enregistré ressemble à un faux, et ne peut être aidé en cas d’attaque.',
  },
  fine: {
    en: 'The registry of the policy is out of date: tell its owner.',
    fr: 'Le registre de la politique n’est pas à jour : signalez-le à son responsable.',
  },
  examples: {
    en: {
      finds: [
        '---\naccount: «"@CERN_Cryo2"»\n---\nCold magnets today.',
        '---\naccount: «"@LHCNews"»\nplatforms: [x]\n---\nCold magnets today.',
        '---\naccount: «"@cern_official_fans"»\n---\nHello.',
      ],
      allows: [
        '---\naccount: "@CERN"\n---\nCold magnets today.',
        '---\naccount: "@atlasexperiment"\n---\nCold magnets today.',
        '---\naccount: personal\n---\nCold magnets today.',
        '---\naccount: institutional\n---\nCold magnets today.',
        'A draft without account.',
      ],
    },
    fr: {
      finds: [
        '---\nlang: fr\naccount: «"@CERN_Aimants"»\n---\nDes aimants froids.',
        '---\nlang: fr\naccount: «"@LHC_Infos"»\n---\nDes aimants froids.',
        '---\nlang: fr\naccount: «"@labo_officiel"»\n---\nBonjour.',
      ],
      allows: [
        '---\nlang: fr\naccount: "@CERN_FR"\n---\nDes aimants froids.',
        '---\nlang: fr\naccount: personal\n---\nDes aimants froids.',
        'Un brouillon sans compte.',
      ],
    },
  },
  *check({ profile, policy, now }): Iterable<Problem> {
    const { handle } = profile;
    const span = profile.spans.account;
    if (handle === undefined || span === undefined || policy.accounts.length === 0) return;
    const bare = handle.replace(/^@/, '');
    const registered = policy.accounts.filter((a) => a.handle.toLowerCase() === bare.toLowerCase());
    if (registered.length === 0) {
      yield {
        span,
        message: {
          en: `“@${bare}” is not in the registry of accounts: post from a registered one, or ask the social media team to register it.`,
          fr: `« @${bare} » n’est pas au registre des comptes : publiez depuis un compte enregistré, ou demandez son enregistrement à l’équipe réseaux sociaux.`,
        },
      };
      return;
    }
    const expired = registered.find((a) => a.expires !== undefined && Date.parse(a.expires) + day <= now);
    if (!expired) return;
    yield {
      span,
      message: {
        en: `The authorisation of “@${bare}” ended on ${expired.expires}: have it renewed before you post.`,
        fr: `L’autorisation de « @${bare} » a pris fin le ${expired.expires} : faites-la renouveler avant de publier.`,
      },
    };
  },
});
