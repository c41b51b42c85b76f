import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../server/src/engine/draft.ts';
import { acronyms } from '../../server/src/lexicon/acronyms.ts';
import { classesOf } from '../../server/src/lexicon/classes/index.ts';
import { fold } from '../../server/src/lexicon/fold.ts';
import { formsOf } from '../../server/src/lexicon/inflections.ts';
import { compileLexicon, type Lexicon, type PhraseLists } from '../../server/src/lexicon/lexicon.ts';
import { ableistWords } from '../../server/src/lexicon/phrases/ableist.ts';
import { assumedReaderWords } from '../../server/src/lexicon/phrases/assumedReader.ts';
import { genderedWords } from '../../server/src/lexicon/phrases/gendered.ts';
import { phrasesOf, type Wording } from '../../server/src/lexicon/phrases/wording.ts';
import { twoMeanings } from '../../server/src/lexicon/twoMeanings.ts';
import { wordsOf } from '../../server/src/lexicon/words.ts';
import { unmark } from '../support/marks.ts';

const languages: readonly Language[] = ['en', 'fr'];
const none: readonly string[] = [];

const policyClasses = {
  experiment: ['=ATLAS'],
  facility: ['=ISOLDE'],
  lab: ['=CERN'],
  machine: ['=LHC'],
  name: ['=Ada =Lovelace'],
  partner: ['=Fermilab'],
};
const compile = (language: Language, lists: PhraseLists): Lexicon =>
  compileLexicon(language, lists, { ...classesOf(language), ...policyClasses }, formsOf);

function matchesIn(lexicon: Lexicon, text: string) {
  const words = wordsOf(text, lexicon.language);
  return lexicon.match(text, words, Int32Array.of(words.length));
}

type Kinds = Readonly<Record<Language, Readonly<Record<string, readonly Wording[]>>>>;
const lists: Readonly<Record<string, Kinds>> = {
  ableist: ableistWords,
  'assumed-reader': assumedReaderWords,
  gendered: genderedWords,
};
const lexicons = new Map(
  Object.entries(lists).flatMap(([rule, kinds]) =>
    languages.map((language): [string, Lexicon] => {
      const named = Object.entries(phrasesOf(kinds[language])).map(([kind, p]) => [`${rule}/${kind}`, p] as const);
      return [`${rule} ${language}`, compile(language, Object.fromEntries(named))];
    }),
  ),
);

/** What the three rules would find, as the text between its offsets; the longest where hits overlap. */
function found(rule: string, language: Language, text: string): readonly string[] {
  const matches = matchesIn(lexicons.get(`${rule} ${language}`) as Lexicon, text);
  const hits = Object.keys(lists[rule]?.[language] ?? {}).flatMap((kind) => matches.hits(`${rule}/${kind}`));
  return hits
    .filter(
      (h) => !hits.some((o) => o !== h && o.start <= h.start && o.end >= h.end && o.end - o.start > h.end - h.start),
    )
    .sort((a, b) => a.start - b.start)
    .map((h) => text.slice(h.start, h.end));
}

