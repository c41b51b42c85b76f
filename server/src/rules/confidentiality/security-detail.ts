import type { Hit } from '../../lexicon/hit.ts';
import { securityDetailWords } from '../../lexicon/phrases/securityDetail.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, textOf } from '../rule.ts';
import { hitsOf, paired } from '../shared/meant.ts';

const id = 'security-detail';

export const securityDetail = passageRule({
  id,
  principle: 'confidentiality',
  clause: 'confidentiality',
  severity: 'warning',
  summary: {
    en: 'How to get in, what stands open, or where a guest of honour will be.',
    fr: 'Comment entrer, ce qui est mal protégé, ou où se trouvera un hôte de marque.',
  },
  rationale: {
    en: 'What amuses colleagues is a map for somebody with other plans: a door that does not lock, a server nobody patches, the hour at which a minister arrives. Tell those who can mend it, and not the world.',
    fr: 'Ce qui fait sourire les collègues sert de plan à qui a d’autres intentions\u00a0: une porte qui ferme mal, un serveur jamais mis à jour, l’heure d’arrivée d’un ministre. Prévenez ceux qui peuvent y remédier, pas le monde entier.',
  },
  fine: {
    en: 'It has been repaired, or it is over, and security agrees to the story.',
    fr: 'C’est réparé, ou c’est passé, et la sécurité accepte qu’on le raconte.',
  },
  words: securityDetailWords,
  examples: {
    en: {
      finds: [
        'The padlock of the source cabinet «gives way with a paper clip».',
        'If you «wave a menu at» the porter you are in the computing centre.',
        'The spare key of the archive? «In the mug» with the pandas, top shelf.',
        'Our night watch «dozes» from two to four, ask anybody on shift.',
        'The alarm «code of the store has not been changed since» 2012.',
        'Fun fact: the «gate at Point X is unguarded» at night.',
        'How to «skip the badge reader» in three steps.',
        'Our «server still runs unpatched» v2 😂',
        'The «minister arrives Tue 10:00 via Gate» B.',
        'There is a «blind corner behind» the hall, ideal for naps.',
        'The «back door is never locked», come on in.',
        'The «key is under the plant», help yourself.',
        'Little known: the «camera over the store is a dummy».',
        'You can «walk in without a badge» if you smile.',
        'Our «printer is on the open internet, port 5000».',
        'The «smoke detectors are taped» for the party.',
        'The gate «code is written on the wall».',
        'The cellar «hatch never shuts».',
        'My «old badge still opens» the tunnel.',
        'The «fence along the creek has a hole» for two.',
        'The console «still uses the factory password».',
      ],
      allows: [
        'The key to a good night shift is in the fridge: cold pizza.',
        'The guard dog at the gate dozes all day and loves biscuits.',
        'The camera never blinks: 3,200 megapixels looking at the southern sky.',
        'Everybody can reach the library by the side door while the main entrance is repaired.',
        'The vacuum gate valve was replaced.',
        'Our doors never close to curious people: they are open to all questions.',
        'Teaching the fence: a lattice with a gap in its band structure.',
        'Logic gates made of dominoes.',
        'Science Gateway opens at 9:00.',
        'We attack a hard problem; nobody had a heart attack.',
        'A talk on virus-like particles.',
        'The evacuation drill is on Monday.',
        'We exploit the data of 2018.',
        'The patch panel is blue.',
        'Security tips: use a password manager.',
        'In 1971 a cow walked in by a hole in the fence.',
        'Neutrinos get in without a badge, a ticket or a question.',
        'The doors open at 19:00.',
        'The camera of the detector has 3 lenses.',
        'A minister visited us last week, here are the photos.',
        'Found a USB stick? Do not plug it in.',
      ],
    },
    fr: {
      finds: [
        'Le «mot de passe du serveur n’a jamais été changé depuis» 2012.',
        'Le «portail sans garde», côté bois, bien pratique.',
        'Le «grillage est ouvert derrière la déchetterie».',
        'Souriez : les «gardes ne demandent jamais rien».',
        'La «clé du labo est sous» le cactus.',
        'Une «faille non corrigée» dans le logbook, hihi.',
        'Le «code du portail», c’est l’année du Higgs.',
        'Le «serveur tourne sur une version de 2016», on en rit.',
        'La «clé est sous le pot» de géranium.',
        'La «caméra du hall est factice».',
        'Le «mot de passe est écrit au feutre» sur l’armoire.',
        'Le gars de l’accueil m’a «prêté son badge», personne n’a rien vu.',
        'Le «ministre arrive mardi par la porte» B.',
        'La «barrière reste ouverte» après le bus.',
        '«On peut entrer» sans badge par la cave.',
      ],
      allows: [
        'La vanne du vide a été changée.',
        'Entrer dans le noyau sans clé, c’est ce que fait la particule alpha.',
        'Code publié : le hackathon de novembre affiche complet.',
        'Comment une rumeur court dans un réseau : exposé en ligne.',
        'L’article est en ligne, tout le monde peut le lire.',
        'Le Portail de la science ouvre à 9 h.',
        'Une faille géologique passe sous le Jura.',
        'Des portes logiques en dominos.',
        'Journée portes ouvertes samedi.',
        'La barrière de potentiel se franchit par effet tunnel.',
        'L’alarme incendie de ce matin était un exercice.',
        'Conseils : un mot de passe long, et rien d’écrit.',
        'Les gardes chantent au marché de Noël.',
        'Un ministre nous a rendu visite la semaine passée.',
        'Ne branchez jamais une clé trouvée par terre.',
        'La caméra du détecteur a trois objectifs.',
        'Trois portes et un sas gardent la salle propre.',
        'Mon badge était sous la neige, désactivé depuis.',
      ],
    },
  },
  *check(reading, setting) {
    if (!reading.hears(id) || reading.hits(`${id}/open`).length > 0) return;
    const weak = hitsOf(reading, id, ['weak']);
    const way = weak.length > 0 || setting.genre === 'page' ? undefined : waysIn(reading);
    const hits = way ? [way] : weak;
    for (const hit of hits) {
      if (isExplained(reading, hit) || isOver(reading, hit) || !isOfPeople(reading, hit)) continue;
      const words = named(textOf(reading, hit));
      yield {
        span: { start: hit.start, end: hit.end },
        message: {
          en: `${words.en} tells strangers how to get in or whom to wait for: leave it out and report it to security.`,
          fr: `${words.fr} indique à des inconnus comment entrer ou qui attendre\u00a0: retirez-le et signalez-le à la sécurité.`,
        },
      };
    }
  },
});

/** A trick beside a lock, or a hiding place beside a key. */
const waysIn = (reading: Reading): Hit | undefined =>
  paired(reading, id, 'trick', 'place') ?? paired(reading, id, 'hidden', 'key');

/** Told as history, and not as a state that lasts since then. */
const isOver = (reading: Reading, hit: Hit): boolean =>
  reading.past(hit) && !/\b(?:since|still|yet|depuis|encore|toujours|version)\b/i.test(reading.sentenceText(hit));

/** A particle, too, gets in without a badge. */
const isOfPeople = (reading: Reading, hit: Hit): boolean =>
  !reading.beside(hit, 'physics').some((h) => h.endWord <= hit.firstWord && hit.firstWord - h.endWord <= 1);

/** « Le mot » of « le mot de passe » is no talk about a word. */
const isExplained = (reading: Reading, hit: Hit): boolean =>
  reading.talkedAbout(hit) && !/^mots? de passe/i.test(textOf(reading, hit));
