import type { Clue, PlacedClue, Problem, Whole } from '../../engine/rule.ts';
import { cadenceWords } from '../../lexicon/phrases/cadence.ts';
import { WordKind } from '../../lexicon/words.ts';
import type { Policy } from '../../policy/policy.ts';
import { draftRule, named } from '../rule.ts';
import { hitsOf } from '../shared/meant.ts';
import { cadenceExamples } from './examples/cadence.ts';

const id = 'cadence';

/** From so many platforms on, one text for all is worth a word. */
const manyPlatforms = 5;
/** Paragraphs shorter than this repeat themselves rightly: a signature, a call to come. */
const fewestWords = 12;
/** Shared words, of all of both, that make two paragraphs the same. */
const same = 0.85;
/** Paragraphs compared; a draft with more is a page. */
const mostCompared = 60;

export const cadence = draftRule({
  id,
  principle: 'accounts',
  clause: 'accounts',
  severity: 'hint',
  summary: {
    en: 'The same again: one text on many platforms, a paragraph twice, one post of many in a day.',
    fr: 'Encore le même\u00a0: un seul texte pour toutes les plateformes, un paragraphe en double, un post de plus dans la journée.',
  },
  rationale: {
    en: 'Followers of an institution leave when it posts too often or says the same everywhere. One good post, made for the place where it stands, reaches more people than five copies.',
    fr: 'On se désabonne d’une institution qui publie trop ou répète partout la même chose. Un bon post, écrit pour l’endroit où il paraît, touche plus de monde que cinq copies.',
  },
  fine: {
    en: 'It is a warning, live coverage, a thread, a reply or a personal account.',
    fr: 'C’est une alerte, un direct, un fil, une réponse ou un compte personnel.',
  },
  words: cadenceWords,
  examples: cadenceExamples,
  *gather(reading, { genre, account }): Iterable<Clue> {
    if (account !== 'institutional' || genre === 'page' || reading.kind === 'quote') return;
    for (const { start, end } of reading.hits(`${id}/urgent`)) yield { kind: 'urgent', span: { start, end } };
    for (const hit of hitsOf(reading, id, ['many']))
      if (!reading.quoted(hit) && !reading.talkedAbout(hit))
        yield { kind: 'many', span: { start: hit.start, end: hit.end } };
    const { words, raw } = reading;
    if (words.length < fewestWords) return;
    const said = new Set<string>();
    for (let i = 0; i < words.length; i++)
      if (words.kind[i] === WordKind.word || words.kind[i] === WordKind.number) said.add(words.fold[i] as string);
    if (said.size >= fewestWords) yield { kind: 'said', span: { start: 0, end: raw.trimEnd().length }, value: said };
  },
  *check(whole): Iterable<Problem> {
    const { account, clues, draft, genre } = whole;
    if (account !== 'institutional' || genre === 'page') return;
    if (clues.some(({ kind }) => kind === 'urgent') || whole.profile.live) return;
    yield* everywhere(whole);
    for (const { at } of clues.filter(({ kind }) => kind === 'many')) {
      const words = named(draft.text.slice(at.start, at.end));
      yield {
        span: at,
        message: {
          en: `${words.en} tells followers that there is too much: join the news in one post, or keep it for tomorrow.`,
          fr: `${words.fr} avoue que c’est beaucoup pour une journée\u00a0: réunissez les nouvelles en un seul post, ou gardez celle-ci pour demain.`,
        },
      };
    }
    yield* repeated(
      clues.filter(({ kind }) => kind === 'said'),
      draft.text,
    );
  },
});

function* everywhere({ draft, profile }: Whole<Policy>): Iterable<Problem> {
  const count = new Set(profile.platforms).size;
  if (count < manyPlatforms || draft.places.length === 0 || draft.places.some(({ section }) => section)) return;
  yield {
    span: profile.spans.platforms ?? { start: 0, end: 0 },
    message: {
      en: `One text goes to ${count} platforms: write its own section for those that matter most, such as “## LinkedIn”.`,
      fr: `Un même texte part sur ${count} plateformes\u00a0: donnez leur propre section à celles qui comptent le plus, par exemple «\u00a0## LinkedIn\u00a0».`,
    },
  };
}

/** A paragraph that says almost the same as one before it in the same post. */
function* repeated(said: readonly PlacedClue[], text: string): Iterable<Problem> {
  if (said.length > mostCompared) return;
  for (const [i, later] of said.entries()) {
    const twin = said
      .slice(0, i)
      .find((e) => e.place.section === later.place.section && likeness(wordsOf(e), wordsOf(later)) >= same);
    if (!twin) continue;
    const words = named(text.slice(later.at.start, later.at.end), 40);
    yield {
      span: later.at,
      message: {
        en: `${words.en} says again what stands above: keep one of the two.`,
        fr: `${words.fr} répète ce qui est déjà dit plus haut\u00a0: gardez l’un des deux.`,
      },
    };
  }
}

const wordsOf = ({ value }: PlacedClue): ReadonlySet<string> => value as ReadonlySet<string>;

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}
