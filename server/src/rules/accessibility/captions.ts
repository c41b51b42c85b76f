import type { Bilingual } from '../../engine/draft.ts';
import type { Medium } from '../../engine/profile.ts';
import type { Clue, Problem, Severity } from '../../engine/rule.ts';
import { captionsWords } from '../../lexicon/phrases/captions.ts';
import { draftRule, named } from '../rule.ts';
import { isSound, isVideo } from '../shared/pictures.ts';
import { captionsExamples } from './examples/captions.ts';

const kinds = ['sound', 'missing', 'raw', 'flash', 'has'] as const;

export const captions = draftRule({
  id: 'captions',
  principle: 'accessibility',
  clause: 'accessibility',
  severity: 'warning',
  summary: {
    en: 'A video without captions, a sound without transcript, or flashing pictures without a warning.',
    fr: 'Une vidéo sans sous-titres, un son sans transcription ou des images clignotantes sans avertissement.',
  },
  rationale: {
    en: 'Deaf people follow a video by its captions, and most people watch with the sound off. Pictures that flash three times a second or more can cause a seizure.',
    fr: 'Les personnes sourdes suivent une vidéo par ses sous-titres, et la plupart des gens la regardent sans le son. Des images qui clignotent trois fois par seconde ou plus peuvent provoquer une crise d’épilepsie.',
  },
  fine: {
    en: 'Captions are burned in or come as a file, nobody speaks (“captions: no speech”), or the text warns of the flashes.',
    fr: 'Les sous-titres sont incrustés ou joints, personne ne parle (« captions: sans paroles ») ou le texte avertit des clignotements.',
  },
  words: captionsWords,
  examples: captionsExamples,
  *gather(reading): Iterable<Clue> {
    for (const kind of kinds)
      for (const hit of reading.hits(`captions/${kind}`)) {
        if (kind !== 'has' && (reading.quoted(hit) || reading.talkedAbout(hit))) continue;
        if (kind === 'flash' && reading.hits('captions/warned').length) continue;
        yield { kind, span: { start: hit.start, end: hit.end } };
      }
  },
  *check({ clues, draft, profile }): Iterable<Problem> {
    const videos = profile.media.filter((medium) => isVideo(medium) || isSound(medium));
    for (const medium of videos) {
      const fault = faultOf(medium);
      if (fault) yield { span: medium.span, severity: fault.severity, message: fault.message };
    }
    const isCaptioned = clues.some(({ kind }) => kind === 'has') || videos.some((medium) => !faultOf(medium));
    for (const { kind, at } of clues) {
      if (kind === 'has' || (kind === 'sound' && (isCaptioned || videos.length > 0))) continue;
      const words = named(draft.text.slice(at.start, at.end));
      const what = said[kind as keyof typeof said];
      yield {
        span: at,
        severity: kind === 'missing' ? 'warning' : 'information',
        message: { en: `${words.en}: ${what.en}`, fr: `${words.fr} : ${what.fr}` },
      };
    }
  },
});

function faultOf(medium: Medium): { readonly severity: Severity; readonly message: Bilingual } | undefined {
  const { captions: value = '' } = medium;
  const isNone = /^(?:|no|non|none|aucune?s?|false|missing|absente?s?|todo|tbd|à faire)$/i.test(value.trim());
  const file = medium.file ?? '';
  if (isNone && isSound(medium))
    return {
      severity: 'information',
      message: {
        en: `${file ? `“${file}”` : 'This recording'} has no transcript: add one for those who cannot hear it.`,
        fr: `${file ? `« ${file} »` : 'Cet enregistrement'} n’a pas de transcription : ajoutez-en une pour qui ne l’entend pas.`,
      },
    };
  if (isNone)
    return {
      severity: 'warning',
      message: {
        en: `${file ? `“${file}”` : 'This video'} has no captions: add them, or write “captions: no speech”.`,
        fr: `${file ? `« ${file} »` : 'Cette vidéo'} n’a pas de sous-titres : ajoutez-les, ou écrivez « captions: sans paroles ».`,
      },
    };
  if (!/^auto/i.test(value) || /review|checked|relu|corrig/i.test(value)) return undefined;
  return {
    severity: 'information',
    message: {
      en: 'Automatic captions get names and terms wrong: have somebody check them (“captions: auto, reviewed”).',
      fr: 'Les sous-titres automatiques se trompent sur les noms et les termes : faites-les relire (« captions: auto, relus »).',
    },
  };
}

const said = {
  sound: {
    en: 'some hear nothing; say that there are captions, or tell in words what is heard.',
    fr: 'une partie du public n’entend rien ; signalez les sous-titres ou dites avec des mots ce qu’on entend.',
  },
  missing: {
    en: 'deaf readers are left out; add them before you post.',
    fr: 'les personnes sourdes sont laissées de côté ; ajoutez-les avant de publier.',
  },
  raw: {
    en: 'they get names and terms wrong; have somebody check them.',
    fr: 'ils se trompent sur les noms et les termes ; faites-les relire.',
  },
  flash: {
    en: 'this can cause a seizure; open the post with a warning, or do without.',
    fr: 'cela peut provoquer une crise d’épilepsie ; commencez par un avertissement ou renoncez-y.',
  },
} as const;
