const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** ISO 13616: the number, its first four characters moved to the end and letters turned into numbers, leaves 1 of 97. */
export function isIban(text: string): boolean {
  const compact = text.replace(/[\s.-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact)) return false;
  let rest = 0;
  for (const c of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(c, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Payment cards: the Luhn sum, and a first digit that issuers use. */
export const isCard = (text: string): boolean => /^[1-6]/.test(digitsOf(text)) && isLuhn(text);

export function isLuhn(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 12 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Swiss AHV/AVS number: 756 and an EAN-13 check digit. */
export function isSwissSocial(text: string): boolean {
  const digits = digitsOf(text);
  if (!/^756\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += Number(digits[i]) * (i % 2 ? 3 : 1);
  return (10 - (sum % 10)) % 10 === Number(digits[12]);
}

/** French NIR: sex, year, month, place and order, and a key that completes them to a multiple of 97; 2A and 2B are Corsica. */
export function isFrenchSocial(text: string): boolean {
  const compact = text.replace(/[\s.-]/g, '').toUpperCase();
  if (!/^[12]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{6}\d{2}$/.test(compact)) return false;
  const body = Number(compact.slice(0, 13).replace('2A', '19').replace('2B', '18'));
  return 97 - (body % 97) === Number(compact.slice(13));
}
