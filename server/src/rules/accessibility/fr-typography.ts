import type { Bilingual } from '../../engine/draft.ts';
import type { Problem } from '../../engine/rule.ts';
import { detectLanguage } from '../../parsing/language.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, textOf } from '../rule.ts';
import { accentsIn, etcIn, ligaturesIn, ordinalsIn, type Slip } from '../shared/frenchSlips.ts';
import { doublesIn, quotesIn, type Spacing, spacesIn, thousandsIn } from '../shared/frenchSpaces.ts';
import { frTypographyExamples } from './examples/frTypography.ts';

interface Kind {
  readonly slipsIn: (reading: Reading, spacing: Spacing) => Iterable<Slip>;
  /** Said of the first slip's words. */
  readonly says: (words: Bilingual, spacing: Spacing) => Bilingual;
  readonly title: Bilingual;
}

const kinds: readonly Kind[] = [
  {
    slipsIn: spacesIn,
    says: ({ en, fr }, spacing) =>
      spacing === 'un'
        ? {
            en: `${en}: a no-break space, as French uses, keeps the sign with its word.`,
            fr: `${fr} : une espace insécable garde le signe auprès du mot.`,
          }
        : {
            en: `${en}: the chosen style puts no space here.`,
            fr: `${fr} : la charte choisie ne met pas d’espace ici.`,
          },
    title: { en: 'Set the spaces right', fr: 'Mettre les bonnes espaces' },
  },
  {
    slipsIn: quotesIn,
    says: ({ en, fr }) => ({
      en: `${en}: French quotes with « and ».`,
      fr: `${fr} : en français, on cite entre guillemets « ».`,
    }),
    title: { en: 'Quote with « »', fr: 'Mettre des guillemets français' },
  },
  {
    slipsIn: accentsIn,
    says: ({ en, fr }) => ({
      en: `${en}: French capitals keep their accents.`,
      fr: `${fr} : les capitales gardent leur accent ou leur cédille.`,
    }),
    title: { en: 'Put the accents', fr: 'Accentuer les capitales' },
  },
  {
    slipsIn: ligaturesIn,
    says: ({ en, fr }) => ({ en: `${en} is written with œ.`, fr: `${fr} s’écrit avec un « œ ».` }),
    title: { en: 'Write œ', fr: 'Écrire « œ »' },
  },
  {
    slipsIn: ordinalsIn,
    says: ({ en, fr }) => ({
      en: `${en}: French shortens ordinals to 1er, 1re, 2e.`,
      fr: `${fr} : les ordinaux s’abrègent en 1er, 1re, 2e.`,
    }),
    title: { en: 'Shorten as French does', fr: 'Abréger selon l’usage' },
  },
  {
    slipsIn: etcIn,
    says: ({ en, fr }) => ({
      en: `${en}: “etc.” takes one full stop.`,
      fr: `${fr} : « etc. » prend un seul point.`,
    }),
    title: { en: 'Write “etc.”', fr: 'Écrire « etc. »' },
  },
  {
    slipsIn: thousandsIn,
    says: ({ en, fr }) => ({
      en: `${en}: a no-break space keeps the number on one line.`,
      fr: `${fr} : une espace insécable garde le nombre sur une seule ligne.`,
    }),
    title: { en: 'Keep numbers together', fr: 'Rendre ces nombres insécables' },
  },
  {
    slipsIn: doublesIn,
    says: () => ({ en: 'Two spaces stand here: one is enough.', fr: 'Deux espaces se suivent : une seule suffit.' }),
    title: { en: 'Keep one space', fr: 'Garder une seule espace' },
  },
];

export const frTypography = passageRule({
  id: 'fr-typography',
  principle: 'accessibility',
  clause: 'language',
  severity: 'hint',
  offByDefault: true,
  organisational: true,
  languages: ['fr'],
  summary: {
    en: 'French spaces, quotation marks, accents and short forms.',
    fr: 'Espaces, guillemets, accents et abréviations du français.',
  },
  rationale: {
    en: 'A mark alone at the start of a line, “Etat” for “État” or straight quotation marks make a French text look machine-made or translated. No-break spaces hold together what belongs together on every screen.',
    fr: 'Un signe seul en début de ligne, « Etat » pour « État » ou des guillemets droits donnent au texte un air de traduction ou de machine. Les espaces insécables gardent ensemble, sur tout écran, ce qui va ensemble.',
  },
  fine: {
    en: 'It is a name, code, a time, or a house style that spaces otherwise (setting `spacing`).',
    fr: 'C’est un nom, du code, une heure, ou une charte qui espace autrement (réglage `spacing`).',
  },
  options: {
    spacing: {
      type: 'string',
      default: 'un',
      summary: {
        en: '`un`: a no-break space before ; : ! ?. `plain`: an ordinary one will do. `eu`: none, as the European Union’s style guide asks.',
        fr: '`un` : une espace insécable avant ; : ! ?. `plain` : une espace ordinaire suffit. `eu` : aucune, selon le code de rédaction de l’Union européenne.',
      },
    },
  },
  examples: frTypographyExamples,
  *check(reading, { options }): Iterable<Problem> {
    if (reading.language !== 'fr') return;
    const spacing = options.spacing === 'eu' || options.spacing === 'plain' ? options.spacing : 'un';
    for (const { slipsIn, says, title } of kinds) {
      const slips = [...slipsIn(reading, spacing)].filter(({ span }) => !isForeign(reading, span.start, span.end));
      const first = slips[0];
      if (!first) continue;
      const { en, fr } = says(named(shown(reading, first)), spacing);
      const more = slips.length - 1;
      yield {
        span: first.span,
        message: more
          ? {
              en: `${en.slice(0, -1)} (${more} more in this passage).`,
              fr: `${fr.slice(0, -1)} (${more} autre${more > 1 ? 's' : ''} dans ce passage).`,
            }
          : { en, fr },
        fixes: [{ title, edits: slips.flatMap(({ edits }) => edits), safe: true }],
      };
    }
  },
});

/** A sign is shown with the word it stands at. */
function shown(reading: Reading, { span }: Slip): string {
  const found = textOf(reading, span);
  if (/[\p{L}\d]/u.test(found)) return found;
  if (found.startsWith('«'))
    return found + (/^[^\s«»]{1,30}/.exec(reading.raw.slice(span.end, span.end + 30))?.[0] ?? '');
  return (/[^\s«»]{1,30}$/.exec(reading.raw.slice(Math.max(0, span.start - 30), span.start))?.[0] ?? '') + found;
}

/** Inside an English quotation English rules hold; its own marks are French. */
const isForeign = (reading: Reading, start: number, end: number): boolean =>
  isFormula(reading.raw, start) ||
  reading.quotations.some(
    (q) => q.start < start && end < q.end && detectLanguage(reading.text.slice(q.start, q.end)) === 'en',
  );

/** Between dollar signs, single or double, stands a formula. */
function isFormula(raw: string, at: number): boolean {
  let signs = 0;
  for (let i = raw.indexOf('$'); i >= 0 && i < at; i = raw.indexOf('$', i + 1)) if (raw[i + 1] !== '$') signs++;
  return signs % 2 === 1;
}
