import type { Span } from '../../engine/span.ts';

/** Digits as telephone numbers are grouped; where they stand is judged afterwards. */
const candidate =
  /(?<![\p{L}\p{N}.,/_$€£#-])\+?\(?\d(?:[ \u00A0\u202F.()/-]{0,2}\d){5,14}(?:x\d{2,6})?(?![\p{L}\p{N}_/%]|[.,]\d)/gu;

export interface Candidate extends Span {
  readonly digits: string;
  readonly text: string;
}

export const mayHoldPhone = (text: string): boolean => /\d(?:[ \u00A0\u202F.()/-]{0,2}\d){5}/.test(text);

export function candidatesIn(text: string): readonly Candidate[] {
  return [...text.matchAll(candidate)]
    .map((m) => {
      const trimmed = m[0].replace(/(?<![\s.()/-])[\s.()/-]+$/, (tail) =>
        tail.startsWith(')') && !m[0].includes('(') ? '' : tail.replace(/[^)]/g, ''),
      );
      return {
        start: m.index,
        end: m.index + trimmed.length,
        text: trimmed,
        digits: trimmed.replace(/x.*$/s, '').replace(/\D/g, ''),
      };
    })
    .filter(({ digits }) => digits.length >= 6 && digits.length <= 15);
}

const dates =
  /^(?:\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)\d\d|(?:19|20)\d\d[ ./-]\d{1,2}[ ./-]\d{1,2}(?:[ T]\d\d)?|(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d)/;
const thousands = /^\d{1,3}(?:[ \u00A0\u202F.]\d{3})+$/;

/** Certain without any word beside it: an international number, or one as Swiss, French and American numbers are written. */
export async function isPhone({ text, digits }: Candidate): Promise<boolean> {
  if (dates.test(text)) return false;
  const isAbroad = text.startsWith('+') || (text.startsWith('00') && digits.length > 10);
  if (!isAbroad && !isNational(text, digits)) return false;
  const { isPossible } = await import('./phoneLibrary.ts');
  if (isAbroad) return isPossible(`+${digits.replace(/^00/, '').replace(/^(\d{2})0/, '$1')}`, [undefined]);
  return isPossible(text, ['CH', 'FR', 'GB', 'US', 'DE', 'IT']);
}

function isNational(text: string, digits: string): boolean {
  if (/^0[1-9]/.test(digits) && digits.length >= 9 && digits.length <= 11)
    return /[ \u00A0\u202F./()-]/.test(text) || digits.length === 10;
  return /^(?:1[-. ])?\(?\d{3}\)?[-. ]?\d{3}[-.]\d{4}(?:x\d+)?$/.test(text) && /[-.(]/.test(text);
}

/** Believed once a word such as “call” announces it. */
export const mayBePhone = ({ text }: Candidate): boolean =>
  !dates.test(text) && (!thousands.test(text) || text.length < 12);
