import { rumourLeakWords } from '../../lexicon/phrases/rumourLeak.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, textOf } from '../rule.ts';
import { hitsOf, type ListHit } from '../shared/meant.ts';

const id = 'rumour-leak';

export const rumourLeak = passageRule({
  id,
  principle: 'confidentiality',
  clause: 'confidentiality',
  severity: 'warning',
  summary: {
    en: 'Hearsay about results or people.',
    fr: 'Des ouï-dire sur des résultats ou des personnes.',
  },
  rationale: {
    en: 'A rumour from inside reads as a leak: it takes the announcement from the collaboration that did the work, and it is often wrong. About people it is worse. Cite the official source, or wait for it.',
    fr: 'Une rumeur venue de l’intérieur passe pour une fuite\u00a0: elle prive la collaboration de son annonce, et elle est souvent fausse. Sur des personnes, c’est pire. Citez la source officielle, ou attendez-la.',
  },
  fine: {
    en: 'The rumour is old, or it is the subject of the text and is set right in it.',
    fr: 'La rumeur est ancienne, ou elle est le sujet du texte, qui la rectifie.',
  },
  words: rumourLeakWords,
  examples: {
    en: {
      finds: [
        '«A little bird told» me that something big is coming.',
        '«Rumour has it» that ATLAS sees something at 3 TeV.',
        '«A little bird told» me the paper is out on Friday.',
        'Have you seen «the leaked plot»? Wow.',
        '«Heard at the cafeteria»: the director is leaving.',
        '«Insiders say» the vote on the new accelerator is lost.',
        '«Don’t tell anyone, but» the spokesperson has resigned.',
        '«I’m told that» the upgrade slips by a year.',
        '«Supposedly the» referees hated the paper.',
        '«Can anyone at CMS confirm» the excess?',
        '«Some gossip» for your Friday: the group leader goes to Berlin.',
        '«You didn’t hear this from me», but the budget is cut.',
        '«Overheard on the tram»: two people from CMS talking about five sigma.',
      ],
      allows: [
        'The helium leak was repaired overnight.',
        'Rumours of an excess in 2015 proved wrong.',
        'What does “rumour has it” mean in English?',
        'The vacuum chamber is leak-tight.',
        'Data leakage is a trap in machine learning.',
        'Birdwatching at CERN: a little bird sat on the dipole.',
        'An insider threat course for administrators.',
        'A light leak spoilt the picture.',
        'Apparently, I snore in seminars.',
        'I hear you, parents: the line was too long.',
        'No, there is no black hole under Geneva, whoever told you so.',
        'How rumours spread: a network scientist drew a map.',
        'We heard a lecture on neutrinos at the restaurant of the museum.',
        'An apparently simple result.',
      ],
    },
    fr: {
      finds: [
        '«Il paraît que» CMS a vu quelque chose.',
        'Selon des «bruits de couloir», le résultat sort vendredi.',
        'La «fuite de résultats» circule déjà.',
        '«Mon petit doigt m’a» dit que la directrice s’en va.',
        '«Selon mes sources», le chef claque la porte à Pâques.',
        '«Entendu à la cafétéria» : plus de budget pour l’upgrade.',
        '«Les mauvaises langues disent» que le directeur est remercié.',
        '«On me souffle que» le projet est enterré.',
        '«Quelqu’un peut confirmer» que le porte-parole démissionne ?',
        '«La rumeur court» : l’expérience serait arrêtée.',
        '«D’après un collègue», le vote est déjà joué.',
      ],
      allows: [
        'Une fuite d’hélium a arrêté la machine.',
        'Le bruit de fond est bien modélisé.',
        'Les couloirs du LHC font 27 km.',
        'Une fuite thermique dans le cryostat.',
        'Le bruit électronique de la carte est faible.',
        'Que veut dire « bruit de couloir » ?',
        'Comment naît une rumeur ? Une sociologue raconte.',
        'On raconte que le fantôme de Niels hante la bibliothèque.',
        'Le faux communiqué circulait, le vrai démenti est en ligne.',
        'Une fuite d’eau au sous-sol, et un plombier calme.',
        'La fuite des cerveaux, un sujet politique.',
        'Le résultat reste à confirmer par d’autres mesures.',
        'On a dit oui tous les deux au Globe.',
      ],
    },
  },
  *check(reading) {
    const hits = hitsOf(reading, id, ['classic', 'hearsay', 'leaked']);
    if (hits.length === 0 || reading.hits(`${id}/open`).length > 0) return;
    for (const hit of hits) {
      if (!isPassedOn(reading, hit)) continue;
      const words = named(textOf(reading, hit));
      yield {
        span: { start: hit.start, end: hit.end },
        message: {
          en: `${words.en} passes on hearsay: cite the official source, or leave it out until there is one.`,
          fr: `${words.fr} relaie un ouï-dire\u00a0: citez la source officielle, ou attendez qu’il y en ait une.`,
        },
      };
    }
  },
});

/** Hearsay about the laboratory, its people and results; not a word that is explained, an old story, or a ghost in the library. */
const isPassedOn = (reading: Reading, hit: ListHit): boolean =>
  !reading.talkedAbout(hit) &&
  !reading.past(hit) &&
  (hit.from !== 'hearsay' || [...reading.hits(`${id}/about`), ...reading.spans('experiment')].length > 0);
