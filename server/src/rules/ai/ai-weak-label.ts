import type { Clue, Problem } from '../../engine/rule.ts';
import { overlaps } from '../../engine/span.ts';
import { aiWeakLabelWords } from '../../lexicon/phrases/aiWeakLabel.ts';
import { aiLabelsIn } from '../../reading/aiLabel.ts';
import { draftRule, named, replaceWith } from '../rule.ts';

/** With so many hashtags a lone #AI is lost. */
const crowd = 4;
const tags = new Set(['ai', 'ia', 'aigenerated', 'aiart', 'genai', 'generativeai']);
/** Passages longer than this are articles about things, not credits. */
const longestCredit = 420;

export const aiWeakLabel = draftRule({
  id: 'ai-weak-label',
  principle: 'ai',
  clause: 'ai',
  severity: 'information',
  summary: {
    en: 'A label for AI work that a reader will not understand or see.',
    fr: 'Une mention de l’IA que le lecteur ne comprendra ou ne verra pas.',
  },
  rationale: {
    en: 'A label helps only if it is plain: “AI-generated image” is understood by everybody, “digital magic” by nobody. Say it in those words, where it is seen first.',
    fr: 'Une mention n’aide que si elle est claire : « image générée par IA » se comprend, « magie numérique » non. Dites-le avec ces mots, là où on le voit d’abord.',
  },
  fine: {
    en: 'A human made it with digital tools, and is named.',
    fr: 'Une personne l’a réalisé avec des outils numériques, et elle est nommée.',
  },
  words: aiWeakLabelWords,
  examples: {
    en: {
      finds: [
        'The «cover picture is digital artwork» of the house.',
        '«Visual enhanced by creative intelligence» for our Christmas card.',
        'Today our podcast speaks Portuguese, «thanks to a bit of studio sorcery».',
        '«Conceptual visual» for the office of the future.',
        'Our summary of the strategy, «prepared in a novel, innovative way».',
        'This page’s «content may have been optimised» for you.',
        '«Cover: a collaboration between our designer and a very creative computer».',
        '«Text refined with smart tools».',
        'Today’s «artwork comes from a prompt» and a dream.',
        '---\nai-disclosure: ai-generated\n---\nThe detector at night. #CERN #physics #night «#AI» #detector #magnets',
      ],
      allows: [
        'AI-generated image. Not a photograph.',
        'Last year’s students left us a cloud chamber, a podcast and one very stubborn robot.',
        'A video of our very busy robots in the tunnel.',
        'Digital art by Anna Martin, drawn on a tablet.',
        'The enhanced luminosity brings more collisions.',
        'Digital art contest for schools. Draw with pencil, tablet or mouse.',
        '“Assisted by technology”: how museums avoid the two letters. An essay.',
        'The digital twin of the tunnel helps the planners.',
        'Smart tools for the workshop: new torque wrenches. Photo: M. Brice.',
        'This image was made with an electron microscope.',
        'A talk on #AI in physics, Tuesday at 18:00.',
        'Illustration: Maria Lopez.',
        'Our new technology keeps the magnets cold.',
        'Virtual visits of the detector on Saturday, with a guide.',
        'Synthetic data help to train the trigger.',
        'Augmented reality lets you look into the detector.',
      ],
    },
    fr: {
      finds: [
        '«Portrait stylisé par la magie des pixels», merci à Bastien.',
        '«Visuel augmenté» de la future caverne, pour vous donner envie.',
        'Légende : vue du collisionneur en 2050, «hommage numérique».',
        'La plume de ce «récit : un ami virtuel», infatigable.',
        'Cette «affiche est mi-main mi-machine».',
        '«Texte affiné avec des outils intelligents».',
        'Quelques éléments de cette page ont bénéficié d’une «automatisation éditoriale».',
      ],
      allows: [
        'Image générée par IA. Ce n’est pas une photographie.',
        'Au programme : une vidéo, un jeu et des robots très inventifs.',
        'Illustration de Léa Martin.',
        'La réalité augmentée montre l’intérieur du détecteur.',
        'Conférence sur l’#IA en physique, mardi.',
        'La simulation numérique d’une collision.',
        '« Assisté par des outils », « augmenté » : trois façons de ne pas dire IA. Notre article.',
        'Le jumeau numérique du tunnel aide à préparer les travaux.',
        'Visites virtuelles du détecteur samedi, avec un guide.',
        'L’intelligence collective de 3 000 physiciennes et physiciens.',
      ],
    },
  },
  *gather(reading): Iterable<Clue> {
    for (const { span } of aiLabelsIn(reading)) yield { kind: 'label', span };
    const hashtags = reading.tokens.filter((token) => token.kind === 'hashtag');
    for (const token of hashtags) {
      if (tags.has(token.text.toLowerCase()) && hashtags.length >= crowd) yield { kind: 'tag', span: token.span };
    }
    if (reading.raw.length > longestCredit) return;
    const plain =
      reading.spans('ai-label').length > 0 ||
      /\b(?:AI|IA|A\.I\.)\b|artificial intelligence|intelligence artificielle/.test(reading.text);
    if (plain) return;
    for (const hit of reading.hits('ai-weak-label/credit')) {
      if (
        !reading.spans('content').length ||
        reading.quotations.some((q) => overlaps(q, hit)) ||
        reading.quoted(hit) ||
        reading.asked(hit) ||
        reading.negated(hit) ||
        reading.beside(hit, 'meta').length
      )
        continue;
      yield { kind: 'euphemism', span: { start: hit.start, end: hit.end } };
    }
  },
  *check(whole): Iterable<Problem> {
    const use = whole.profile.aiDisclosure;
    if (use === 'none') return;
    const isDeclared =
      use !== undefined || whole.profile.media.some((medium) => medium.ai !== undefined && medium.ai !== 'none');
    if (whole.clues.some((clue) => clue.kind === 'label')) return;
    for (const clue of whole.clues) {
      const text = whole.draft.text.slice(clue.at.start, clue.at.end);
      if (clue.kind === 'tag') {
        if (!isDeclared) continue;
        yield {
          span: clue.at,
          message: {
            en: `“${text}” among other hashtags is no label: say “AI-generated image” or “drafted with AI” in words.`,
            fr: `« ${text} » parmi d’autres mots-dièse n’est pas une mention : écrivez « image générée par IA » ou « rédigé avec l’aide d’une IA ».`,
          },
        };
        continue;
      }
      const words = named(text);
      const label = clue.place.passage.language === 'fr' ? 'image générée par IA' : 'AI-generated image';
      yield {
        span: clue.at,
        message: {
          en: `${words.en} does not tell a reader whether AI made this: if it did, say “AI-generated” and name the tool; if not, name who did.`,
          fr: `${words.fr} ne dit pas au lecteur si l’IA en est l’auteur : si oui, écrivez « généré par IA » et nommez l’outil ; sinon, nommez la personne.`,
        },
        fixes: [
          replaceWith(clue.at, label, {
            en: `Write “${label}”`,
            fr: `Écrire « ${label} »`,
          }),
        ],
      };
    }
  },
});
