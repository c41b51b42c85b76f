import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

const head = '---\nplatforms: [x, mastodon]\n---\n\n';
const dated = '---\nplatforms: [x]\npublish-at: 2026-12-02T09:00+01:00\n---\n\n';

export const relativeTimeExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      `${head}Join us «tomorrow» at 2 pm!`,
      `${head}Watch the launch: «live now»!`,
      `${head}The lecture is «this Friday», 18:00.`,
      `${head}Doors open «in an hour».`,
      { text: `${dated}Join us «tomorrow» at 2 pm.`, fixed: `${dated}Join us tomorrow (3 December) at 2 pm.` },
      `${head}Doors open «tonight» at 19:30, bring a coat 🧥`,
      `${head}Last tickets for the tour: book «by Friday».`,
      `${head}Our webinar is «next Tuesday», 4 pm.`,
      `${head}Apply «this week», the fellowship closes soon.`,
      `${head}- «Tomorrow morning»: talk by the spokesperson, 9 am`,
      {
        text: `${dated}«Tonight» at 8 pm: concert in the Globe.`,
        fixed: `${dated}Tonight (2 December) at 8 pm: concert in the Globe.`,
      },
      `${head}See you «tomorrow» at the Globe, doors 6:30pm 👋`,
      `${head}WEBINAR «TODAY» AT 15:00`,
    ],
    allows: [
      '---\nplatforms: [x]\n---\nThis week, 240 students from 31 countries came to us.',
      'Join us tomorrow at 2 pm, says my notebook.',
      `${head}Today's universe, tomorrow's scientists: join the lecture.`,
      `${head}Join us tomorrow, 3 December, 14:00 CET.`,
      `${head}We watched The Day After Tomorrow.`,
      `${head}The talk starts at 14:00 UTC, 3 December.`,
      `${head}Today I repaired a pump.`,
      `${head}The lecture, Saturday 5 December 2026, 18:00 CET, is open to all.`,
      `${head}What did we do tomorrow? Ask the tachyon.`,
      `${head}TODAY'S TECHNOLOGY, tomorrow's museum piece.`,
      `${head}“Come back tomorrow at nine”, said the guard in 1957.`,
      `${head}This week our team changed the oldest pump of the site.`,
      `${head}Tomorrow, 3 December at 2 pm (CET, 13:00 UTC): join us\r\nat the Globe.`,
      `${head}How does CERN work today? Join the lecture of 4 December 2026, 18:00 CET.`,
      `${head}Streaming now has its own team at CERN.`,
      `${head}This week's paper is about muons.`,
      `${head}The next generation will visit the caverns.`,
      `${head}Within two minutes the talk was full, in 2019.`,
    ],
  },
  fr: {
    finds: [
      `${head}Rendez-vous «demain» à 14 h !`,
      `${head}Venez «ce soir» au Globe, entrée libre.`,
      `${head}La conférence a lieu «vendredi prochain».`,
      {
        text: `${dated}Rendez-vous «demain» à 14 h au Globe.`,
        fixed: `${dated}Rendez-vous demain (3 décembre) à 14 h au Globe.`,
      },
      `${head}Ouverture des portes «ce soir» à 19 h 30, prenez un manteau 🧥`,
      `${head}Inscriptions ouvertes jusqu’à «vendredi prochain».`,
      `${head}Le webinaire est «mardi prochain», 16 h.`,
      `${head}Visite guidée «cet après-midi», rendez-vous au Globe.`,
      {
        text: `${dated}«Ce soir» à 20 h : concert au Globe, entrée libre.`,
        fixed: `${dated}Ce soir (2 décembre) à 20 h : concert au Globe, entrée libre.`,
      },
      `${head}À «demain», 18 h 30, au Globe 👋`,
      `${head}WEBINAIRE «AUJOURD’HUI» À 15 H`,
    ],
    allows: [
      'Rendez-vous demain à 14 h, dit mon carnet.',
      `${head}Le monde de demain : une conférence en ligne.`,
      `${head}Rendez-vous demain, 3 décembre, 14 h (heure de Genève).`,
      `${head}Aujourd’hui, j’ai réparé une pompe.`,
      `${head}La conférence du samedi 5 décembre 2026, 18 h (heure de Genève), est ouverte à tous.`,
      `${head}« Revenez demain à neuf heures », disait le gardien en 1957.`,
      `${head}La science d’aujourd’hui, le musée de demain : une exposition.`,
      `${head}Cette semaine, notre équipe a changé la plus vieille pompe du site.`,
      `${head}D’hier à aujourd’hui : soixante ans de visites.`,
      `${head}Aujourd’hui encore, la pompe de 1965 tourne.`,
      `${head}Le CERN d’aujourd’hui : une exposition permanente, entrée libre.`,
      `${head}Comment travaille-t-on aujourd’hui au CERN ? Conférence le 4 décembre 2026, 18 h.`,
      `${head}En deux minutes, la conférence de 2019 était pleine.`,
      `${head}L’article de la semaine parle des muons.`,
    ],
  },
};