/** Text with marks on what must be found; none where all is fine. */
const rows: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  gendered: {
    en: [
      'We need more «manpower» for the upgrade.',
      'A giant step for «mankind».',
      'The «chairman» of the board spoke.',
      'A «spokesman» for the experiment said so.',
      'The first «man-made» antiatoms.',
      'The «manned mission» to Mars.',
      '«Hey guys», the beam is back!',
      'Can «you guys» see it?',
      '«Each physicist brings his» own code.',
      '«Anyone who loses his» badge should call.',
      'She is «a female engineer» in our group.',
      '«In layman’s terms», it is a magnet.',
      '«Ladies and gentlemen», welcome.',
      'It took 40 «man-hours».',
      'The «cleaning lady» found it.',
      'Human, manual, management, Manchester, Feynman and Bergman.',
      'He is the symbol of helium; superfluid He II flows without friction.',
      'HERA was a collider, and her name is Marie.',
      'Join our masterclass, and read my master’s thesis.',
      'Women in Science Day is on 11 February.',
      'Daughter nuclei, a sister experiment and my mother tongue.',
      'Manpower Inc signed the contract.',
      'That’s one small step for a man, one giant leap for mankind.',
      'She was the first female engineer in the control room.',
      'As a woman physicist, I often stand alone.',
      'Men and women of science met here.',
      'Each physicist brings their own code.',
    ],
    fr: [
      '«Les chercheurs» du monde entier collaborent.',
      'Une visite pour «les étudiants» et leurs familles.',
      'Des «hommes de science» célèbres.',
      'Bonjour «Mademoiselle» Dupont.',
      '«Monsieur le Président», chers invités.',
      '«Bonjour à tous» !',
      '«Chers collègues», la machine repart.',
      'L’équipe recherche «main-d’œuvre masculine».',
      'Cela représente 200 «heures-homme».',
      'Une «femme ingénieur» dirige le projet.',
      '«Chaque étudiant» reçoit un badge.',
      '«L’Homme» a toujours regardé le ciel.',
      'Nous «recrutons un ingénieur» en cryogénie.',
      'Les chercheuses et les chercheurs du monde entier collaborent.',
      'Une visite pour les étudiantes et étudiants.',
      'La Déclaration universelle des droits de l’homme.',
      'L’école maternelle, la langue maternelle et la maîtrise.',
      'Elle est maître de conférences.',
      'Le noyau père et le noyau fils.',
      'La Directrice générale a ouvert la séance.',
      'Merci à toutes et à tous !',
      'Chères et chers collègues, la machine repart.',
      'Les candidats à la matière noire sont nombreux.',
      'Nous recrutons une ingénieure ou un ingénieur en cryogénie.',
      'Les équipes de recherche et le personnel.',
    ],
  },
  ableist: {
    en: [
      'What a «crazy» idea.',
      'They are «blind to» the evidence.',
      'A quick «sanity check» before the run.',
      'Our warnings «fell on deaf ears».',
      'A «lame excuse».',
      'He «suffers from autism».',
      'I am «OCD about» cables.',
      'We «turned a blind eye to» it.',
      'That is «insane».',
      'She «is wheelchair-bound».',
      'A day «for the disabled».',
      'The «mad scientist» cliché.',
      'A blind analysis, a double-blind test, a blind flange and a blind hole.',
      'A dummy module and a dummy load.',
      'A bipolar transistor in a bipolar supply.',
      'We disabled the trigger on the disabled channels.',
      'A white dwarf obeys special relativity; a special case.',
      'The ADD model in the MD slot.',
      'Nuts and bolts of the detector.',
      'Sterile neutrinos and barren plateaus.',
      'Wheelchair access is at gate B.',
      'Crazy paving leads to the hall.',
      'Retarded potentials travel at the speed of light.',
      'A detector that is blind to neutrinos.',
      'A fix for the disabled channels.',
      'The detector suffers from pile-up.',
    ],
    fr: [
      '«C’est dingue» !',
      'Un projet «complètement fou».',
      '«C’est autiste» de refuser.',
      'Une «attitude schizophrène» du conseil.',
      'Un «dialogue de sourds».',
      'Il est «cloué à un fauteuil roulant».',
      'Une entrée pour «les handicapés».',
      'La direction est restée «sourde aux» critiques.',
      'Une analyse en aveugle ; un essai en double aveugle.',
      'Un trou borgne dans la bride.',
      'Une naine blanche.',
      'Le fou avance en diagonale aux échecs.',
      'Un canal désactivé.',
      'L’entrée est ouverte aux personnes handicapées.',
      'Ce détecteur est aveugle aux neutrinos.',
    ],
  },
  'assumed-reader': {
    en: [
      'The tunnel reopens «this summer».',
      '«The red line» shows the data.',
      '«Even your grandmother» can follow.',
      'Students from «Third World countries».',
      'A «home run» for physics.',
      'Not for «normal people».',
      'They came from «exotic countries».',
      '«Needless to say», it works.',
      'The signal is «shown in green».',
      'Doors close «before Christmas».',
      'Welding it was «a piece of cake».',
      'Apply to the CERN Summer Student Programme.',
      'Exotic hadrons and exotic decays.',
      'A normal distribution; a normal-conducting magnet.',
      'The redshift of a red giant.',
      'A blackbody, dark matter and a white paper.',
      'Blue-sky research.',
      'The red (solid) line shows the data.',
      'The solid red line shows the data.',
      'They crossed a red line.',
      'The light curves of two stars.',
      'The Third World Academy of Sciences.',
      'We shall have a piece of cake and go back to work.',
    ],
    fr: [
      'Le tunnel rouvre «cet été».',
      '«La courbe rouge» montre les données.',
      '«Même ta grand-mère» comprendra.',
      'Des élèves de «maths sup».',
      'Les laboratoires «outre-Atlantique».',
      'C’est réservé aux initiés, pas «aux gens normaux».',
      '«Comme chacun sait», le proton est stable.',
      'L’école d’été accueille ses étudiants.',
      'Des hadrons exotiques.',
      'Des aimants normaux et une distribution normale.',
      'Ils ont franchi la ligne rouge.',
      'La courbe rouge en pointillé montre les données.',
    ],
  },
};

