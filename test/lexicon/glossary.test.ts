import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../server/src/engine/draft.ts';
import type { Concept, Level, Term } from '../../server/src/lexicon/concept.ts';
import { accelerator } from '../../server/src/lexicon/glossary/accelerator.ts';
import { analysis } from '../../server/src/lexicon/glossary/analysis.ts';
import { astro } from '../../server/src/lexicon/glossary/astro.ts';
import { computing } from '../../server/src/lexicon/glossary/computing.ts';
import { detector } from '../../server/src/lexicon/glossary/detector.ts';
import { engineering } from '../../server/src/lexicon/glossary/engineering.ts';
import { glossary as readGlossary } from '../../server/src/lexicon/glossary/index.ts';
import { medical } from '../../server/src/lexicon/glossary/medical.ts';
import { particle } from '../../server/src/lexicon/glossary/particle.ts';
import { formsOf } from '../../server/src/lexicon/inflections.ts';
import { compileLexicon, type Lexicon } from '../../server/src/lexicon/lexicon.ts';
import { isPatternFault, type Pattern, parsePattern } from '../../server/src/lexicon/pattern.ts';
import { wordsOf } from '../../server/src/lexicon/words.ts';

const glossary = readGlossary();
const files = { accelerator, analysis, astro, computing, detector, engineering, medical, particle };
const languages: readonly Language[] = ['en', 'fr'];
const longestGloss = 12;

const each = <T>(make: (concept: Concept, term: Term, language: Language) => readonly T[]): readonly T[] =>
  glossary.flatMap((concept) => languages.flatMap((language) => make(concept, concept[language], language)));

const formsIn = (term: Term): readonly string[] => [
  term.term,
  ...(term.plural === undefined ? [] : [term.plural]),
  ...(term.also ?? []),
];

const keyOf = (form: string, language: Language): string =>
  form.startsWith('=') ? form : wordsOf(form, language).fold.join(' ');

const compiled = (language: Language, of: (term: Term, level: Level) => readonly string[]): Lexicon =>
  compileLexicon(
    language,
    Object.fromEntries(glossary.map((concept) => [concept.id, of(concept[language], concept.level)])),
    {},
    formsOf,
  );

function hits(lexicon: Lexicon, text: string): (id: string) => boolean {
  const words = wordsOf(text, lexicon.language);
  const matches = lexicon.match(text, words, Int32Array.of(words.length));
  return (id) => matches.hits(id).length > 0;
}

/** The bare words; forms of several words around them or beside them (“beam commissioning”) say enough by themselves. */
function bareForms(term: Term): readonly string[] {
  const forms = formsIn(term);
  const holdsAnother = (form: string) => forms.some((o) => o !== form && ` ${form} `.includes(` ${o} `));
  return forms.filter((form) => !holdsAnother(form) && !(term.also?.includes(form) && form.includes(' ')));
}

/** Some texts that the pattern stands for, each of its alternatives among them. */
function samples(pattern: Pattern): readonly string[] {
  if (pattern.type === 'word') return [pattern.forms[0] ?? ''];
  if (pattern.type === 'exact') return [pattern.form];
  if (pattern.type === 'choice') return pattern.options.flatMap(samples);
  if (pattern.type === 'optional') return samples(pattern.item);
  if (pattern.type !== 'sequence') return [''];
  return pattern.items.map(samples).reduce((heads, tails) => heads.flatMap((h) => tails.map((t) => `${h} ${t}`)), ['']);
}

const none: readonly string[] = [];

describe('the glossary', () => {
  it('keeps each file to its field and in order', () => {
    for (const [field, concepts] of Object.entries(files)) {
      const ids = concepts.map((c) => c.id);
      assert.deepEqual(ids, ids.toSorted(), `${field}.ts is sorted by id`);
      assert.deepEqual(
        concepts.filter((c) => c.field !== field).map((c) => c.id),
        none,
        `${field}.ts holds only its field`,
      );
    }
    assert.equal(glossary.length, Object.values(files).flat().length);
  });

  it('names each concept once', () => {
    const ids = glossary.map((c) => c.id);
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      none,
    );
    assert.deepEqual(
      ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)),
      none,
    );
  });

  it('gives a word to one concept only', () => {
    for (const language of languages) {
      const owners = new Map<string, Set<string>>();
      for (const concept of glossary) {
        for (const form of formsIn(concept[language])) {
          const key = keyOf(form, language);
          owners.set(key, (owners.get(key) ?? new Set()).add(concept.id));
        }
      }
      const shared = [...owners]
        .filter(([, ids]) => ids.size > 1)
        .map(([key, ids]) => `${key}: ${[...ids].join(', ')}`);
      assert.deepEqual(shared, none, language);
    }
  });

  it('explains in few words that can stand in brackets', () => {
    const wrong = each(({ id }, { gloss }, language) => {
      const words = gloss.split(/\s+/).filter((w) => /[\p{L}\d]/u.test(w));
      const isFit = words.length >= 2 && words.length <= longestGloss && !/[.!?;:]$|[()\n]|^\s|\s$/.test(gloss);
      return isFit ? [] : [`${language} ${id}: ${gloss}`];
    });
    assert.deepEqual(wrong, none);
  });

  it('explains without another expert word', () => {
    for (const language of languages) {
      const expert = compiled(language, (t, level) => (level === 'expert' ? formsIn(t) : []));
      const cues = compiled(language, (t) => t.everyday?.cues ?? []);
      const wrong = glossary.flatMap(({ id, [language]: { gloss } }) => {
        const uses = hits(expert, gloss);
        const isCued = hits(cues, gloss);
        return glossary
          .filter((c) => uses(c.id) && (!c[language].everyday || isCued(c.id)))
          .map((c) => `${id}: ${gloss} [${c.id}]`);
      });
      assert.deepEqual(wrong, none, language);
    }
  });

  it('knows the gender of French words', () => {
    const wrong = glossary.filter(
      ({ fr }) => !fr.gender || (fr.plain !== undefined) !== (fr.plainGender !== undefined),
    );
    assert.deepEqual(
      wrong.map((c) => c.id),
      none,
    );
  });

  it('writes its phrases without fault', () => {
    for (const language of languages) {
      const phrases = (t: Term) => [...formsIn(t), ...(t.everyday?.cues ?? []), ...(t.everyday?.not ?? [])];
      assert.deepEqual(compiled(language, phrases).faults, [], language);
    }
  });

  it('lets no word vouch for itself', () => {
    for (const language of languages) {
      const cues = compiled(language, (t) => t.everyday?.cues ?? []);
      const wrong = glossary.flatMap(({ id, [language]: term }) =>
        bareForms(term)
          .filter((form) => hits(cues, form.replace('=', ''))(id))
          .map((form) => `${id}: ${form}`),
      );
      assert.deepEqual(wrong, none, language);
    }
  });

  it('has only everyday phrases that hold the word', () => {
    for (const language of languages) {
      const forms = compiled(language, formsIn);
      const wrong = glossary.flatMap((concept) =>
        (concept[language].everyday?.not ?? []).flatMap((not) => {
          const pattern = parsePattern(not, language, formsOf);
          const texts = isPatternFault(pattern) ? [not] : samples(pattern);
          return texts.filter((text) => !hits(forms, text)(concept.id)).map((text) => `${concept.id}: ${text}`);
        }),
      );
      assert.deepEqual(wrong, none, language);
    }
  });
});
