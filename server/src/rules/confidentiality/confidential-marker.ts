import type { Severity } from '../../engine/rule.ts';
import { confidentialMarkerWords } from '../../lexicon/phrases/confidentialMarker.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, textOf } from '../rule.ts';
import { endsClause, hitsOf, type ListHit, meant } from '../shared/meant.ts';

const id = 'confidential-marker';

export const confidentialMarker = passageRule({
  id,
  principle: 'confidentiality',
  clause: 'confidentiality',
  severity: 'error',
  summary: {
    en: 'A marking or a request that says “do not share”.',
    fr: 'Une mention ou une demande qui dit «\u00a0ne pas diffuser\u00a0».',
  },
  rationale: {
    en: 'What is confidential or internal stays inside: whoever marked the text, or asked for silence, was counting on it. Once posted, it cannot be called back. Ask its owner whether it may be published, or leave it out.',
    fr: 'Ce qui est confidentiel ou interne reste à l’intérieur\u00a0: la personne qui a apposé la mention, ou demandé le silence, y comptait. Une fois publié, rien ne se rattrape. Demandez à l’auteur si le texte peut paraître, ou laissez-le de côté.',
  },
  fine: {
    en: 'The text has been released since, or its owner has agreed: say so with a reason.',
    fr: 'Le texte a été rendu public depuis, ou son auteur est d’accord\u00a0: dites-le en donnant la raison.',
  },
  words: confidentialMarkerWords,
  examples: {
    en: {
      finds: [
        '«CONFIDENTIAL» – please read before Monday.',
        'Slides from today, «for internal use only», but so pretty.',
        'Here is the new org chart («not for circulation»).',
        'The list is «restricted to collaboration members», sorry not sorry.',
        'From the security bulletin, «TLP:AMBER»: two servers were hit.',
        'We saw the prototype «under NDA» and it is tiny.',
        '«Off the record»: the schedule slips to 2031.',
        'Draft, «not for public release»',
        'What I learnt at lunch stays «strictly between us», all 3,000 of us.',
        'The slides say «do not share», so quickly:',
        '«Please do not forward this outside» the group. Anyway, here it is.',
        'This memo is «for your eyes only», dear followers 😉',
        '«Internal only» – cryo status 14 March',
        'I was «told not to share» this but the photo is too good.',
        'Look at this beauty! «I am probably not supposed to post» it.',
        '«Keep this one under your hat», folks.',
        'The «document marked confidential» came back, honestly it is boring.',
        '«Screenshot of the collaboration members only page» 👇',
        '«What was said in the meeting stays» in the meeting… and on my blog.',
        'The report came «in strict confidence» from a friend in the finance team.',
        'Here is the math we discussed. «Keep this offline» and «do not distribute outside» the core team.',
        "She «asked us not to tell» anyone, but I'm bursting: the grant is ours.",
        'This «was never meant to leave» the control room, enjoy.',
        'The watermark is a bit ugly: «NOT PUBLIC». Never mind the watermark.',
        '«Do not distribute».\n\nBudget, page 2.',
      ],
      allows: [
        'The 95 % confidence interval is narrow.',
        'We study the internal structure of the proton.',
        'Today I learned that "restricted" in phase space has nothing to do with car parks.',
        'A detector sensitive to dark matter needs silence.',
        'A private company built the crane, with private funding.',
        'The secrets of the Universe, told in 20 minutes.',
        'This event is classified as a Higgs boson by our classifier.',
        'Draft beer and draft plots: a Friday in the lab.',
        'What does “confidential” mean at CERN? A short guide.',
        'TLP:CLEAR – tips against phishing.',
        'A declassified letter from 1954 shows how it began.',
        'The minutes are no longer confidential: read them online.',
        'The report was marked confidential in 1961; the archive opened it for all.',
        'Talk to the ombuds: it is free and confidential.',
        'Until then, data were restricted to members of the collaborations.',
        'Our confidential helpline is open to everybody on site.',
        'Nothing confidential here, just soup.',
        'Do not share your password with anyone, not even with us.',
        'Please share this with your friends!',
        "Don't forward chain letters.",
        'The restricted Boltzmann machine is an old idea with a new use.',
        'Internal energy, explained with a bicycle pump.',
        'You found a USB stick marked PRIVATE in the car park? Do not plug it in.',
        'The committee meets between us and the cafeteria, room 3.',
        'It is under active development and not for public release yet.',
        'Your answers are anonymous and confidential.',
        'No one was allowed to know in 2012; today the story is in every book.',
        'The internal target sits inside the beam pipe.',
        'We asked whether the internal document could be released, and they said yes.',
        'As a student I sign nothing like an NDA.',
        'The car park behind building 33 is restricted to members of staff.',
        '“Is it confidential, what you do?” asked a pupil. It is not.',
      ],
    },
    fr: {
      finds: [
        '«CONFIDENTIEL» Calendrier des arrêts, version 3',
        'Ce document est «strictement confidentiel», mais voici la page 4.',
        'Diapos «à usage interne uniquement», et pourtant si belles.',
        '«Merci de ne pas diffuser» : le planning des équipes est en pièce jointe.',
        'Note de service, «diffusion restreinte», à lire avec un café.',
        'Page «réservée aux membres» de la collaboration, copiée ci-dessous.',
        'Document de travail, «ne pas citer».',
        'Ça «reste entre nous», chers 4 000 abonnés.',
        'Document interne - «Ne pas diffuser» aux clients',
        'Le chef me l’a «dit en off», alors je vous le dis aussi.',
        '«Vous n’avez rien lu», hein 🤐 le nouveau calendrier est là.',
        'Si on vous demande, «ça ne vient pas de moi».',
        'On nous a «demandé de ne rien dire» avant le Conseil. Tant pis !',
        '«Je ne suis pas censé vous montrer» cette photo.',
        'Le «tampon rouge disait classé confidentiel», je l’ai recadré.',
        'Courriel «destiné aux seuls chefs» de groupe, bonne lecture !',
        '«TLP:AMBER» – deux serveurs touchés cette nuit',
        'Vu le prototype «sous accord de confidentialité» : il est minuscule.',
        '«Entre nous», la machine redémarre en juin.',
        '«Motus et bouche cousue» : la directrice vient jeudi.',
        '«Gardez ça pour vous», mais la machine redémarre en juin.',
      ],
      allows: [
        'L’intervalle de confiance à 95 % est étroit.',
        'La structure interne du proton, en trois dessins.',
        'La relativité restreinte a 121 ans.',
        'La diffusion élastique des électrons, expliquée au billard.',
        'Les neutrinos semblent ne pas diffuser dans ce milieu.',
        'Un détecteur sensible à la matière noire.',
        'L’énergie interne d’un gaz parfait.',
        'Les secrets de l’Univers, racontés aux enfants.',
        'Que signifie « confidentiel » au CERN ? Petit guide.',
        'Les procès-verbaux de 1954 ne sont plus confidentiels : lisez-les.',
        'Rien de confidentiel dans ce colis, juste des pruneaux.',
        'L’entretien avec le médiateur est gratuit et confidentiel.',
        'Une permanence d’écoute confidentielle est ouverte à tous.',
        'Ne partagez jamais votre mot de passe.',
        'Partagez sans modération !',
        'La note interne a été rendue publique ce matin, la voici.',
        'Avec l’autorisation de la collaboration, voici une page de la note confidentielle.',
        'Préciser si le compte-rendu est interne (diffusion restreinte à l’équipe) ou diffusable.',
        'SI sensible / DR physiquement isolé d’Internet.\n\n*DR : Diffusion Restreinte*',
        'Entre nous et le Jura, il n’y a que des vaches.',
        'Le mot « interne » fait peur, à tort.',
        'Les rapports de 1961, alors classés secrets, sont aux archives.',
        'La lumière ne se diffuse pas dans le vide.',
        'Le parking du club est réservé aux membres.',
        '« C’est confidentiel, ce que vous faites ? » Non, tout est publié.',
        'Accès réservé aux personnes à mobilité réduite, entrée B.',
      ],
    },
  },
  *check(reading) {
    for (const hit of hitsOf(reading, id, ['marking', 'purpose', 'order', 'ordered', 'whispered', 'aside'])) {
      if (!holds(reading, hit)) continue;
      const words = named(textOf(reading, hit));
      yield {
        span: { start: hit.start, end: hit.end },
        ...(softer[hit.from] ? { severity: softer[hit.from] } : {}),
        message: {
          en: `${words.en} says that this is not for the public: ask the owner whether it may be posted, or leave it out.`,
          fr: `${words.fr} indique que ce n’est pas pour le public\u00a0: demandez à l’auteur si cela peut paraître, ou retirez le passage.`,
        },
      };
    }
  },
});

