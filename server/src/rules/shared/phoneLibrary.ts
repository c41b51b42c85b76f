import { type CountryCode, type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/** Could somebody have this number, as written in one of these countries? */
export const isPossible = (text: string, countries: readonly (CountryCode | undefined)[]): boolean =>
  countries.some(
    (country) => parsePhoneNumberFromString(text, country ?? {}, metadata as MetadataJson)?.isPossible() ?? false,
  );
