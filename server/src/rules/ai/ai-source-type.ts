import type { Medium } from '../../engine/profile.ts';
import type { Fix, Problem } from '../../engine/rule.ts';
import { sourceTypes } from '../../lexicon/sourceTypes.ts';
import { draftRule } from '../rule.ts';

export const aiSourceType = draftRule({
  id: 'ai-source-type',
  principle: 'ai',
  clause: 'ai',
  severity: 'hint',
  summary: {
    en: 'A generated or altered medium without its digital source type, or with one that contradicts it.',
    fr: 'Un média généré ou modifié sans type de source numérique, ou avec un type qui le contredit.',
  },
  rationale: {
    en: 'Platforms and picture libraries read IPTC’s digital source type to label media on their own. A right value travels with the file; a wrong one is a false statement.',
    fr: 'Les plateformes et les photothèques lisent le type de source numérique de l’IPTC pour étiqueter les médias. Une valeur juste voyage avec le fichier ; une fausse est une fausse déclaration.',
  },
  examples: {
    en: {
      finds: [
        '---\nmedia:\n  - «file: a.png\n    alt: AI-generated image of a cavern\n    ai: generated»\n---\nAI-generated image.',
        '---\nmedia:\n  - «file: a.png\n    alt: AI-generated image of a cavern\n    ai: generated\n    source-type: digitalCapture»\n---\nAI-generated image.',
        '---\nmedia:\n  - «file: plot.png\n    alt: Plot of the counts\n    ai: none\n    source-type: trainedAlgorithmicMedia»\n---\nThe plot.',
      ],
      allows: [
        '---\nmedia:\n  - file: a.png\n    alt: AI-generated image\n    ai: generated\n    source-type: trainedAlgorithmicMedia\n---\nAI-generated image.',
        '---\nmedia:\n  - file: a.jpg\n    alt: The cavern\n    ai: none\n    source-type: digitalCapture\n---\nA photo.',
        '---\nmedia:\n  - file: plot.png\n    alt: The plot\n    source-type: dataDrivenMedia\n---\nA plot.',
        'Text only.',
      ],
    },
    fr: {
      finds: [
        '---\nlang: fr\nmedia:\n  - «file: a.png\n    alt: Image générée par IA\n    ai: generated»\n---\nImage générée par IA.',
        '---\nlang: fr\nmedia:\n  - «file: a.png\n    alt: Photo modifiée par IA\n    ai: modified\n    source-type: digitalCapture»\n---\nPhoto modifiée par IA.',
        '---\nlang: fr\nmedia:\n  - «file: c.png\n    alt: Une courbe\n    ai: none\n    source-type: trainedAlgorithmicMedia»\n---\nLa courbe.',
      ],
      allows: [
        '---\nlang: fr\nmedia:\n  - file: a.png\n    alt: Image générée par IA\n    ai: generated\n    source-type: trainedAlgorithmicMedia\n---\nImage générée par IA.',
        '---\nlang: fr\nmedia:\n  - file: a.jpg\n    alt: La caverne\n    ai: none\n    source-type: digitalCapture\n---\nUne photo.',
        'Du texte seulement.',
      ],
    },
  },
  *check({ profile, draft }): Iterable<Problem> {
    for (const medium of profile.media) {
      const isAi = medium.ai === 'generated' || medium.ai === 'modified';
      const type = sourceTypes.find(({ value }) => value === medium.sourceType);
      if (medium.sourceType === undefined) {
        if (isAi) yield { span: medium.span, message: missing(medium), fixes: offers(medium, draft.text) };
      } else if (type && medium.ai !== undefined && type.ai !== isAi && (isAi || type.value.includes('rained'))) {
        yield { span: medium.span, severity: 'warning', message: contradiction(medium, type.means) };
      }
    }
  },
});

const missing = (medium: Medium) => ({
  en: `A medium declared as ${medium.ai} by AI has no “source-type”: add one, so that platforms label it rightly.`,
  fr: `Un média déclaré comme ${medium.ai === 'modified' ? 'modifié' : 'généré'} par IA n’a pas de « source-type » : ajoutez-le, pour que les plateformes l’étiquettent correctement.`,
});

const contradiction = (medium: Medium, means: { en: string; fr: string }) => ({
  en: `“${medium.sourceType}” (${means.en}) contradicts “ai: ${medium.ai}”: one of the two is wrong.`,
  fr: `« ${medium.sourceType} » (${means.fr}) contredit « ai: ${medium.ai} » : l’un des deux est faux.`,
});

function offers(medium: Medium, text: string): readonly Fix[] {
  const values =
    medium.ai === 'generated'
      ? ['trainedAlgorithmicMedia', 'compositeSynthetic']
      : ['compositeWithTrainedAlgorithmicMedia', 'algorithmicallyEnhanced'];
  const entry = text.slice(medium.span.start, medium.span.end);
  const end = medium.span.start + entry.trimEnd().length;
  const lineStart = text.lastIndexOf('\n', medium.span.start) + 1;
  const indent = ' '.repeat(medium.span.start - lineStart);
  return values.map((value) => {
    const means = sourceTypes.find((type) => type.value === value)?.means ?? { en: value, fr: value };
    return {
      title: { en: `Set source-type: ${value} (${means.en})`, fr: `Indiquer source-type : ${value} (${means.fr})` },
      edits: [{ start: end, end, text: `\n${indent}source-type: ${value}` }],
    };
  });
}