describe('words to say otherwise', () => {
  for (const [rule, byLanguage] of Object.entries(rows)) {
    for (const language of languages) {
      it(`${rule} finds what it must in ${language} and nothing else`, () => {
        for (const row of byLanguage[language]) {
          const { text, spans } = unmark(row);
          assert.deepEqual(
            found(rule, language, text),
            spans.map(({ start, end }) => text.slice(start, end)),
            row,
          );
        }
      });
    }
  }

  it('writes every pattern without fault', () => {
    for (const [name, lexicon] of lexicons) assert.deepEqual(lexicon.faults, [], name);
    for (const language of languages) {
      const all = twoMeanings[language].flatMap(({ find, cues, not = [] }) => [...find, ...cues, ...not]);
      assert.deepEqual(compile(language, { all }).faults, []);
    }
  });

  it('finds nothing twice', () => {
    for (const [rule, kinds] of Object.entries(lists)) {
      for (const language of languages) {
        const finds = Object.values(kinds[language]).flatMap((w) => w.map(({ find }) => fold(find)));
        assert.deepEqual(
          finds.filter((f, i) => finds.indexOf(f) !== i),
          none,
          `${rule} ${language}`,
        );
      }
    }
  });

  it('leaves nothing to find once said otherwise', () => {
    for (const [rule, kinds] of Object.entries(lists)) {
      for (const language of languages) {
        const said = Object.values(kinds[language]).flatMap((w) => w.flatMap(({ say }) => (say ? [say] : [])));
        assert.deepEqual(
          said.filter((say) => found(rule, language, say).length > 0),
          none,
          `${rule} ${language}`,
        );
      }
    }
  });
});

const twoWay = new Map(
  languages.map((language) => [
    language,
    compile(
      language,
      Object.fromEntries(
        twoMeanings[language].flatMap(({ find, cues, not = [] }, i) => [
          [`${i}/find`, find],
          [`${i}/cues`, cues],
          [`${i}/except`, not],
        ]),
      ),
    ),
  ]),
);

function readTwoWays(language: Language, text: string): readonly string[] {
  const matches = matchesIn(twoWay.get(language) as Lexicon, text);
  return twoMeanings[language].flatMap(({ word, cues }, i) =>
    matches.hits(`${i}/find`).length > 0 && (cues.length === 0 || matches.hits(`${i}/cues`).length > 0) ? [word] : [],
  );
}

