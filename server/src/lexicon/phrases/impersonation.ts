import type { Words } from '../../engine/rule.ts';

/** Words of a declared role that only an authorised account may carry, folded. */
export const officialWords: ReadonlySet<string> = new Set(['official', 'officiel', 'officielle']);

export const impersonationWords: Words = {
  en: {
    official: [
      "(this is|here is|here's|welcome to|follow|i run|we are|we're|you are on|the|your|our|an) {1} official <lab> {1} (account|ambassador|blog|channel|feed|group|handle|newsroom|page|profile|representative|site|spokesperson|voice)",
      'official <lab> {1} (account|ambassador|channel|feed|newsroom|page|representative|spokesperson|voice)',
      'official {1} (account|channel|page|voice|feed|representative|ambassador) (of|for) (the)? {1} <lab>',
      'the (official|only) voice of <lab>',
    ],
    announcing: [
      '(we)? (at)? (the)? <lab> (press office|press team|communications team|communication team|social media team|news team|team) (announces|announce|confirms|confirm|informs|inform|presents|present|is proud|are proud|invites|reports|regrets|apologises)',
      'we the <lab> (team|press office|communications team)',
      '<lab> (press office|communications|news team) here',
      'your <lab> team',
      '(official|press) (statement|communique|release) (by|from|of) (the)? <lab>',
    ],
    except: ['(not|no|never|un) {2} official {4}', 'unofficial {4}', '(fan|parody|satire) {6}'],
  },
  fr: {
    official: [
      "(compte|page|chaine|blog|profil|fil|site|ambassadeur|ambassadrice|voix|porte parole|representant|representante) (officiel|officielle) {1} (du|de la|de l'|de)? {1} <lab>",
      '(la|le) (seule|seul)? (voix|compte|page) (officielle|officiel) (du)? <lab>',
    ],
    announcing: [
      "(l'|la|le|notre)? (equipe|service de presse|bureau de presse|service communication|equipe de communication) (du|de)? <lab> {1} (annonce|confirme|informe|presente|invite|regrette|est fiere|est fier|vous annonce|vous informe|vous presente|vous invite)",
      "nous (l'|la|le) (equipe|service de presse|service communication) (du|de)? <lab>",
      '(communique|declaration) (officiel|officielle) (du)? <lab>',
      'votre equipe (du)? <lab>',
    ],
    except: [
      "(non|pas|n' est pas|aucunement|jamais) {2} (officiel|officielle) {4}",
      '(parodie|parodique|fan) {6}',
      '(le|la) (communique|declaration) (officiel|officielle) (du)? <lab> (est|parle|dit|annonce|precise|explique|donne)',
    ],
  },
};
