import type { Problem } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import { aiInputPrivacyWords } from '../../lexicon/phrases/aiInputPrivacy.ts';
import type { Reading } from '../../reading/reading.ts';
import { named, passageRule, textOf } from '../rule.ts';
import { leaveOut } from '../shared/leaveOut.ts';

/** How far before or behind, in UTF-16 units, the private thing may be named: a post is a few sentences. */
const reach = 260;

export const aiInputPrivacy = passageRule({
  id: 'ai-input-privacy',
  principle: 'ai',
  clause: 'privacy',
  severity: 'warning',
  summary: {
    en: 'Internal or personal material was given to an AI tool.',
    fr: 'Des contenus internes ou personnels ont été donnés à un outil d’IA.',
  },
  rationale: {
    en: 'What goes into a public tool has left the laboratory: it may be stored, read and learnt from. Telling it in public also tells what was in there. Take the story out, and tell the data-privacy office what happened.',
    fr: 'Ce qui entre dans un outil public a quitté le laboratoire : il peut être conservé, lu, réutilisé. Le raconter dit en plus de quoi il s’agissait. Retirez ce récit, et prévenez le bureau de protection des données.',
  },
  fine: {
    en: 'The material was public or anonymous, everybody agreed, or the tool runs on the laboratory’s own machines.',
    fr: 'Les contenus étaient publics ou anonymes, tout le monde était d’accord, ou l’outil tourne sur les machines du laboratoire.',
  },
  words: aiInputPrivacyWords,
  examples: {
    en: {
      finds: [
        'I «pasted our internal note into ChatGPT» and it found two typos.',
        '«Used DeepL on the» HR file, saved a day.',
        'We «uploaded colleagues’ faces to an avatar app» for the party.',
        'Hot tip: «drop the three tenders on the chatbot» and ask for a table.',
        'I «fed our unpublished data to a language model» last night.',
        'The referee report was long, so I «asked ChatGPT for the» gist.',
        '«A bot recorded the» closed meeting and wrote the minutes.',
        'For the appraisals I «put all self-assessments into Claude».',
        '«Ran the draft of our embargoed paper through ChatGPT» to fix the English.',
        'I «let Copilot read my» whole inbox.',
        'The reviewers’ comments were long so «Claude summarised them».',
        'Photos of the whole team «went into the avatar app», great fun!',
      ],
      allows: [
        'We translated the public press release with DeepL.',
        'ChatGPT cannot replace internal review.',
        'Our own assistant runs on the laboratory’s computers and reads public documents only.',
        'How to use AI safely: five tips.',
        'Uploaded the plot to Zenodo.',
        'Never paste a colleague’s CV into a chatbot.',
        'I asked ChatGPT for a limerick about muons.',
        'We trained a network on open data.',
        'The model sees two photons and a jet.',
        'Feeding the ion source: a bit of lead, a lot of patience.',
        'Before you record a call with an assistant, ask all who are on it.',
        'I use a chatbot to practise my defence, on published papers only.',
        'A language model checks the grammar of my posts.',
        'Can you put the minutes into the shared folder?',
        'Claude, our new postdoc, summarised the reviewers’ comments.',
        'Copilot helps me write unit tests for open-source code.',
        'The board discussed the use of AI in recruitment.',
      ],
    },
    fr: {
      finds: [
        'J’ai «scanné le contrat du fournisseur et l’assistant en ligne» me l’a résumé.',
        'Les passeports des invités ? «Avalés par un robot gratuit».',
        '«C’est Copilot qui a classé les candidatures».',
        'J’ai «collé la note interne dans ChatGPT», il l’a résumée en trois lignes.',
        'On a «traduit le dossier RH avec DeepL», rapide et gratuit.',
        'Le compte rendu du conseil, je l’ai «donné à une IA» pour le mettre au propre.',
        'J’ai «déposé les candidatures sur un service en ligne» pour les classer.',
        '«Copilot lit toute ma» boîte mail.',
        'J’ai «donné à Gemini» la liste des candidats en lui demandant qui convoquer.',
        'Tout le dossier d’appel d’offres «est parti dans un chatbot» gratuit.',
      ],
      allows: [
        'J’ai confié mes plantes à un robot arroseur gratuit.',
        'L’assistant de laboratoire range les contrats dans l’armoire.',
        'Le logiciel de tri lit nos données publiques.',
        'Un assistant en ligne traduit nos pages publiées.',
        'Nous avons traduit le communiqué public avec DeepL.',
        'Ne collez jamais un compte rendu dans un chatbot.',
        'Atelier : que peut-on confier à une IA en ligne ?',
        'Le labo propose un assistant hébergé chez nous, sur des documents publics.',
        'J’ai demandé à ChatGPT un poème sur les muons.',
        'Nous entraînons un réseau de neurones sur des collisions simulées.',
        'On a mis les plans de la fête sur le site.',
        'Le comité d’éthique a validé l’étude : textes anonymes, traités hors ligne.',
        'L’outil trie les collisions en une microseconde.',
        'DeepL a traduit le communiqué après sa publication.',
        'Lucie confie un secret à un robot dans notre nouvelle BD.',
      ],
    },
  },
  *check(reading): Iterable<Problem> {
    for (const hit of reading.hits('ai-input-privacy/feed')) {
      if (!isToldDeed(reading, hit)) continue;
      const words = named(textOf(reading, hit));
      yield {
        span: { start: hit.start, end: hit.end },
        message: {
          en: `${words.en} tells that material of others went into an AI tool: take this out, and tell the data-privacy contact.`,
          fr: `${words.fr} raconte que des contenus d’autrui sont entrés dans un outil d’IA : retirez ce passage, et prévenez la protection des données.`,
        },
        fixes: [leaveOut(reading, hit)],
      };
      return;
    }
  },
});

function isToldDeed(reading: Reading, hit: Span): boolean {
  const isNear = (h: Span): boolean => h.start < hit.end + reach && h.end > hit.start - reach;
  const tool =
    reading.spans('ai-tool').some(isNear) ||
    /\b(?:bot|chatbot|app|appli|translator|traducteur|robot|service en ligne|site gratuit|outil|assistant|perroquet|modèle|Otter|site qui)/i.test(
      textOf(reading, hit),
    );
  if (!tool || !reading.spans('ai-private').some(isNear)) return false;
  if (reading.spans('ai-public').some(isNear)) return false;
  if (reading.hits('ai-input-privacy/advice').some(isNear)) return false;
  return !reading.negated(hit) && !reading.asked(hit) && !reading.quoted(hit) && !reading.talkedAbout(hit);
}
