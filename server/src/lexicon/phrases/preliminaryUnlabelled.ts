import type { Words } from '../../engine/rule.ts';

export const preliminaryUnlabelledWords: Words = {
  en: {
    /** A result is announced. */
    result: [
      '(new|latest|fresh|recent|first|our|hot off the press|just out) {2} (limit|limits|measurement|measurements|paper|preprint|result|results|search|analysis|study)',
      '(<experiment>|<lab>|we|collaboration|analysis|authors) {1} (find|finds|found|measure|measures|measured|observe|observes|observed|report|reports|reported|see|sees|show|shows|set|sets|exclude|excludes)',
      '(out|up|online|available) {1} (now)? on (arxiv|the arxiv)',
    ],
    /** The status is said. */
    status: [
      '(preliminary|preprint|preprints|pre print|provisional|prepublication)',
      '(not|before|under|awaiting|undergoing|passed|after) {2} (peer review|peer reviewed|refereed|review)',
      '(accepted|published|submitted|appeared|to appear|in press) (by|for|in|to|on)?',
      '(phys rev|prl|jhep|nature|plb|epjc|physical review|journal)',
    ],
  },
  fr: {
    result: [
      '(nouveau|nouveaux|nouvelle|nouvelles|dernier|derniers|premier|premiers|premiere|notre|nos) {2} (analyse|article|etude|limite|limites|mesure|mesures|recherche|resultat|resultats)',
      '(<experiment>|<lab>|nous|on|collaboration|analyse) {1} (mesure|mesurent|mesurons|montre|montrent|montrons|observe|observent|observons|publie|trouve|trouvent|trouvons|voit|voient|exclut)',
      "(sur|disponible sur) (l')? arxiv",
    ],
    status: [
      '(preliminaire|preliminaires|prepublication|prepublications|preprint|preprints|provisoire|provisoires)',
      '(pas encore|avant|apres|en cours de) {3} (evalue|evaluation|relecture|relu|relus|par les pairs)',
      '(accepte|acceptee|publie|publiee|publies|soumis|soumise|paru|parue|a paraitre) (a|dans|par|pour)?',
      '(phys rev|prl|jhep|nature|plb|epjc|physical review|revue|journal)',
    ],
  },
};
