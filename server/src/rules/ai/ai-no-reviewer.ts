import type { Fix, Problem } from '../../engine/rule.ts';
import { draftRule } from '../rule.ts';

/** What is no human being. */
const machine =
  /^(?:ai|ia|bot|chatgpt|claude|copilot|deepl|gemini|gpt[\w.-]*|llm|mistral|robot|tool|outil|none|nobody|personne|aucun|n\/?a|tbd|\?+|-)$/i;

export const aiNoReviewer = draftRule({
  id: 'ai-no-reviewer',
  principle: 'ai',
  clause: 'ai',
  severity: 'warning',
  summary: {
    en: 'AI wrote or translated this, and no person is named who checked it.',
    fr: 'L’IA a rédigé ou traduit ce texte, et personne n’est nommé pour l’avoir relu.',
  },
  rationale: {
    en: 'A tool cannot answer for a sentence; a person can. Somebody who knows the matter reads it, and “reviewed-by” says who.',
    fr: 'Un outil ne répond pas d’une phrase ; une personne, si. Quelqu’un qui connaît le sujet relit, et « reviewed-by » dit qui.',
  },
  fine: { en: 'AI only helped with spelling.', fr: 'L’IA n’a aidé qu’à l’orthographe.' },
  examples: {
    en: {
      finds: [
        {
          text: '---\nai-disclosure: «ai-generated»\n---\nAI-generated text.',
        },
        '---\nai-disclosure: «ai-autonomous»\nai-tool: a bot\n---\nPosted by an AI bot.',
        '---\nai-disclosure: ai-assisted\nreviewed-by: «ChatGPT»\n---\nDrafted with the help of AI.',
        '---\nai-disclosure: «ai-assisted»\nai-scope: translation\n---\nTranslated with AI.',
      ],
      allows: [
        '---\nai-disclosure: ai-generated\nreviewed-by: J. Doe 2026-11-20\n---\nAI-generated text.',
        '---\nai-disclosure: none\n---\nThe beam is back.',
        '---\nai-disclosure: ai-assisted\nai-scope: spelling\n---\nThe beam is back.',
        'No header at all, written by hand.',
      ],
    },
    fr: {
      finds: [
        '---\nlang: fr\nai-disclosure: «ai-generated»\n---\nTexte généré par IA.',
        '---\nlang: fr\nai-disclosure: ai-assisted\nreviewed-by: «IA»\n---\nRédigé avec l’aide d’une IA.',
        '---\nlang: fr\nai-disclosure: «ai-assisted»\nai-scope: traduction\n---\nTraduction automatique.',
      ],
      allows: [
        '---\nlang: fr\nai-disclosure: ai-generated\nreviewed-by: Anne Morel\n---\nTexte généré par IA.',
        '---\nlang: fr\nai-disclosure: none\n---\nLe faisceau est de retour.',
        '---\nlang: fr\nai-disclosure: ai-assisted\nai-scope: orthographe\n---\nLe faisceau est de retour.',
      ],
    },
  },
  *check({ profile, draft }): Iterable<Problem> {
    const use = profile.aiDisclosure;
    if (use === undefined || use === 'none') return;
    if (/spell|grammar|proofread|orthograph|grammaire|relecture/i.test(profile.aiScope ?? '')) return;
    const reviewer = profile.reviewedBy?.trim() ?? '';
    if (reviewer !== '' && !machine.test(reviewer)) return;
    const span = profile.spans[reviewer === '' ? 'ai-disclosure' : 'reviewed-by'] ?? { start: 0, end: 0 };
    const line = draft.text.indexOf('\n', span.end);
    const fix: Fix = {
      title: { en: 'Add “reviewed-by”', fr: 'Ajouter « reviewed-by »' },
      edits: [{ start: line + 1, end: line + 1, text: 'reviewed-by: \n' }],
    };
    yield {
      span,
      message: {
        en:
          reviewer === ''
            ? `The header declares “${use}”, and names nobody who checked it: add “reviewed-by” with a person’s name.`
            : `“${reviewer}” is no person: name who read the text before it goes out.`,
        fr:
          reviewer === ''
            ? `L’en-tête déclare « ${use} » sans nommer qui a relu : ajoutez « reviewed-by » avec le nom d’une personne.`
            : `« ${reviewer} » n’est pas une personne : nommez qui a relu le texte avant sa publication.`,
      },
      ...(reviewer === '' ? { fixes: [fix] } : {}),
    };
  },
});
