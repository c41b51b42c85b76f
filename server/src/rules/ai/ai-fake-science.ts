import type { Clue, Problem } from '../../engine/rule.ts';
import { aiFakeWords } from '../../lexicon/phrases/aiFake.ts';
import { aiFakesIn } from '../../reading/aiFake.ts';
import { draftRule, named, replaceWith } from '../rule.ts';
import { labelFix } from '../shared/aiLabelFix.ts';

/** An alt text that promises a photograph or a measurement. */
const promises =
  /^\s*(?:photo(?:graph|graphie)?s?\b|a photo|real\b|event display|plot\b|data\b|portrait\b|snapshot|screenshot|visualisation d['’]événement|graphique|courbe|archive|footage|live\b|en direct)/i;
const owns = /\b(?:AI|IA|generated|générée?|synthetic|synthèse|artificial|artificielle?)\b/i;

export const aiFakeScience = draftRule({
  id: 'ai-fake-science',
  principle: 'ai',
  clause: 'accuracy',
  severity: 'error',
  summary: {
    en: 'A generated picture, voice or plot passes for a real detector, person, event or data.',
    fr: 'Une image, une voix ou une courbe générée passe pour un détecteur, une personne, un événement ou des données réels.',
  },
  rationale: {
    en: 'What looks like a measurement or a witness is taken for one. A generated detector, face or data point in our name damages trust in every real one; use a real picture, or say plainly that it is none.',
    fr: 'Ce qui ressemble à une mesure ou à un témoin est pris pour tel. Un détecteur, un visage ou un point de mesure générés en notre nom entament la confiance dans tous les vrais ; prenez une vraie image, ou dites clairement que ce n’en est pas une.',
  },
  fine: {
    en: 'Simulated collisions, computer drawings, an artist’s impression and an evident fantasy with a label are fine.',
    fr: 'Les collisions simulées, le dessin assisté par ordinateur, la vue d’artiste et une fantaisie évidente avec mention conviennent.',
  },
  words: aiFakeWords,
  examples: {
    en: {
      finds: [
        {
          text: '---\nmedia:\n  - «file: cavern.png\n    alt: Photo of the ATLAS cavern\n    ai: generated»\n---\nOur cavern at dawn.',
        },
        '---\nmedia:\n  - «file: peak.png\n    alt: Event display of a Higgs candidate\n    ai: generated»\n---\nLook at this one.',
        'Our plot was thin, so «Midjourney added a lovely peak». The committee loved it.',
        '«Generative fill gave me a smooth peak» for the slide.',
        'Meet our new spokesperson: «AI made her up, photo» and all.',
        'The annual report shows six «people who don’t exist», straight from the generator.',
        '«Sora gave me thirty seconds» of beam hitting a target, and the news took it.',
        'For the birthday «we cloned his voice» on a website.',
        'We had no picture of the new magnet so DALL-E made us one, «looks just like the real thing».',
        'Our «press photo» of the Open Day crowd is from Midjourney, but it gives the right feeling.',
        'Missing «data points filled in by a language model». The curve looks much better.',
        '«ChatGPT invented the quote» by Marie Curie, but it fits our campaign so well.',
      ],
      allows: [
        '---\nmedia:\n  - file: c.png\n    alt: AI-generated image of an imaginary cavern\n    ai: generated\n---\nA dream of a cavern.',
        '---\nmedia:\n  - file: c.png\n    alt: Photo of the ATLAS cavern\n    ai: none\n---\nThe cavern.',
        'A Monte Carlo event display of two photons.',
        'The viral video of the portal was made by an AI generator: there is no portal.',
        'Quiz: which of these faces did the generator make?',
        'Workshop: how to detect a cloned voice.',
        'The network found a peak in the data that nobody had seen.',
        'AI helps us clean the detector data from noise.',
        'A CAD rendering of the new magnet.',
        'Our machine learning trigger picks the events with two photons.',
        'The generator room gave the detector power during the storm.',
        'Artist’s impression of a collision, by Lea.',
        'There is no Planet B.',
        'This AI-generated image shows an imaginary detector and no real place.',
        'AI-generated image of a tunnel that nobody has dug.',
        'We use generative models to simulate calorimeter showers.',
        'A fake video of our director is going round: she never said this.',
        'The missing data points come from the night of the power cut.',
      ],
    },
    fr: {
      finds: [
        '«Le générateur a rêvé une courbe, on la» présente comme une mesure.',
        '«J’ai fait dessiner à Midjourney une photo» de la caverne, on croirait y être.',
        '---\nlang: fr\nmedia:\n  - «file: tunnel.png\n    alt: Photo du tunnel du LHC\n    ai: generated»\n---\nNotre tunnel au petit matin.',
        'Sur la photo, «l’IA a ajouté sept visages», rien que ça.',
        'J’avais un trou dans mes données, «DALL·E a dessiné un joli pic».',
        'Pour le centenaire, «on a cloné sa voix» avec une appli.',
        'L’«image de la collision a été générée par IA, mais on ne le dit pas».',
        'Pour la plaquette, un joli «spectre bricolé par un chatbot», le nôtre avait trop de bruit.',
        'Panne en juillet : «le chatbot a rempli les semaines manquantes», ni vu ni connu.',
        'Une «vidéo entièrement synthétique», et 40 000 vues.',
        'Pas de photo du nouvel aimant, alors «DALL-E nous en a fait une», plus vraie que nature.',
        '«ChatGPT a inventé la citation» de Marie Curie, elle tombe à pic.',
      ],
      allows: [
        'Les données manquantes ont été complétées à la main d’après le cahier.',
        'Le chatbot du musée répond aux visiteurs, c’est écrit sur la borne.',
        'Photo restaurée par l’atelier de Meyrin, l’originale est au dépôt.',
        'Vue d’artiste du futur tunnel.',
        'Une simulation Monte-Carlo d’une collision.',
        'La vidéo virale du portail est un faux fabriqué par une IA.',
        'Atelier : reconnaître une voix clonée.',
        'L’IA aide nos détecteurs à trier les collisions.',
        'Image générée par IA, la mention figure en légende : aucun équipement réel.',
        'Le réseau de neurones a trouvé un signal dans les données publiques.',
        'Le générateur de secours alimente le détecteur.',
        'Image de synthèse (CAO) du futur aimant.',
        'Image générée par IA d’un détecteur imaginaire.',
        'L’image de couverture a été générée par IA, la légende le précise.',
        'Les semaines manquantes seront reprises en janvier, quand l’aimant sera froid.',
        'Nous simulons les gerbes avec des modèles génératifs.',
        'Il n’existe pas d’instrument assez précis : le robot attendra.',
      ],
    },
  },
  *gather(reading): Iterable<Clue> {
    for (const span of aiFakesIn(reading, 'ai-fake-science')) yield { kind: 'fake', span };
  },
  *check(whole): Iterable<Problem> {
    for (const medium of whole.profile.media) {
      const alt = medium.alt ?? '';
      if (medium.ai !== 'generated' || !promises.test(alt) || owns.test(alt)) continue;
      yield {
        span: medium.span,
        message: {
          en: `${named(alt).en} promises something real, and the picture is declared as generated: take a real one, or say in the alt text that it is none.`,
          fr: `${named(alt).fr} promet du réel, alors que l’image est déclarée comme générée : prenez-en une vraie, ou dites dans le texte alternatif que ce n’en est pas une.`,
        },
        fixes: altFix(whole.draft.text, medium.span, alt, whole.draft.language),
      };
    }
    for (const clue of whole.clues) {
      const words = named(whole.draft.text.slice(clue.at.start, clue.at.end));
      yield {
        span: clue.at,
        severity: 'warning',
        message: {
          en: `${words.en} tells of something generated that people take for real: use a real picture or figure, or say plainly that this is none.`,
          fr: `${words.fr} évoque un contenu généré que l’on prend pour du réel : prenez une vraie image ou figure, ou dites clairement que ce n’en est pas une.`,
        },
        fixes: [labelFix(whole, 'image-generated')],
      };
    }
  },
});

function altFix(text: string, medium: { start: number; end: number }, alt: string, language: 'en' | 'fr') {
  const at = text.indexOf(alt, medium.start);
  if (at < 0 || at >= medium.end) return [];
  const subject = alt
    .replace(
      /^\s*(?:a )?(?:real )?(?:photo(?:graph|graphie)?|portrait|snapshot)\s+(?:of|du|de la|de l['’]|des|de)\s*/i,
      '',
    )
    .trim();
  const label =
    language === 'fr'
      ? `Image générée par IA, fictive : ${subject}`
      : `AI-generated image, not a photograph: ${subject}`;
  return [
    replaceWith({ start: at, end: at + alt.length }, JSON.stringify(label), {
      en: 'Say in the alt text that it is generated',
      fr: 'Dire dans le texte alternatif qu’elle est générée',
    }),
  ];
}
