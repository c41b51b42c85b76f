import { type CountryCode, type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import { unpacked } from '../../lexicon/unpacked.ts';

let known: MetadataJson | undefined;

/** Could somebody have this number, as written in one of these countries? */
export function isPossible(text: string, countries: readonly (CountryCode | undefined)[]): boolean {
  const plans = planned();
  return countries.some((country) => parsePhoneNumberFromString(text, country ?? {}, plans)?.isPossible() ?? false);
}

function planned(): MetadataJson {
  known ??= unpacked('phones', metadata as MetadataJson);
  return known;
}
