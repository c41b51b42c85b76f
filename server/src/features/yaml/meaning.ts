import type { Bilingual, Language } from '../../engine/draft.ts';
import type { HeaderValue } from '../../parsing/headerKeys.ts';

/** What a place of a header or a settings file means and may hold. */
export interface Meaning {
  readonly says?: Bilingual;
  /** What it switches on. */
  readonly does?: Bilingual;
  readonly why?: Bilingual;
  readonly values?: readonly HeaderValue[];
  readonly keys?: Readonly<Record<string, Meaning>>;
  /** What any other key holds. */
  readonly others?: Meaning;
  readonly isList?: boolean;
  /** Something to start from where there is no list of values. */
  readonly sample?: string;
}

export const meaningAt = (root: Meaning, path: readonly string[]): Meaning | undefined =>
  path.reduce<Meaning | undefined>((at, key) => memberOf(at, key), root);

const memberOf = (meaning: Meaning | undefined, key: string): Meaning | undefined =>
  meaning?.keys && Object.hasOwn(meaning.keys, key) ? meaning.keys[key] : meaning?.others;

const labels = {
  en: { does: 'Switches on', why: 'Why', values: 'Values', sample: 'For example' },
  fr: { does: 'Effet', why: 'Pourquoi', values: 'Valeurs', sample: 'Par exemple' },
} as const;

/** More values than this are better looked up by completion. */
const mostValues = 12;

/** In Markdown, for a hover or beside a completion. */
export function described(meaning: Meaning, language: Language): string {
  const { says, does, why, values, sample } = meaning;
  const say = labels[language];
  const between = language === 'fr' ? '\u00a0:' : ':';
  return [
    says?.[language],
    values?.length && values.length <= mostValues
      ? `${say.values}${between}\n${values.map((one) => `- \`${one.value}\`${between} ${one.says[language]}`).join('\n')}`
      : undefined,
    sample && !values ? `${say.sample}${between} \`${sample}\`` : undefined,
    does && `**${say.does}** — ${does[language]}`,
    why && `**${say.why}** — ${why[language]}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
