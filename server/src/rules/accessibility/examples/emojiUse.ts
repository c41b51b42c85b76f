import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

export const emojiUseExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      { text: 'Beam is back «🚀🚀🚀🚀»', fixed: 'Beam is back 🚀' },
      { text: '«✅» free\n✅ open to all\n✅ no ticket', fixed: '- free\n- open to all\n- no ticket' },
      { text: '- «✅» free\n- ✅ open to all\n- ✅ no ticket', fixed: '- free\n- open to all\n- no ticket' },
      'I «❤️» physics',
      'I «❤» physics',
      'Come to the «🏛️» at «🕑».',
      'Hot 🔥 new 🔥 data 🔥 tonight «🔥» here',
      'Wow 🎉 what a day 🥳 for all 👏 of us «💙» at the lab',
      { text: 'So happy «😍 😍 😍» today', fixed: 'So happy 😍 today' },
      { text: '«👉👉👉» registration closes on Friday', fixed: '👉 registration closes on Friday' },
      { text: 'Three cheers for the night shift «👏👏👏👏👏»', fixed: 'Three cheers for the night shift 👏' },
    ],
    allows: [
      'Congratulations to the night shift 🎉',
      '© CERN ® and ™ are signs, so are 0 1 2 # *.',
      'From p → p and back ↔ again',
      'Our emoji of the year: 🚀🚀🚀🚀',
      'We speak two languages here 🇨🇭🇫🇷',
      '| done | yes |\n| --- | --- |\n| ✓ | ✅ |',
      'Beam 💙 is back 🎉🥳',
      'A family visit 👨‍👩‍👧‍👦 today 👋🏽',
      '📅 5 October\n📍 Meyrin',
      '`🚀🚀🚀🚀` in code',
      'Thanks to you 💙',
      'Beam at 6.8 TeV ✅',
      'Tea ☕, cake 🍰 and the last dipole.',
      'Thank you, Tunisia 🇹🇳',
      'Press # to join, * to mute, 0 for help',
      '“🚀🚀🚀🚀” is how the intern signed: no more emoji, please.',
      'On our way to the cavern ⛑️\r\nSee you at the surface 🌤️',
    ],
  },
  fr: {
    finds: [
      {
        text: 'Le faisceau est de retour dans la machine «🚀🚀🚀»',
        fixed: 'Le faisceau est de retour dans la machine 🚀',
      },
      'Rendez-vous samedi pour la visite au «🏛️» avec la classe.',
      {
        text: 'Au programme de la journée pour toute la famille :\n\n«✅» des visites\n✅ des ateliers\n✅ des films',
        fixed: 'Au programme de la journée pour toute la famille :\n\n- des visites\n- des ateliers\n- des films',
      },
      'Quelle journée 🎉 pour nous tous 🥳 ici 👏 merci «💙» à vous',
      {
        text: 'Trois nuits blanches pour une seule courbe «😴😴😴😴»',
        fixed: 'Trois nuits blanches pour une seule courbe 😴',
      },
      'Un grand merci à nos «💙» de toujours dans la vallée.',
      'Les portes ouvrent 🚪 samedi matin 🌞 avec des visites 🔭 et des ateliers «🧪» pour petits et grands',
      {
        text: 'À prendre avec vous :\n\n«👟» des chaussures fermées\n👟 un gilet\n👟 une gourde',
        fixed: 'À prendre avec vous :\n\n- des chaussures fermées\n- un gilet\n- une gourde',
      },
    ],
    allows: [
      'Bravo à toute l’équipe de nuit 🎉',
      'Il fait 20 ° dans la salle, c’est le № 3.',
      'Nos deux pays 🇨🇭🇫🇷 et une seule machine',
      'Quel émoji choisir pour le faisceau ? 🚀🚀🚀 ou 💫💫💫 ? Votez pour votre émoji !'.replaceAll('émoji', 'emoji'),
      'Merci aux collègues de l’équipe du soir 💙',
      '`🚀🚀🚀🚀` dans le code du robot',
      'Tapez # pour entrer, * pour couper le micro.',
      'Faisceau à 6,8 TeV ✅',
      'Une visite en famille 👨‍👩‍👧 puis un goûter 🍰',
      '📅 5 octobre\n📍 Meyrin, porte B',
    ],
  },
};
