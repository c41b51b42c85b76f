import { env, l10n, type QuickPickItem, SnippetString, window, workspace } from 'vscode';
import en from '../../../snippets/en.json';
import fr from '../../../snippets/fr.json';
import { languageName } from '../wording.ts';
import { accounts, audiences, platformChoices } from './pick.ts';

interface Template {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const templates: Readonly<Record<'en' | 'fr', Readonly<Record<string, Template>>>> = { en, fr };

interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

const steps = 5;

/** One question after the other; Escape at any of them ends it. */
async function asked<T>(step: number, title: string, choices: readonly Choice<T>[]): Promise<T | undefined> {
  const said = l10n.t('New outreach draft ({0} of {1}): {2}', step, steps, title);
  return (await window.showQuickPick([...choices], { title: said, matchOnDescription: true }))?.value;
}

async function askedLanguage(): Promise<'en' | 'fr' | undefined> {
  const all = (['en', 'fr'] as const).map((value) => ({ value, label: languageName(value) }));
  if (env.language.startsWith('fr')) all.reverse();
  return asked(1, l10n.t('In which language?'), all);
}

const templateChoices = (language: 'en' | 'fr'): readonly Choice<Template>[] =>
  Object.entries(templates[language]).map(([label, value]) => ({ label, detail: value.description, value }));

/** A template whose first choice is a personal account is meant for one. */
const suggested = (template: Template) =>
  template.body.some((line) => /^account: .*\|personal,/.test(line)) ? accounts() : [...accounts()].reverse();

/** The template with the header filled in; what is left are its slots. */
const filled = ({ body }: Template, answers: Readonly<Record<string, string>>): string =>
  body
    .map((line) => {
      const key = /^([a-z]+): /.exec(line)?.[1];
      const answer = key === undefined ? undefined : answers[key];
      return answer === undefined ? line : `${key}: ${answer}`;
    })
    .join('\n');

async function askedPlatforms(): Promise<readonly string[] | undefined> {
  const title = l10n.t('New outreach draft ({0} of {1}): {2}', steps, steps, l10n.t('For which platforms?'));
  const picked = await window.showQuickPick(platformChoices(['x', 'mastodon']), { title, canPickMany: true });
  return picked?.map(({ value }) => value);
}

export async function newDraft(): Promise<void> {
  const language = await askedLanguage();
  const template = language && (await asked(2, l10n.t('Which kind of post?'), templateChoices(language)));
  if (!template) return;
  const account = await asked(3, l10n.t('Whose account posts it?'), suggested(template));
  const audience = account && (await asked(4, l10n.t('Who reads it?'), audiences()));
  const platforms = audience && (await askedPlatforms());
  if (!platforms) return;
  const answers = { account, audience, platforms: `[${platforms.join(', ')}]` };
  const document = await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(filled(template, answers)));
}
