import type { Bilingual } from '../engine/draft.ts';

export interface SourceType {
  readonly value: string;
  readonly means: Bilingual;
  /** Can a medium of this type hold AI-made parts? */
  readonly ai: boolean;
}

/** IPTC's vocabulary of digital source types. verifiedOn: 2026-11; source: schema.org IPTCDigitalSourceEnumeration. */
export const sourceTypes: readonly SourceType[] = [
  {
    value: 'algorithmicMedia',
    means: { en: 'simulation or computed picture', fr: 'simulation ou image calculée' },
    ai: false,
  },
  {
    value: 'algorithmicallyEnhanced',
    means: { en: 'photo enhanced by a program', fr: 'photo améliorée par un programme' },
    ai: true,
  },
  { value: 'compositeCapture', means: { en: 'collage of photos', fr: 'montage de photos' }, ai: false },
  {
    value: 'compositeSynthetic',
    means: { en: 'collage with a synthetic part', fr: 'montage avec une partie synthétique' },
    ai: true,
  },
  {
    value: 'compositeWithTrainedAlgorithmicMedia',
    means: { en: 'photo with a part made by AI', fr: 'photo dont une partie est générée par IA' },
    ai: true,
  },
  {
    value: 'computationalCapture',
    means: { en: 'phone picture of several frames', fr: 'photo de téléphone à plusieurs prises' },
    ai: false,
  },
  {
    value: 'dataDrivenMedia',
    means: { en: 'plot or event display', fr: 'graphique ou visualisation d’événement' },
    ai: false,
  },
  { value: 'digitalCapture', means: { en: 'photograph', fr: 'photographie' }, ai: false },
  {
    value: 'digitalCreation',
    means: { en: 'drawing or CAD by a person', fr: 'dessin ou CAO par une personne' },
    ai: false,
  },
  { value: 'humanEdits', means: { en: 'photo retouched by hand', fr: 'photo retouchée à la main' }, ai: false },
  { value: 'negativeFilm', means: { en: 'scan of a negative', fr: 'numérisation d’un négatif' }, ai: false },
  { value: 'positiveFilm', means: { en: 'scan of a slide', fr: 'numérisation d’une diapositive' }, ai: false },
  { value: 'print', means: { en: 'scan of a print', fr: 'numérisation d’un tirage' }, ai: false },
  { value: 'screenCapture', means: { en: 'screenshot', fr: 'capture d’écran' }, ai: false },
  { value: 'trainedAlgorithmicMedia', means: { en: 'made wholly by AI', fr: 'entièrement généré par IA' }, ai: true },
  {
    value: 'virtualRecording',
    means: { en: 'recording in virtual reality', fr: 'enregistrement en réalité virtuelle' },
    ai: false,
  },
];
