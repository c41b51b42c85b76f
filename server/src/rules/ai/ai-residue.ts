import type { Problem } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { aiResidueWords } from '../../lexicon/phrases/aiResidue.ts';
import type { Reading } from '../../reading/reading.ts';
import { residueIn } from '../../reading/residue.ts';
import { named, passageRule } from '../rule.ts';

const says = {
  words: (quoted: { en: string; fr: string }) => ({
    en: `${quoted.en} reads like a chatbot’s own words left in the text: take it out, and read the whole again.`,
    fr: `${quoted.fr} ressemble aux mots d’un robot conversationnel restés dans le texte : retirez-les, et relisez l’ensemble.`,
  }),
  marker: {
    en: 'This marker is a chatbot’s leftover that readers can see: take it out, and check the source it stood for.',
    fr: 'Ce marqueur est un reste de robot conversationnel visible des lecteurs : retirez-le, et vérifiez la source qu’il désignait.',
  },
  address: {
    en: 'The end of this address tells that a chatbot handed it over: take it out, and open the link once yourself.',
    fr: 'La fin de cette adresse révèle qu’un robot conversationnel l’a fournie : retirez-la, et ouvrez le lien vous-même une fois.',
  },
  slot: (quoted: { en: string; fr: string }) => ({
    en: `${quoted.en} is a gap that nobody filled in: write what belongs there.`,
    fr: `${quoted.fr} est un blanc que personne n’a rempli : écrivez ce qui doit y figurer.`,
  }),
};

