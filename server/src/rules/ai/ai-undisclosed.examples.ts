import type { Examples } from '../../engine/rule.ts';

export const aiUndisclosedExamples: { readonly en: Examples; readonly fr: Examples } = {
  en: {
    finds: [
      {
        text: '---\nai-disclosure: «ai-generated»\n---\nThe beam is back in the machine.',
        fixed: '---\nai-disclosure: ai-generated\n---\nAI-generated text.\n\nThe beam is back in the machine.',
      },
      '---\nmedia:\n  - «file: cavern.png\n    ai: generated\n    alt: The cavern at dawn»\n---\nOur cavern at dawn.',
      'A new poster for the open day.\n\n«<!-- made with Midjourney -->»',
      '«As a large language model I cannot attend events», but here is a summary.',
      'The Japanese subtitles come from a chatbot. The «credits say» “team of volunteers”.',
      '«ChatGPT writes my newsletter every week and nobody has noticed».',
      'The bot answers all the letters. «Readers haven’t been told» and seem happy.',
      'I «let Midjourney make the cover picture», it’s «signed by our» designer.',
    ],
    allows: [
      'Our AI trigger keeps the interesting collisions.',
      'Machine learning found an anomaly in the archive data.',
      'AI-generated image. Prompt: “a proton on holiday”.',
      'Translated with DeepL, checked by Naledi.',
      'This text was translated from French by a machine and checked by a person in our team.',
      'The voice in this clip is synthetic. The words were written by our press office.',
      '---\nai-disclosure: ai-generated\n---\nAI-generated text, checked by M. Rossi.\n\nThe beam is back.',
      '---\nai-disclosure: none\n---\nThe beam is back.',
      '---\nmedia:\n  - file: a.png\n    ai: generated\n    alt: AI-generated image of a cavern\n---\nOur cavern.',
      'A course on AI for teachers, Tuesday at 18:00.',
      'A simulated collision in the detector. Event display: CMS.',
      'The viral image of a portal above the LHC is AI generated. Look at the fingers.',
      'How do museums label AI pictures? An essay.',
      'The transcript is by speech recognition; nobody has checked it yet, and it says so on top.',
      'No AI was used for this post.',
      'An artist’s impression by Maria Lopez.',
      'Posters must say when AI made the picture: never leave that out.',
      'The networks sort the collisions; nobody knows yet how well they do it at high rates.',
      'Students built a robot. It does not sleep.',
    ],
  },
  fr: {
    finds: [
      {
        text: '---\nlang: fr\nai-disclosure: «ai-assisted»\n---\nLe faisceau est de retour dans la machine.',
        fixed:
          '---\nlang: fr\nai-disclosure: ai-assisted\n---\nRédigé avec l’aide d’une IA.\n\nLe faisceau est de retour dans la machine.',
      },
      '«En tant que modèle de langage, je ne peux pas assister à la conférence.» Voici un compte rendu.',
      '«ChatGPT rédige la lettre du labo depuis mars et personne n’a rien remarqué».',
      'L’«image de couverture sort d’un générateur», mais «rien au générique».',
      'Une nouvelle affiche pour la fête.\n\n«<!-- réalisé avec Midjourney -->»',
    ],
    allows: [
      'Image générée par IA (Midjourney). Ce n’est pas une photographie.',
      'Le texte a été traduit de l’anglais par un outil d’IA (DeepL), puis vérifié par Mme Cottier.',
      'Nos algorithmes d’IA trient les collisions.',
      'Atelier : comment étiqueter une image de synthèse ?',
      '---\nlang: fr\nai-disclosure: none\n---\nLe faisceau est de retour.',
      'La bande-son de cette vidéo est composée par une IA, c’est écrit au générique.',
      'Vue d’artiste peinte à l’aquarelle par Nour.',
      'Une simulation de collision dans le détecteur.',
      'Personne n’a rien remarqué pendant la coupure de courant, sauf les aimants.',
      'Aucune IA pour ce billet : tout est écrit à la main.',
      'Les sous-titres ont été produits automatiquement et peuvent contenir des erreurs.',
    ],
  },
};
