/**
 * Signs that only look like letters of the alphabet, by kind, and the plain text they stand for. Ranges are those of Unicode 16.
 * Single ones are physics (ℓ, ħ, 𝑝) or names (𝕏): only runs count.
 */
export interface FancyKind {
  readonly id: 'mathematical' | 'fullwidth' | 'enclosed' | 'smallCapitals' | 'superscript' | 'turned' | 'struck';
  /** A run of them, with the spaces and points between. No part of it can match in two ways. */
  readonly run: RegExp;
  /** One of them. */
  readonly sign: RegExp;
  /** How many make a run. */
  readonly least: number;
  plain(run: string): string;
}

const smallCapitals: Readonly<Record<string, string>> = Object.fromEntries(
  [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ'].map((sign, i) => [sign, 'ABCDEFGHIJKLMNOPQRSTUVWYZ'[i] as string]),
);
const turned: Readonly<Record<string, string>> = {
  ɐ: 'a',
  ɔ: 'c',
  ǝ: 'e',
  ɟ: 'f',
  ƃ: 'g',
  ɥ: 'h',
  ᴉ: 'i',
  ı: 'i',
  ɾ: 'j',
  ʞ: 'k',
  ן: 'l',
  ꞁ: 'l',
  ɯ: 'm',
  ɹ: 'r',
  ʇ: 't',
  ʌ: 'v',
  ʍ: 'w',
  ʎ: 'y',
  n: 'u',
  u: 'n',
  b: 'q',
  q: 'b',
  d: 'p',
  p: 'd',
  '˙': '.',
  '¡': '!',
  '¿': '?',
};

const compatible = (run: string): string => run.normalize('NFKC');
/** White letters on black have no plain form in Unicode's tables: 🅐 and 🅰 stand in the order of the alphabet. */
const unboxed = (run: string): string =>
  [...run]
    .map((sign) => {
      const code = sign.codePointAt(0) as number;
      const from = code >= 0x1f170 ? 0x1f170 : 0x1f150;
      return code >= 0x1f150 && code <= 0x1f189 && code - from < 26
        ? String.fromCharCode(65 + code - from)
        : compatible(sign);
    })
    .join('');
const mapped =
  (table: Readonly<Record<string, string>>) =>
  (run: string): string =>
    [...run].map((sign) => table[sign] ?? sign).join('');
const turnedBack = (run: string): string => [...mapped(turned)(run)].reverse().join('');
const unstruck = (run: string): string => run.normalize('NFC').replace(/\p{M}/gu, '');

export const fancyKinds: readonly FancyKind[] = [
  {
    id: 'mathematical',
    run: /[\u{1D400}-\u{1D7FF}ℂℊℋℌℍℐℑℒℓℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴ]+(?:[ \u00A0'’.,:!?&-]{1,2}[\u{1D400}-\u{1D7FF}ℂℊℋℌℍℐℑℒℓℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴ]+)*/gu,
    // Greek ones are formulas.
    sign: /[\u{1D400}-\u{1D6A5}\u{1D7CE}-\u{1D7FF}]/u,
    least: 3,
    plain: compatible,
  },
  {
    id: 'fullwidth',
    run: /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+(?:[ \u3000'’.,:!?&！？，-]{1,2}[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+)*/g,
    sign: /[\uFF21-\uFF3A\uFF41-\uFF5A]/,
    least: 2,
    plain: compatible,
  },
  {
    id: 'enclosed',
    run: /[\u249C-\u24E9\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]+(?:[ '’.,:!?&-]{1,2}[\u249C-\u24E9\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]+)*/gu,
    sign: /[\u249C-\u24E9\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]/u,
    least: 3,
    plain: unboxed,
  },
  {
    id: 'smallCapitals',
    run: /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ]+(?:[ '’.,:!?&\w-]{1,2}[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ]+)*/gu,
    // Those of them that the phonetic alphabet uses do not count.
    sign: /[ᴀᴄᴅᴇꜰᴊᴋᴍᴏᴘꞯꜱᴛᴜᴠᴡᴢ]/u,
    least: 2,
    plain: mapped(smallCapitals),
  },
  {
    id: 'superscript',
    run: /[\u02B0-\u02B8\u02E1-\u02E3\u1D2C-\u1D6A\u1D9C-\u1DBFⁱⁿ]+(?:[ '’.,:!?&-]{1,2}[\u02B0-\u02B8\u02E1-\u02E3\u1D2C-\u1D6A\u1D9C-\u1DBFⁱⁿ]+)*/g,
    sign: /[\u02B0-\u02B8\u02E1-\u02E3\u1D2C-\u1D6A\u1D9C-\u1DBFⁱⁿ]/,
    least: 5,
    plain: compatible,
  },
  {
    id: 'turned',
    run: /[a-zɐɔǝɟƃɥᴉıɾʞɯɹʇʌʍʎןꞁ˙¡¿]+/gu,
    // Phonetic signs among them do not count.
    sign: /[ǝƃᴉʇʞ]/u,
    least: 1,
    plain: turnedBack,
  },
  {
    id: 'struck',
    run: /(?:[\p{L}\p{N}]\p{M}+[ '’.,!?-]?)+/gu,
    sign: /\u0334|\u0335|\u0336|\u0337|\u0338|\u0489|\u20D2|\u20E5|\p{M}{3}/u,
    least: 3,
    plain: unstruck,
  },
];