export const aiResidue = passageRule({
  id: 'ai-residue',
  principle: 'ai',
  clause: 'ai',
  severity: 'error',
  summary: {
    en: 'What a chatbot left behind in the text.',
    fr: 'Ce qu’un robot conversationnel a laissé dans le texte.',
  },
  rationale: {
    en: 'A leftover of a chatbot tells every reader that nobody read the text before it went out. Take it out, read the rest as if a stranger had written it, and say that AI helped.',
    fr: 'Un reste de robot conversationnel dit à chaque lecteur que personne n’a relu le texte. Retirez-le, relisez le reste comme s’il venait d’un inconnu, et indiquez l’aide de l’IA.',
  },
  fine: {
    en: 'A chatbot is quoted as such, and the sentence says so.',
    fr: 'Un robot est cité comme tel, et la phrase le dit.',
  },
  words: aiResidueWords,
  examples: {
    en: {
      finds: [
        {
          text: '«As an AI language model, I cannot attend events.» The beam is back on Saturday.',
          fixed: 'The beam is back on Saturday.',
        },
        '«Certainly! Here is a warm and engaging LinkedIn post about your summer at CERN:» Eight weeks, forty friends.',
        'The magnets are cold again. «I hope this helps!»',
        'A record year for the detector. «Would you like me to shorten it?»',
        {
          text: 'Read more: https://home.cern/news«?utm_source=chatgpt.com»',
          fixed: 'Read more: https://home.cern/news',
        },
        'A design that enables compact output «citeturn4search5turn0search0».',
        'Source: the agency «[oai_citation:0‡Medium]»(https://medium.com/x).',
        'As seen last year «contentReference[oaicite:0]{index=0}».',
        'Dear «[Insert name here]», welcome to the open day!',
        '«As of my last knowledge update, the LHC was running.» See you there.',
        '«Here is a revised version of your README.md for the project:»',
        '«As a large language model I cannot taste cake», but the choir’s was lovely.',
        '«Here’s a polished version of your post:» Our detector turns ten.',
        '«Let me know if you’d like me to make it punchier!»',
        'Open day on Saturday! «Here are three alternative titles:» Big Bang for Everybody, Rings of Ice.',
      ],
      allows: [
        'As an AI researcher at CERN, I train networks on open data.',
        'We trained a language model on 20 years of logbooks.',
        'Certainly one of the best years for the machine.',
        'I hope this helps students who start next week.',
        'This is why ChatGPT says “As an AI language model, I don’t have opinions”: it was trained to.',
        'The bot answered: “Certainly! Here is a summary of the talk.”',
        'He said it was big [sic] and left. Slides: [EN], [PDF].',
        'The coil has turn 0 at the bottom.',
        'Would you like to visit us? Would you like me to show you around on Saturday?',
        'Sure, here is where the beam enters the cavern.',
        'Here is a picture of the new magnet.',
        'Feel free to share this post.',
        'Insert the coin here and the model turns.',
        'Read more: https://home.cern/news?utm_source=newsletter',
        'Let me know if you want to join the tour.',
        'How large language models work: a talk by Ada, Tuesday at 18:00.',
        'Here is a short summary of the talk for those who missed it.',
        'Certainly! Dogs are welcome in the garden.',
        'I cannot attend the conference, so Ada will give the talk.',
        'Let me know if you find a typo in our new web page.',
        'My knowledge of French ends at “bonjour”.',
        'We updated the text in response to your questions.',
        'Sure! Bring the kids.',
      ],
    },
    fr: {
      finds: [
        '«En tant que modèle de langage, je ne peux pas assister à la conférence.» L’amphithéâtre était comble.',
        '«Bien sûr ! Voici une version plus courte de votre publication :» Le faisceau est revenu.',
        'Le détecteur a dix ans. «J’espère que cela vous aidera.»',
        'Merci à toutes et à tous ! «Souhaitez-vous que je raccourcisse le texte ?»',
        'Bonjour «[insérer le nom]», bienvenue aux portes ouvertes.',
        '‹‹ «Certainement ! Voici un paragraphe introductif percutant, adapté à votre audience» ›› La soirée a rassemblé 120 personnes.',
        'À lire : https://home.cern/fr«?utm_source=chatgpt.com»',
        '«N’hésitez pas à me dire si vous souhaitez un ton plus léger.»',
        'Un résultat attendu «citeturn0search3».',
        '«Voici une version améliorée de votre billet :» Nos aimants sont froids.',
        '«Bien sûr ! Voici un tweet sur le boson de Higgs :» Il donne leur masse aux particules.',
      ],
      allows: [
        'Voici nos photos de la journée.',
        'Bien sûr, venez avec vos enfants.',
        'Bien sûr, voici nos horaires d’ouverture.',
        'En tant qu’assistante de recherche, je suis les faisceaux.',
        'Notre modèle de langage lit les carnets de bord.',
        'ChatGPT répond : « En tant que modèle de langage, je n’ai pas d’avis ».',
        'J’espère que cela plaira aux enfants.',
        'La conférence est enregistrée [vidéo].',
        'Souhaitez-vous visiter le CERN ?',
        'Voulez-vous que je vous montre la salle de contrôle samedi ?',
        'Insérez la pièce ici et la maquette tourne.',
        'Voici une version papier du programme pour celles et ceux qui préfèrent.',
        'N’hésitez pas à poser vos questions en commentaire.',
        'Certainement la plus belle journée de l’année.',
        'Voici trois idées de sortie pour le week-end.',
        'Voici un billet sur l’hélium : https://home.cern/fr/news',
        'Je ne peux pas assister à la conférence, Léa me remplace.',
        'Mes connaissances en allemand s’arrêtent à « danke ».',
      ],
    },
  },
  *check(reading): Iterable<Problem> {
    for (const { kind, span } of residueIn(reading, 'ai-residue')) {
      const quoted = named(reading.raw.slice(span.start, span.end), 50);
      const message = kind === 'words' ? says.words(quoted) : kind === 'slot' ? says.slot(quoted) : says[kind];
      yield {
        span,
        message,
        ...(kind === 'slot'
          ? {}
          : {
              fixes: [
                {
                  title: { en: 'Take the leftover out', fr: 'Retirer ce reste' },
                  edits: [{ ...withSpace(reading, span), text: '' }],
                  safe: kind === 'address',
                },
              ],
            }),
      };
    }
  },
});

/** The leftover and the blank behind it, so that no double space stays. */
function withSpace(reading: Reading, span: Span): Span {
  let { end } = span;
  while (end < reading.raw.length && /[ \t\n]/.test(reading.raw[end] as string)) end++;
  return { start: span.start, end };
}
