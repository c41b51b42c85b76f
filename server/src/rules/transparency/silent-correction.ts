import type { Problem } from '../../engine/rule.ts';
import { silentCorrectionWords } from '../../lexicon/phrases/silentCorrection.ts';
import { filled } from '../../policy/wording.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, replaceWith, textOf } from '../rule.ts';

/** A correction stands in a few sentences; a longer text tells its story. UTF-16 units. */
const longest = 600;

export const silentCorrection = passageRule({
  id: 'silent-correction',
  principle: 'transparency',
  clause: 'corrections',
  severity: 'warning',
  summary: {
    en: 'Something published was changed, and nobody says what was wrong.',
    fr: 'Une publication a été changée, et personne ne dit ce qui était faux.',
  },
  rationale: {
    en: 'Readers who saw the first version still believe it. Say what was wrong and what is right, on the same channel: a quiet change costs more trust than the mistake.',
    fr: 'Les lecteurs de la première version y croient encore. Dites ce qui était faux et ce qui est juste, sur le même canal : un changement discret coûte plus de confiance que l’erreur.',
  },
  fine: {
    en: 'Nothing but spelling changed, or the old and the new are both said.',
    fr: 'Seule l’orthographe a changé, ou l’ancien et le nouveau sont dits tous les deux.',
  },
  words: silentCorrectionWords,
  examples: {
    en: {
      finds: [
        '«Please ignore my last post».',
        '«Deleted and reposted», sorry.',
        '«Oops, wrong» number above.',
        '«EDIT: fixed.»'.replace('.»', '»'),
        '«Reposting with the» right plot.',
        '«The error in our newsletter of last week has been corrected». We apologise for any inconvenience.',
        '«We have updated this article» since it was first published.',
        '«I swapped the picture», nothing more to say.',
        'Thanks to the sharp-eyed among you, it «has been dealt with».',
        'Better late: «the caption has been fixed».',
      ],
      allows: [
        'Correction: we wrote 13 TeV; it is 13.6 TeV.',
        'Erratum in PRL: https://doi.org/10.1103/x',
        'Quantum error correction, explained.',
        'The orbit was corrected with small magnets.',
        'The data are corrected for acceptance.',
        'Edit your profile before you apply.',
        'A video editing course on Tuesday.',
        'We have updated this article: it said 7 TeV and should read 6.8 TeV.',
        'The photo in yesterday’s post showed a dipole, not a quadrupole. We have replaced the photo.',
        'We’ve moved the date of the blood drive from the 8th to the 9th.',
        'They are replacing the old signs on site with new ones.',
        'The old cables have been replaced by superconducting ones.',
        'How newspapers handle corrections: a talk.',
        'Is it better now?',
        'Never ignore the last step of the recipe.',
      ],
    },
    fr: {
      finds: [
        '«Oubliez le post précédent».',
        '«Je supprime et je republie».',
        '«Petite coquille corrigée», merci.',
        '«Post édité». Bonne journée.',
        '«On a changé l’ordre des auteurs» de l’article.',
        '«Légende changée», photo changée, on n’en parle plus.',
        '«La légende a été corrigée».',
      ],
      allows: [
        'Rectificatif : nous avions écrit 13 TeV, il faut lire 13,6 TeV.',
        'La correction d’orbite se fait avec de petits aimants.',
        'Une coquille d’œuf dans le gâteau.',
        'Coquille réparée dans le titre : « décryptage » et non « décryptogramme ».',
        'Erreur corrigée, et la voici : la photo montrait un dipôle de 2006 et non de 2016.',
        'J’ai changé deux mots dans mon poème.',
        'Corriger quarante copies sur la terrasse.',
        'Les filtres ont été changés cette nuit.',
        'Le programme a été publié ce matin.',
      ],
    },
  },
  *check(reading, _setting, policy): Iterable<Problem> {
    const hits = reading.hits('silent-correction/changed');
    if (hits.length === 0 || reading.raw.length > longest) return;
    if (reading.hits('silent-correction/told').length > 0 || saysBoth(reading)) return;
    const hit = hits.find(
      (h) => !reading.asked(h) && !reading.negated(h) && !reading.talkedAbout(h) && !reading.hypothetical(h),
    );
    if (!hit) return;
    const span = { start: hit.start, end: hit.end };
    const words = named(textOf(reading, span));
    const template = filled(policy.wordings.correction.long[reading.language], {});
    yield {
      span,
      message: {
        en: `${words.en} changes something without saying what was wrong: say what you wrote, and what is right.`,
        fr: `${words.fr} change quelque chose sans dire ce qui était faux : dites ce qui était écrit, et ce qui est juste.`,
      },
      fixes: [
        replaceWith(span, template.replace(/\.$/, ''), {
          en: 'Write a correction',
          fr: 'Écrire un rectificatif',
        }),
      ],
    };
  },
});

/** Two quotations, or an arrow between two values: the old and the new. */
const saysBoth = (reading: Reading): boolean => reading.quotations.length >= 2 || /→|->/.test(reading.raw);
