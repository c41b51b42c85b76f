import type { Clue, Problem } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { isSlot } from '../../lexicon/slots.ts';
import { draftRule, named } from '../rule.ts';

/** Words in square brackets that are no link and no footnote. */
const bracketed = /\[([^\][\n]{2,120})\](?![([:])/g;
/** In the header square brackets are also lists: a slot stands in quotes there. */
const quotedInHeader = /["']\[([^\][\n]{2,120})\]["']/g;

export const placeholder = draftRule({
  id: 'placeholder',
  principle: 'accounts',
  clause: 'accounts',
  severity: 'error',
  summary: {
    en: 'A slot of a template that nobody filled in.',
    fr: 'Un champ de modèle que personne n’a rempli.',
  },
  rationale: {
    en: 'A post that goes out with “[what was measured]” in it tells everybody that nobody read it, and is copied before it can be mended. In the header an unfilled slot passes for an approval, a credit or a consent that nobody gave.',
    fr: 'Un post publié avec «\u00a0[ce qui a été mesuré]\u00a0» dit à tout le monde que personne ne l’a relu, et il est copié avant d’être corrigé. Dans l’en-tête, un champ vide passe pour une validation, un crédit ou un accord que personne n’a donné.',
  },
  fine: {
    en: 'Brackets within a quotation that explain what somebody meant.',
    fr: 'Des crochets dans une citation, qui précisent ce que la personne voulait dire.',
  },
  examples: {
    en: {
      finds: [
        'The ATLAS collaboration has measured «[what was measured, in everyday words]».',
        'The ATLAS collaboration has measured «[what was measured]».',
        '«[What this means, in one plain sentence.]» «[How sure we are: evidence, observation, or agreement with the prediction.]»',
        'Paper: «[link to the paper]»',
        'Cold magnets again. #«[CamelCaseTag]»',
        'Correction: on «[day month year]» we wrote that the beam was back. It is «[what is right]».',
        '“«[A sentence in their own words.]»”',
        'Meet «[name]», «[role]» at the magnet workshop.',
        'The doors open at «[TBC]».',
        '- «[Link to the registration page]»\n- Free entry',
        '---\naccount: institutional\napproved-by: "«[who cleared it]»"\n---\n\nCold magnets.',
        '---\naccount: institutional\nmedia:\n  - file: a.png\n    alt: "«[what the picture shows, in one or two sentences]»"\n---\n\nCold magnets.',
        { text: 'We are looking for «[job title]».', format: 'plain' },
      ],
      allows: [
        'Read [what was measured](https://home.cern) and [why](https://home.cern/why).',
        'See [what was measured][paper].\n\n[paper]: https://home.cern',
        'See [what we said] for the rest.\n\n[what we said]: https://home.cern/news',
        'A note says so.[^1]\n\n[^1]: By the ATLAS collaboration.',
        '- [ ] book the room\n- [x] print the posters',
        'He said it was big [sic] and left.',
        '“We saw it […] and cheered”, she says.',
        'As shown before [1], and again [2, 3] and [2024].',
        'Slides: [EN], [PDF]. The stream starts at 18:00 [CET].',
        '“We knew that [the laboratory] would help, and [what they] meant”, she says.',
        'The photo is free to use [CC BY 4.0].',
        'In interval notation, [0, 1] holds both ends.',
        '---\nplatforms: [x, mastodon]\ntags: [name, link]\n---\n\nCold magnets.',
        '---\naccount: personal\napproved-by: "A. Morel [press office]"\n---\n\nCold magnets.',
      ],
    },
    fr: {
      finds: [
        'La collaboration ATLAS a mesuré «[ce qui a été mesuré, en mots de tous les jours]».',
        'La collaboration ATLAS a mesuré «[ce qui a été mesuré]».',
        '«[Ce que cela veut dire, en une phrase simple.]» Le faisceau est revenu.',
        'L’article\u00a0: «[lien vers l’article]»',
        'Les aimants sont froids. #«[MotDièseEnCapitales]»',
        'Rectificatif\u00a0: le «[jour mois année]», nous avions écrit que le faisceau était revenu.',
        'Les portes ouvrent à 9\u00a0h «[à confirmer]».',
        'Voici «[prénom et nom]», «[fonction]» à l’atelier des aimants.',
        '---\nlang: fr\napproved-by: "«[qui l’a validé]»"\n---\n\nDes aimants froids.',
        { text: 'Nous cherchons «[intitulé du poste, pour toutes et tous]».', format: 'plain' },
      ],
      allows: [
        'Lisez [ce qui a été mesuré](https://home.cern).',
        'Une note le dit.[^1]\n\n[^1]: De la collaboration ATLAS.',
        '- [ ] réserver la salle\n- [x] imprimer les affiches',
        'Il a dit que c’était ‹‹\u00a0grand [sic]\u00a0›› et il est parti.',
        '‹‹\u00a0Nous l’avons vu […] et [le laboratoire] a fêté cela\u00a0››, dit-elle.',
        'Comme on l’a montré [1], puis [2024].',
        'La conférence est enregistrée [vidéo]. Diapositives\u00a0: [FR], [PDF].',
        'La photo est libre [CC BY 4.0].',
        '---\nlang: fr\nplatforms: [x, mastodon]\ntags: [nom, lien]\n---\n\nDes aimants froids.',
      ],
    },
  },
  *gather(reading): Iterable<Clue> {
    if (!reading.raw.includes('[')) return;
    for (const span of slotsIn(reading.raw, bracketed)) {
      // A reporter's brackets make clear what somebody said; a quotation that is nothing but a slot waits for its words.
      const around = reading.quotations.find((q) => q.start <= span.start && q.end >= span.end);
      if (!around || span.end - span.start + 4 >= around.end - around.start) yield { kind: 'slot', span };
    }
  },
  *check({ clues, draft }): Iterable<Problem> {
    const { text, header } = draft;
    const lead = header ? text.slice(header.start, header.end) : '';
    for (const span of slotsIn(lead, quotedInHeader)) {
      const start = span.start + 1 + (header?.start ?? 0);
      yield problem(text, { start, end: start + span.end - span.start - 2 });
    }
    for (const { at } of clues) if (!isDefined(text, text.slice(at.start, at.end))) yield problem(text, at);
  },
});

const slotsIn = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)]
    .filter((found) => isSlot(found[1] as string))
    .map(({ index, 0: all }) => ({ start: index, end: index + all.length }));

/** `[words]: address` further down makes `[words]` a link. */
const isDefined = (text: string, words: string): boolean =>
  text.startsWith(`${words}:`) || text.includes(`\n${words}:`);

function problem(text: string, span: Span): Problem {
  const words = named(text.slice(span.start, span.end));
  return {
    span,
    message: {
      en: `${words.en} is a slot of the template that nobody filled in: write what belongs there, or take the sentence out.`,
      fr: `${words.fr} est un champ du modèle que personne n’a rempli\u00a0: écrivez ce qui doit y figurer, ou retirez la phrase.`,
    },
  };
}
