import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinWords, splitWords } from '../../server/src/lexicon/segment.ts';

const rows = (text: string): string[] => text.trim().split(/\s*[|\n]\s*/);

const splits = {
  en: rows(`higgs boson|large hadron collider|women in science|cern open days|i love cern|science gateway|particle physics|open science
dark matter|women in tech|girls in stem|black holes|this is cern|working at cern|high energy physics|science is cool|raw data
international womens day|diversity and inclusion|climate change|machine learning|artificial intelligence|big data|open data|open source
science for all|life at cern|physics is fun|ask a scientist|inside cern|quantum computing|quantum mechanics|world wide web|citizen science
data analysis|humans of cern|guided tour|open access|summer students|phd life|lab life|friend of the house|throwback thursday
photo of the day|new physics|atlas experiment|cms experiment|higgs 10|lhc run 3|antimatter factory|science and art|friday feeling
we are hiring|join us|nobel prize|standard model|wake up call|never stop learning|world book day|scientists at work|virtual visit
gravitational waves|cosmic rays|knowledge transfer|fourth of july|happy new year|my first paper|time machine`).filter(
    (row) => row.includes(' '),
  ),
  fr: rows(`journées portes ouvertes|journees portes ouvertes|physique des particules|femmes en science|fête de la science|fete de la science
portes ouvertes|boson de higgs|matière noire|trou noir|trous noirs|science pour tous|grand collisionneur de hadrons|physique quantique
intelligence artificielle|la science est belle|accélérateur de particules|accelerateur de particules|visite guidée|nuit de la science
nuit des chercheurs|journée des femmes|recherche et innovation|culture scientifique|vulgarisation scientifique|cern portes ouvertes
jeunes pousses|métiers de la science|metiers de la recherche|origine de l univers|histoire des sciences|la nuit des musees|produit offert
entre amis|mission longue|voie lactée|prix nobel|énergie noire|antimatière au cern|doctorants en colère|vie au cern|science ouverte
données ouvertes|changement climatique|transition ecologique|developpement durable|égalité des chances|filles et science
sciences et societe|physique nucleaire|rayons cosmiques|ondes gravitationnelles|big bang|modele standard|la physique pour les nuls
semaine de la culture|journées européennes du patrimoine|fier de mon labo|mon premier article|visite au cern|cern en famille
suisse romande|école d été|offre d emploi|portail de la science|bonne annee|joyeux noel|particules elementaires|grand public`),
};

const wholes = {
  en: rows(`research|knowledge|workshop|bioinformatics|together|usegalaxy|dataset|physics|opensuse|cern|lhc|lhcb|science|etwinning|hackathon
webinar|livestream|podcast|superconductivity|antimatter|neutrino|astroparticle|supersymmetry|chatbot|jupyter|docker|github|linkedin|bluesky
mastodon|nextflow|snakemake|tensorflow|fermilab|geneva|switzerland|meyrin|accelerator|collider|inspiration|neurodiversity|photography|infosec
nanoaod|cvmfs|ambassador|innovation|documentation|container|generators|galaxy|weekend|sunset|grateful|moonlight|butterfly|cybersecurity
biodiversity|sustainability|interdisciplinary|outreach|elixir|zenodo|arxiv|beautiful|nowhere|hereafter|carpet|manhattan|notable|therapist
legend|covid|monday|spectroscopy|cosmology|indico|fabiola|gianotti|rutherford|einstein|barcelona|unblinding|masterclass|proofreading|crossroads`),
  fr: rows(`physique|recherche|étoile|univers|portes|maintenant|collaboration|vulgarisation|accélérateur|détecteur|antimatière|supraconductivité
chercheuses|étudiants|famille|trouver|stages|laboratoire|ingénieure|informatique|astrophysique|astronomie|météorologie|électron|bonjour
bienvenue|longtemps|pourquoi|parfois|quelquefois|gravitation|particules|énergie|exposition|conférence|spectacle|genève|meyrin|prévessin|suisse
grenoble|lausanne|mathématiques|inclusivité|égalité|formation|apprentissage|apprentie|stagiaire|médiathèque|biodiversité|cybersécurité
développement|environnement|neurosciences|radioactivité|photographie|webinaire|concours|vacances|demain|surtout|entretien|portemanteau
passeport|plateforme|partenariat|toutefois|malheureusement|sauvegarde|infographie|annecy|strasbourg|bourgogne|physiciennes`),
};

for (const language of ['en', 'fr'] as const) {
  test(`${language}: words run together are told apart`, () => {
    assert.ok(splits[language].length >= 60);
    for (const spaced of splits[language]) {
      assert.deepEqual(splitWords(spaced.replaceAll(' ', ''), language)?.join(' '), spaced);
    }
  });

  test(`${language}: one word or a name is left whole`, () => {
    assert.ok(wholes[language].length >= 60);
    for (const word of wholes[language]) assert.equal(splitWords(word, language), undefined, word);
  });
}

test('a tag of the other language is read too', () => {
  assert.deepEqual(splitWords('womeninscience', 'fr'), ['women', 'in', 'science']);
  assert.deepEqual(splitWords('portesouvertes', 'en'), ['portes', 'ouvertes']);
});

test('nonsense, signs and overlong tags have no words', () => {
  for (const tag of ['xqzvbnmk', 'a_b', 'n_tof', '0033a0', '1234', '', 'science'.repeat(20)])
    assert.equal(splitWords(tag, 'en'), undefined, tag);
});

test('joined words keep accents and the spelling of names', () => {
  assert.equal(joinWords(['i', 'love', 'cern']), 'ILoveCERN');
  assert.equal(joinWords(['lhcb', 'phd', 'day']), 'LHCbPhDDay');
  assert.equal(joinWords(['étoiles', 'du', 'sud']), 'ÉtoilesDuSud');
});
