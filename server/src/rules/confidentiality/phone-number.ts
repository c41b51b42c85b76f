import { overlaps } from '../../engine/span.ts';
import { phoneNumberWords } from '../../lexicon/phrases/phoneNumber.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Reading } from '../../reading/reading.ts';
import { borderRule, type Problem, replaceWith } from '../rule.ts';
import { masked } from '../shared/mask.ts';
import { type Candidate, candidatesIn, isPhone, mayBePhone, mayHoldPhone } from '../shared/phones.ts';
import { phoneNumberExamples } from './examples/phoneNumber.ts';

const id = 'phone-number';

export const phoneNumber = borderRule({
  id,
  principle: 'confidentiality',
  clause: 'privacy',
  severity: 'warning',
  summary: { en: 'Somebody’s telephone number.', fr: 'Le numéro de téléphone de quelqu’un.' },
  rationale: {
    en: 'A personal number in a post is collected within hours, for calls, messages and account theft, and cannot be taken back.',
    fr: 'Un numéro personnel publié est récolté en quelques heures, pour des appels, des messages ou des vols de compte, et ne se reprend pas.',
  },
  fine: {
    en: 'It is the number of a service that the public may call; the policy can list it under “phones”.',
    fr: 'C’est celui d’un service que le public peut appeler\u00a0; la politique peut l’inscrire sous «\u00a0phones\u00a0».',
  },
  words: phoneNumberWords,
  examples: phoneNumberExamples,
  wants: (reading) => mayHoldPhone(reading.text) || reading.hits(`${id}/short`).length > 0,
  async check(reading, _setting, policy) {
    const problems: Problem[] = [];
    for (const found of candidatesIn(reading.text)) {
      if (isListed(policy, found) || isOther(reading, found)) continue;
      const announced = isAnnounced(reading, found) && mayBePhone(found);
      if (announced || (await isPhone(found))) problems.push(problem(reading, found));
    }
    for (const hit of reading.hits(`${id}/short`)) {
      const digits = internal.exec(reading.text.slice(hit.end, hit.end + 12))?.[1];
      if (!digits) continue;
      const start = reading.text.indexOf(digits, hit.end);
      const found = { start, end: start + digits.length, text: digits, digits };
      if (problems.some((p) => overlaps(p.span, found)) || isListed(policy, found)) continue;
      problems.push(problem(reading, found));
    }
    return problems;
  },
});

/** An internal number has five digits or six, behind “ext.”. */
const internal = /^[.:\s\u00A0]{1,3}(\d{5,6})(?![\d.,]\d|\s?[\p{L}%€$])/u;

const isListed = (policy: Policy, { digits }: Candidate): boolean =>
  policy.phones.some((phone) => phone.replace(/\D/g, '').endsWith(digits.replace(/^0/, '')));

/** Up to so many characters before the number a word still announces it. */
const reach = 28;

const isAnnounced = (reading: Reading, found: Candidate): boolean =>
  reading
    .hits(`${id}/label`)
    .some(
      (h) => (h.end <= found.start && found.start - h.end < reach) || (h.start >= found.end && h.start - found.end < 3),
    );

const isOther = (reading: Reading, found: Candidate): boolean =>
  reading.hits(`${id}/other`).some((h) => h.end <= found.start && found.start - h.end < 4);

function problem(reading: Reading, found: Candidate): Problem {
  const span = { start: found.start, end: found.end };
  const shown = masked(found.text);
  return {
    span,
    secret: true,
    message: {
      en: `This looks like somebody’s telephone number (${shown}): give a service’s number or a contact page instead.`,
      fr: `Cela ressemble au numéro de téléphone de quelqu’un (${shown})\u00a0: donnez plutôt le numéro d’un service ou une page de contact.`,
    },
    fixes: [
      replaceWith(span, reading.language === 'fr' ? '[numéro retiré]' : '[number removed]', {
        en: 'Replace by “[number removed]”',
        fr: 'Remplacer par «\u00a0[numéro retiré]\u00a0»',
      }),
    ],
  };
}
