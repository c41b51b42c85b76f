import type { Bilingual } from '../../engine/draft.ts';

/** The YAML library's error codes in a writer's words. */
const said: Readonly<Record<string, Bilingual>> = {
  BAD_DQ_ESCAPE: {
    en: 'A backslash in double quotes starts a code that YAML does not know: double it or use single quotes.',
    fr: 'Dans des guillemets doubles, cette barre oblique inverse ouvre un code inconnu\u00a0: doublez-la ou prenez des guillemets simples.',
  },
  BAD_INDENT: {
    en: 'This line is indented differently from its neighbours, or a bracket above was never closed.',
    fr: 'Le retrait de cette ligne diffère de celui de ses voisines, ou un crochet ouvert plus haut n’a pas été refermé.',
  },
  BAD_SCALAR_START: {
    en: 'A value cannot start with this sign unless it stands in quotes.',
    fr: 'Une valeur ne peut commencer par ce signe que si elle est entre guillemets.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'A value with a colon in it needs quotes around it.',
    fr: 'Une valeur qui contient un deux-points doit être mise entre guillemets.',
  },
  MISSING_CHAR: {
    en: 'Something is missing here: a closing quote or bracket, a comma, or the colon behind a key.',
    fr: 'Il manque quelque chose ici\u00a0: un guillemet ou un crochet fermant, une virgule, ou le deux-points après une clé.',
  },
  MULTILINE_IMPLICIT_KEY: {
    en: 'This line does not read as “key: value”: is the colon missing, or the space after it?',
    fr: 'Cette ligne ne se lit pas comme «\u00a0clé: valeur\u00a0»\u00a0: manque-t-il le deux-points, ou l’espace qui le suit\u00a0?',
  },
  TAB_AS_INDENT: {
    en: 'Indent with spaces here, not with tabs.',
    fr: 'Mettez ici des espaces en retrait, et non des tabulations.',
  },
  UNEXPECTED_TOKEN: {
    en: 'Something is left over behind this value: put the whole of it in quotes.',
    fr: 'Il reste quelque chose derrière cette valeur\u00a0: mettez le tout entre guillemets.',
  },
};

const otherwise: Bilingual = {
  en: 'This does not read as YAML.',
  fr: 'Ceci ne se lit pas comme du YAML.',
};

export const faultOf = (code: string): Bilingual => said[code] ?? otherwise;

export const tooLong = (limit: number): Bilingual => ({
  en: `This is longer than ${limit / 1024} KB and is not read: keep it to what the post needs.`,
  fr: `Ceci dépasse ${limit / 1024}\u00a0Ko et n’est pas lu\u00a0: n’y gardez que ce dont le texte a besoin.`,
});

export const tooDeep: Bilingual = {
  en: 'This is nested too deeply and is not read.',
  fr: 'L’imbrication est trop profonde\u00a0; ceci n’est pas lu.',
};

export const aliasRefused: Bilingual = {
  en: 'References (“*name”) are not followed: write the value out.',
  fr: 'Les renvois («\u00a0*nom\u00a0») ne sont pas suivis\u00a0: écrivez la valeur elle-même.',
};

export const needsQuotes: Bilingual = { en: 'Put the value in quotes', fr: 'Mettre la valeur entre guillemets' };

export const needsSpace: Bilingual = {
  en: 'Put a space after the colon',
  fr: 'Mettre une espace après le deux-points',
};

export const notATable: Bilingual = {
  en: 'Expected lines of the form “key: value”.',
  fr: 'On attend des lignes de la forme «\u00a0clé: valeur\u00a0».',
};
