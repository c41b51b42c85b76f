import type { Clue, Problem } from '../../engine/rule.ts';
import { limits } from '../../platforms/limits.ts';
import { aiLabelsIn } from '../../reading/aiLabel.ts';
import { framingsOf } from '../../reading/framing.ts';
import { draftRule, named } from '../rule.ts';
import { countedParts } from '../shared/postCounts.ts';

const filler = 'The machine starts again in spring after a long winter of work. '.repeat(8).trim();
const bourre = 'La machine redémarre au printemps après un long hiver de travaux. '.repeat(8).trim();

/** A line that must be read with what it is about. */
const adLabel =
  /^(?:ad|advertisement|sponsored|paid partnership|publicité|collaboration commerciale|partenariat rémunéré|sponsorisé)\s*[:.–-]/i;

export const fold = draftRule({
  id: 'fold',
  principle: 'accounts',
  clause: 'transparency',
  severity: 'information',
  summary: {
    en: 'A label or disclaimer behind the platform’s “more”.',
    fr: 'Une mention ou une réserve cachée derrière « voir plus ».',
  },
  rationale: {
    en: 'Most readers never press “more”. What says who speaks, who paid or that AI helped must stand before it.',
    fr: 'La plupart des lecteurs n’ouvrent jamais « voir plus ». Ce qui dit qui parle, qui paie ou que l’IA a aidé doit être avant.',
  },
  examples: {
    en: {
      finds: [
        `---\nplatforms: [linkedin]\n---\n${filler}\n\n«AI-generated text.»`.replace('text.»', 'text»'),
        `---\nplatforms: [linkedin]\n---\n${filler}\n\n«Ad:» a free laptop from a shop.`,
        `---\nplatforms: [instagram]\n---\n${filler}\n\n«Sponsored.» Thanks for reading.`,
      ],
      allows: [
        `---\nplatforms: [linkedin]\n---\nAI-generated text.\n\n${filler}`,
        `---\nplatforms: [mastodon]\n---\n${filler.slice(0, 300)}\n\nAI-generated text.`,
        `---\nplatforms: [linkedin]\n---\nShort. AI-generated text.`,
        `${filler}\n\nAI-generated text.`,
      ],
    },
    fr: {
      finds: [
        `---\nlang: fr\nplatforms: [linkedin]\n---\n${bourre}\n\n«Publicité :» un portable offert.`,
        `---\nlang: fr\nplatforms: [facebook]\n---\n${bourre}\n\n«Sponsorisé.» Merci.`,
        `---\nlang: fr\nplatforms: [instagram]\n---\n${bourre}\n\n«Collaboration commerciale :» un séjour.`,
      ],
      allows: [
        `---\nlang: fr\nplatforms: [linkedin]\n---\nPublicité : un portable offert.\n\n${bourre}`,
        `---\nlang: fr\nplatforms: [x]\n---\nTexte court. Publicité : non.`,
        `${bourre}\n\nPublicité : un portable offert.`,
      ],
    },
  },
  *gather(reading): Iterable<Clue> {
    for (const { span } of aiLabelsIn(reading)) yield { kind: 'label', span };
    for (const { start, end, strength } of framingsOf(reading))
      if (strength === 'strong' || strength === 'medium') yield { kind: 'framing', span: { start, end } };
    for (const sentence of reading.sentences) {
      const m = adLabel.exec(reading.text.slice(sentence.start, sentence.end));
      if (m) yield { kind: 'ad', span: { start: sentence.start, end: sentence.start + m[0].length } };
    }
  },
  *check(whole): Iterable<Problem> {
    if (whole.clues.length === 0) return;
    const told = new Set<string>();
    for (const { platform, part } of countedParts(whole)) {
      const cut = limits[platform].fold;
      if (!cut || part.text.length <= cut.to) continue;
      for (const kind of ['label', 'framing', 'ad']) {
        const own = whole.clues.filter(
          (clue) => clue.kind === kind && clue.at.start >= part.span.start && clue.at.end <= part.span.end,
        );
        const first = own[0];
        if (!first || told.has(kind)) continue;
        const at = part.map.find(
          (run) => run.draft <= first.at.start && first.at.start < run.draft + Math.max(1, run.length),
        );
        const offset = at ? at.post + (first.at.start - at.draft) : 0;
        if (offset < cut.to) continue;
        told.add(kind);
        const words = named(whole.draft.text.slice(first.at.start, first.at.end));
        yield {
          span: first.at,
          message: {
            en: `${words.en} stands behind “more” on ${limits[platform].name} (after some ${cut.from} characters): move it to the first line.`,
            fr: `${words.fr} se trouve derrière « voir plus » sur ${limits[platform].name} (après environ ${cut.from} caractères) : placez-le en première ligne.`,
          },
        };
      }
    }
  },
});
