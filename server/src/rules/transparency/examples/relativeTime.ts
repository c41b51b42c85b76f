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
    ],
    allows: [
      '---\nplatforms: [x]\n---\nThis week, 240 students from 31 countries came to us.',
      'Join us tomorrow at 2 pm, says my notebook.',
      `${head}Today's universe, tomorrow's scientists: join the lecture.`,
      `${head}Join us tomorrow, 3 December, 14:00 CET.`,
      `${head}We watched The Day After Tomorrow.`,
      `${head}The talk starts at 14:00 UTC, 3 December.`,
      `${head}Today I repaired a pump.`,
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
    ],
    allows: [
      'Rendez-vous demain à 14 h, dit mon carnet.',
      `${head}Le monde de demain : une conférence en ligne.`,
      `${head}Rendez-vous demain, 3 décembre, 14 h (heure de Genève).`,
      `${head}Aujourd’hui, j’ai réparé une pompe.`,
    ],
  },
};
