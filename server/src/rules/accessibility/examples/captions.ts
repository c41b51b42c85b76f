import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const captionsExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      '---\nmedia:\n  - «file: tour.mp4\n    captions: none»\n---\nCome with us.',
      '---\nmedia:\n  - «file: tour.mp4»\n---\nCome with us.',
      '---\nmedia:\n  - «file: tour.mp4\n    captions: auto»\n---\nCome with us.',
      '---\nmedia:\n  - «file: episode-12.mp3»\n---\nA new episode.',
      '«Sound on»! 🔊',
      'The machine starts: «turn the sound up».',
      'The video has «no captions» for now, sorry.',
      'It comes with «auto-generated captions».',
      'A GIF with «flashing lights» from the cavern.',
    ],
    allows: [
      '---\nmedia:\n  - file: tour.mp4\n    captions: burned-in\n---\nCome with us.',
      '---\nmedia:\n  - file: tour.mp4\n    captions: tour.en.srt\n---\nSound on!',
      '---\nmedia:\n  - file: lapse.mp4\n    captions: no speech\n---\nA day in a minute.',
      '---\nmedia:\n  - file: tour.mp4\n    captions: auto, reviewed\n---\nCome with us.',
      'A flash of light in the detector.',
      'Flash memory, a flash talk and a news flash.',
      'The caption of the photo is wrong.',
      '---\nmedia:\n  - file: a.jpg\n    alt: A magnet\n---\nA picture.',
      'Sound on! 🔊 The video has captions in English.',
      'Warning: this video has flashing lights.',
    ],
  },
  fr: {
    finds: [
      '---\nlang: fr\nmedia:\n  - «file: visite.mp4\n    captions: aucun»\n---\nSuivez-nous.',
      '---\nlang: fr\nmedia:\n  - «file: visite.mp4»\n---\nSuivez-nous.',
      'La machine démarre ce matin : «activez le son» !',
      'La vidéo de la visite est en ligne, «sans sous-titres» pour le moment.',
      'Une animation avec des «images clignotantes» de la caverne.',
    ],
    allows: [
      '---\nlang: fr\nmedia:\n  - file: visite.mp4\n    captions: visite.fr.srt\n---\nSuivez-nous.',
      '---\nlang: fr\nmedia:\n  - file: journee.mp4\n    captions: sans paroles\n---\nUne journée en une minute.',
      'La légende de la photo est à revoir avant la publication.',
      'Flash info : le faisceau est de retour dans la machine.',
      'Activez le son ou les sous-titres : la vidéo est sous-titrée en français.',
    ],
  },
};