/** What was said is less certain than what was stamped. */
const softer: Readonly<Record<string, Severity>> = { aside: 'information', whispered: 'warning' };

/** “DR : diffusion restreinte” spells an abbreviation out. */
const spelled = /(?:^|[\s*_(])[A-Z]{2,6}[\s\u00A0]*:[\s\u00A0*_]*$/;

/** “Access was restricted to members” tells of the past. */
const wasOnce = /\b(?:was|were|been|était|étaient)\s+$/i;

function holds(reading: Reading, hit: ListHit): boolean {
  if (!meant(reading, hit) || reading.beside(hit, 'released').length > 0) return false;
  if (reading.asked(hit)) return false;
  if (hit.from === 'marking' && spelled.test(reading.text.slice(0, hit.start))) return false;
  if (hit.from === 'marking') return !reading.hypothetical(hit) && !wasOnce.test(reading.text.slice(0, hit.start));
  if (hit.from === 'order' || hit.from === 'aside') return endsClause(reading, hit);
  return hit.from !== 'purpose' || isLabel(reading, hit);
}

/** “Not for release” labels a text where it opens a clause, or where “this is”, “the slides are” stands before it. */
const isLabel = (reading: Reading, hit: ListHit): boolean =>
  /(?:^|[.,;:!?()[\]"“”«»*_|–—-]|\n|\b(?:this|these|it|they|slides?|document|draft|figures?|plots?|memo|report)(?:\s+(?:is|are)|['’]s)?)[^\S\n]*$/i.test(
    reading.text.slice(0, hit.start),
  );
