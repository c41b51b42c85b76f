import { overlaps } from '../../engine/span.ts';
import { credentialWords } from '../../lexicon/phrases/credential.ts';
import type { Reading } from '../../reading/reading.ts';
import { borderRule, replaceWith } from '../rule.ts';
import { keysIn, looksLikeKey } from '../shared/secretlint.ts';
import { announced, kinds, mayHoldNumber, mayHoldShaped, numbersIn, type Secret, shapedIn } from '../shared/secrets.ts';
import { credentialExamples } from './examples/credential.ts';

const id = 'credential';

export const credential = borderRule({
  id,
  principle: 'confidentiality',
  clause: 'confidentiality',
  severity: 'error',
  summary: {
    en: 'A password, access key, door code, or bank or social security number.',
    fr: 'Un mot de passe, une clé d’accès, un code de porte, un numéro bancaire ou de sécurité sociale.',
  },
  rationale: {
    en: 'Machines read every public post and try what they find within minutes. Taking the post down does not help: whatever was shown must be changed.',
    fr: 'Des machines lisent chaque message public et essaient ce qu’elles y trouvent en quelques minutes. Supprimer le message ne suffit pas\u00a0: il faut changer ce qui a été montré.',
  },
  fine: {
    en: 'It is an invented sample: write it so that nobody can take it for a real one.',
    fr: 'C’est un exemple inventé\u00a0: écrivez-le de façon que personne ne le croie vrai.',
  },
  words: credentialWords,
  examples: credentialExamples,
  wants: (reading) =>
    reading.hits(`${id}/password`).length > 0 ||
    reading.hits(`${id}/code`).length > 0 ||
    looksLikeKey(reading.raw) ||
    mayHoldShaped(reading.raw) ||
    mayHoldNumber(reading.raw),
  async check(reading) {
    const found: Secret[] = [];
    const add = (secrets: readonly Secret[]): void => {
      for (const secret of secrets) if (!found.some((f) => overlaps(f.span, secret.span))) found.push(secret);
    };
    const { raw } = reading;
    if (mayHoldShaped(raw)) add(shapedIn(raw));
    if (looksLikeKey(raw)) add((await keysIn(raw)).map((span) => ({ span, kind: kinds.key })));
    if (mayHoldNumber(raw)) add(numbersIn(raw));
    add(announcedIn(reading));
    return found
      .filter(({ span }) => !/EXAMPLE/.test(raw.slice(span.start, span.end)))
      .map(({ span, kind }) => ({
        span,
        secret: true,
        message: {
          en: `This looks like ${kind.en}: take it out, and change it if it was ever shown.`,
          fr: `Cela ressemble à ${kind.fr}\u00a0: retirez-le, et changez-le s’il a été montré.`,
        },
        fixes: [
          replaceWith(span, reading.language === 'fr' ? '[retiré]' : '[removed]', {
            en: 'Replace by “[removed]”',
            fr: 'Remplacer par «\u00a0[retiré]\u00a0»',
          }),
        ],
      }));
  },
});

function announcedIn(reading: Reading): readonly Secret[] {
  return (['password', 'code'] as const).flatMap((list) =>
    reading.hits(`${id}/${list}`).flatMap((hit) => {
      const span = announced(reading.raw, hit, list === 'code');
      return span ? [{ span, kind: kinds[list] }] : [];
    }),
  );
}