describe('words that are read in two ways', () => {
  it('are found in their scientific sense', () => {
    const cases: readonly (readonly [Language, string, string])[] = [
      ['en', 'This is a theory of gravity.', 'theory'],
      ['en', 'The uncertainty is 3 %.', 'uncertainty'],
      ['en', 'We corrected the bias of the sample.', 'bias'],
      ['en', 'The errors of the measurement are small.', 'error'],
      ['en', 'CMS sees a significant excess.', 'significant'],
      ['en', 'We manipulated the data.', 'manipulate'],
      ['en', 'Clouds of aerosols cool the climate.', 'aerosol'],
      ['en', 'There is a positive trend in the temperature.', 'positive trend'],
      ['en', 'The Higgs boson decays into two photons.', 'decay'],
      ['en', 'There is tension between the prediction and the measurement.', 'tension'],
      ['en', 'Evidence for the decay reached 3.2 sigma.', 'evidence'],
      ['fr', 'La théorie de la gravitation quantique.', 'théorie'],
      ['fr', 'L’incertitude est de 3 %.', 'incertitude'],
      ['fr', 'Les erreurs de mesure restent faibles.', 'erreur'],
      ['fr', 'La manip a duré deux jours.', 'manip'],
      ['fr', 'La manipulation des données prend du temps.', 'manipulation'],
      ['fr', 'C’est une expérience significative.', 'significatif'],
      ['fr', 'Une évidence de nouvelle physique.', 'évidence'],
      ['fr', 'Le capteur est très sensible.', 'sensible'],
      ['fr', 'Un billion de protons circulent.', 'billion'],
      ['fr', 'Les résultats sont consistants avec le Modèle standard.', 'consistant'],
      ['fr', 'Une librairie Python pour l’analyse.', 'librairie'],
    ];
    const missed = cases.filter(([language, text, word]) => !readTwoWays(language, text).includes(word));
    assert.deepEqual(missed, []);
  });

  it('are left alone in their everyday sense', () => {
    const fine: readonly (readonly [Language, string])[] = [
      ['en', 'The theory department moved.'],
      ['en', 'Error 404, an error message, then trial and error.'],
      ['en', 'We study bias in hiring.'],
      ['en', 'Bring your significant other.'],
      ['en', 'CERN’s core values matter, and it is value for money.'],
      ['en', 'The pension scheme changes.'],
      ['en', 'Sign up below the road sign.'],
      ['en', 'A fashion model on a field trip: charge your phone, have an energy drink.'],
      ['en', 'Students from all backgrounds may join the experiment.'],
      ['en', 'The Higgs boson was discovered in 2012.'],
      ['en', 'The ATLAS experiment is looking for volunteers at its event.'],
      ['fr', 'Le service théorie déménage.'],
      ['fr', 'Un message d’erreur s’affiche.'],
      ['fr', 'Elle est sensible à l’art.'],
      ['fr', 'Une expérience professionnelle de cinq ans.'],
      ['fr', 'La visite est gratuite : la prise en charge est assurée par le CERN.'],
      ['fr', 'La vue est dégagée, à l’évidence.'],
    ];
    const wrong = fine
      .map(([language, text]) => [text, ...readTwoWays(language, text)])
      .filter((row) => row.length > 1);
    assert.deepEqual(wrong, []);
  });

  it('are many, in order, each once', () => {
    for (const language of languages) {
      const named = twoMeanings[language].map(({ word }) => word);
      assert.deepEqual(named, named.toSorted(new Intl.Collator(language).compare));
      assert.equal(new Set(named).size, named.length);
    }
  });

  it('swap only what they find', () => {
    for (const language of languages) {
      const lexicon = twoWay.get(language) as Lexicon;
      const stray = twoMeanings[language].flatMap(({ swap = {} }, i) =>
        Object.keys(swap).filter((form) => {
          const hits = matchesIn(lexicon, form).hits(`${i}/find`);
          return !hits.some((hit) => hit.start === 0 && hit.end === form.length);
        }),
      );
      assert.deepEqual(stray, none, language);
    }
  });
});

describe('short forms', () => {
  it('stand in order, each once', () => {
    const shorts = acronyms.map(({ short }) => short);
    assert.deepEqual(shorts, shorts.toSorted());
    assert.equal(new Set(shorts).size, shorts.length);
  });

  it('have an expansion where somebody may not know them', () => {
    const bare = acronyms.filter((a) => a.level !== 'everybody' && !a.name && !a.en && !a.fr);
    assert.deepEqual(bare, []);
  });

  it('leave names and what everybody knows alone', () => {
    const known = acronyms.filter((a) => a.name || a.level === 'everybody').map(({ short }) => short);
    const silent = 'ADN AI ALICE ATLAS CERN CMS CO2 DNA EU LHCb NASA ONU PhD SNCF TV UE UK UN US USB'.split(' ');
    assert.deepEqual(
      silent.filter((short) => !known.includes(short)),
      none,
    );
  });
});
