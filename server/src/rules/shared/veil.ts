import type { Finding } from '../../engine/rule.ts';
import { overlaps } from '../../engine/span.ts';
import { masked } from './mask.ts';

/** A piece of a secret this long gives it away; shorter ones are in every text. */
const telling = 4;

/**
 * Another rule may quote a sentence or an address with a secret in it: its finding counts as secret too, what it quotes is masked, and
 * its fixes that would write the secret out again fall away.
 */
export function veiled(findings: readonly Finding[], text: string): readonly Finding[] {
  const secrets = findings.filter((f) => f.secret);
  if (secrets.length === 0) return findings;
  const values = [...new Set(secrets.map((f) => text.slice(f.span.start, f.span.end).replace(/\s+/g, ' ').trim()))];
  return findings.map((finding) => {
    if (!finding.secret && !secrets.some((s) => overlaps(s.span, finding.span))) return finding;
    return {
      ...finding,
      secret: true,
      message: values.reduce(hidden, finding.message),
      fixes: finding.fixes.filter((fix) => !values.some((value) => writes(fix, value))),
    };
  });
}

const writes = (fix: Finding['fixes'][number], value: string): boolean =>
  fix.title.includes(value) || fix.edits.some((edit) => edit.text.includes(value));

/** The longest beginning of the value that is said gives way to the mask: a quotation may cut it short. */
function hidden(said: string, value: string): string {
  for (let length = value.length; length >= telling; length--) {
    const piece = value.slice(0, length);
    if (said.includes(piece)) return said.replaceAll(piece, masked(value));
  }
  return said;
}
