import type { Fix, Whole } from '../../engine/rule.ts';
import type { DisclosureId, Policy } from '../../policy/policy.ts';
import { worded } from '../../policy/wording.ts';

/** Inserts the policy's label where a reader meets it first: at the start of the text, behind the header. */
export function labelFix(whole: Pick<Whole<Policy>, 'draft' | 'policy' | 'profile'>, id: DisclosureId): Fix {
  const { draft, policy, profile } = whole;
  const language = draft.language;
  const label = worded(policy.disclosures[id], language, {
    tool: profile.aiTool,
    name: profile.reviewedBy,
    scope: profile.aiScope,
  });
  const at = draft.places.find((place) => place.passage.text.trim() !== '')?.start ?? draft.text.length;
  const eol = draft.text.includes('\r\n') ? '\r\n' : '\n';
  return {
    title: { en: `Add “${label}” at the top`, fr: `Ajouter « ${label} » en tête` },
    edits: [{ start: at, end: at, text: `${label}${eol}${eol}` }],
  };
}
