import { frenchNounForms } from './frenchNouns.ts';
import { besides, lawless, models, notVerbs, regularAllTheSame } from './frenchVerbs.ts';

interface Model {
  readonly ending: string;
  readonly je: string;
  readonly il: string;
  readonly nous: string;
  readonly ils: string;
  readonly future: string;
  readonly past: string;
  readonly participle: string;
  readonly subjunctive: string | undefined;
}

let known: readonly Model[] | undefined;

/**
 * Every form a French word may take as verb, noun or adjective, itself first. The part of speech is not asked for: a form that is
 * no word costs nothing, one that is missing would be missed in a text.
 */
export function inflectFrench(lemma: string): readonly string[] {
  const word = lemma.toLowerCase();
  if (word.length < 2) return [word];
  const reflexive = /^(?:se |s['’])(.+)$/.exec(word)?.[1];
  if (reflexive) return [word, ...inflectFrench(reflexive)];
  return [...new Set([word, ...frenchNounForms(word), ...conjugate(word)])];
}

/** Simple tenses, imperatives and participles in gender and number; nothing when the word cannot be an infinitive. */
export function conjugate(infinitive: string): readonly string[] {
  if (notVerbs.has(infinitive)) return [];
  const whole = lawless[infinitive];
  if (whole) return whole.split(/\s+/);
  const model = modelFor(infinitive);
  const forms = model ? expand(model, infinitive.slice(0, -model.ending.length)) : [];
  if (infinitive.endsWith('er') && !model) return firstGroup(infinitive.slice(0, -2));
  const second = /[iï]r$/.test(infinitive) && !infinitive.endsWith('oir');
  if (second && (!model || regularAllTheSame.has(infinitive))) return [...forms, ...secondGroup(infinitive)];
  return forms;
}

function modelFor(infinitive: string): Model | undefined {
  known ??= models
    .trim()
    .split('\n')
    .map((row) => {
      const [ending = '', je = '', il = '', nous = '', ils = '', future = '', past = '', participle = '', subjunctive] =
        row.split(' ');
      return { ending, je, il, nous, ils, future, past, participle, subjunctive };
    })
    .sort((a, b) => b.ending.length - a.ending.length);
  // The spelling of 1990 drops the circumflex: connaitre, paraitre, accroitre.
  const spelt = infinitive.replace(/itre$/, 'ître');
  return known.find((model) => spelt.endsWith(model.ending));
}

function expand(model: Model, head: string): readonly string[] {
  const { je, il, nous, ils, future, past, participle } = model;
  const we = nous.slice(0, -3);
  const they = ils.replace(/(?:e|o)nt$/, '');
  const wish = model.subjunctive ?? they;
  const tu = je.endsWith('e') ? `${je}s` : je;
  const forms = [je, tu, il, nous, ils, `${we}ez`, `${we}ant`, ...each(we, imperfect)];
  forms.push(...each(wish, ['e', 'es', 'ent', 'ions', 'iez']), ...each(we, ['ions', 'iez']));
  if (future !== '-') forms.push(...futureForms(future));
  if (past !== '-') forms.push(...(past.endsWith('ai') ? pastInA(past.slice(0, -2)) : pastInS(past.slice(0, -1))));
  if (participle !== '-') forms.push(...agree(participle));
  forms.push(...(besides[model.ending]?.split(' ') ?? []));
  return forms.map((form) => head + form);
}

const imperfect = ['ais', 'ait', 'ions', 'iez', 'aient'];
const each = (stem: string, endings: readonly string[]): readonly string[] => endings.map((end) => stem + end);
const futureForms = (stem: string): readonly string[] =>
  each(stem, ['ai', 'as', 'a', 'ons', 'ez', 'ont', ...imperfect]);

/** `dû` has its hat in the masculine singular only. */
function agree(participle: string): readonly string[] {
  const bare = participle.replace(/û$/, 'u');
  return [participle, `${bare}e`, bare.endsWith('s') ? bare : `${bare}s`, `${bare}es`];
}

/** Past historic and imperfect subjunctive from a stem in i, u or in: `fi-s`, `fî-mes`, `vin-s`, `vîn-t`. */
function pastInS(stem: string): readonly string[] {
  const hat = stem.replace(/[iuï](n?)$/, (vowel) => ({ i: 'î', u: 'û', in: 'în', ï: 'ï' })[vowel] ?? vowel);
  return [
    ...each(stem, ['s', 't', 'rent', 'sse', 'sses', 'ssions', 'ssiez', 'ssent']),
    ...each(hat, ['mes', 'tes', 't']),
  ];
}

const pastInA = (stem: string): readonly string[] =>
  each(stem, 'ai as a âmes âtes èrent asse asses ât assions assiez assent'.split(' '));

function secondGroup(infinitive: string): readonly string[] {
  const stem = infinitive.slice(0, -1);
  return [
    ...each(stem, ['s', 't', 'ssant', 'ssons', 'ssez', 'ssent', 'sse', 'sses', 'ssions', 'ssiez']),
    ...each(`${stem}ss`, imperfect),
    ...futureForms(infinitive),
    ...pastInS(stem),
    ...agree(stem),
  ];
}

/** The stem as it stands before a, o (`mange-ons`, `plaç-ons`) and before a mute e (`lèv-e`, `jett-e`, `emploi-e`). */
function firstGroup(stem: string): readonly string[] {
  const hard = stem.endsWith('g') ? `${stem}e` : stem.replace(/c$/, 'ç');
  const forms = [
    ...each(stem, ['er', 'ez', 'ions', 'iez', 'é', 'ée', 'és', 'ées', 'èrent']),
    ...each(hard, ['ons', 'ant', 'ais', 'ait', 'aient']),
    ...each(hard, 'ai as a âmes âtes asse asses ât assions assiez assent'.split(' ')),
  ];
  for (const mute of muteStems(stem)) forms.push(...each(mute, ['e', 'es', 'ent']), ...futureForms(`${mute}er`));
  return forms;
}

function muteStems(stem: string): readonly string[] {
  if (/[ou]y$/.test(stem)) return [`${stem.slice(0, -1)}i`];
  if (stem.endsWith('ay')) return [stem, `${stem.slice(0, -1)}i`];
  const [, head = '', vowel, tail = ''] = /^(.*)([eé])((?:[gq]u|[^aeiouyéèêâîôûù])+)$/.exec(stem) ?? [];
  if (!vowel) return [stem];
  if (vowel === 'é') return [stem, `${head}è${tail}`];
  if (/^[lt]$/.test(tail)) return [`${stem}${tail}`, `${head}è${tail}`];
  return /^(?:[^aeiouyx]|vr)$/.test(tail) ? [`${head}è${tail}`] : [stem];
}
