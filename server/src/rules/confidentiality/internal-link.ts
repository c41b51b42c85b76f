import { internalHost } from '../../policy/hosts.ts';
import { named, passageRule } from '../rule.ts';
import { addressesIn } from '../shared/addresses.ts';
import { internalLinkExamples } from './examples/internalLink.ts';

export const internalLink = passageRule({
  id: 'internal-link',
  principle: 'confidentiality',
  clause: 'confidentiality',
  severity: 'warning',
  summary: {
    en: 'A link to something outsiders cannot open: a restricted system, an internal host, a path.',
    fr: 'Un lien que l’extérieur ne peut pas ouvrir\u00a0: système à accès restreint, machine interne, chemin de fichier.',
  },
  rationale: {
    en: 'A public post must open for the public. An internal address is a closed door for readers, and its mere name, title or token tells strangers what lies behind it. Link to the public page instead.',
    fr: 'Un message public doit mener à des pages publiques. Une adresse interne est une porte close pour le lecteur, et son nom, son titre ou son jeton suffisent à dire ce qu’il y a derrière. Pointez vers la page publique.',
  },
  fine: {
    en: 'You have opened the address without being logged in, and it shows.',
    fr: 'Vous avez ouvert l’adresse sans être connecté, et elle s’affiche.',
  },
  examples: internalLinkExamples,
  *check(reading, _setting, policy) {
    for (const { text, span } of addressesIn(reading)) {
      const host = isBareNumber(text) ? undefined : internalHost(policy, text);
      if (!host) continue;
      // A token in an address is a key: it is not repeated.
      const secret = /token=/i.test(text);
      const words = secret ? { en: 'This address', fr: 'Cette adresse' } : named(text, 50);
      yield {
        span,
        severity: host.severity,
        ...(secret ? { secret } : {}),
        message: {
          en: `${words.en} looks like ${host.what.en}: link to the public page, or check that it opens without a login.`,
          fr: `${words.fr} semble être ${host.what.fr}\u00a0: pointez vers la page publique, ou vérifiez qu’elle s’ouvre sans connexion.`,
        },
      };
    }
  },
});

/** `10.0.1.2` without a scheme or a port may as well be a version, and a DOI begins the same way. */
const isBareNumber = (address: string): boolean => /^10\.(?:[\d.]+$|\d{4,9}\/)/.test(address);
