import { l10n, type QuickPickItem, window } from 'vscode';
import { type DeclareParams, methods } from '../contract.ts';
import { currentDraft, type Desk } from '../desk.ts';
import { audienceName, platformName, platforms } from '../wording.ts';

interface Choice extends QuickPickItem {
  readonly value: string;
}

export const accounts = (): readonly Choice[] => [
  { value: 'personal', label: l10n.t('Personal'), detail: l10n.t('My own account; I speak for myself.') },
  {
    value: 'institutional',
    label: l10n.t('Institutional'),
    detail: l10n.t('An account of the laboratory or an experiment.'),
  },
];

export const audiences = (): readonly Choice[] => [
  {
    value: 'general',
    label: audienceName('general'),
    detail: l10n.t('Every term of physics is explained or replaced.'),
  },
  {
    value: 'informed',
    label: audienceName('informed'),
    detail: l10n.t('Teachers, students, people who follow science.'),
  },
  {
    value: 'expert',
    label: audienceName('expert'),
    detail: l10n.t('Colleagues of the field; terms need no explanation.'),
  },
];

const aiUses = (): readonly Choice[] => [
  { value: 'none', label: l10n.t('None'), detail: l10n.t('A human wrote and made all of it.') },
  { value: 'ai-assisted', label: l10n.t('Assisted'), detail: l10n.t('AI helped with parts; a human wrote the post.') },
  { value: 'ai-generated', label: l10n.t('Generated'), detail: l10n.t('AI made it; a human checked it.') },
  { value: 'ai-autonomous', label: l10n.t('Autonomous'), detail: l10n.t('AI made it, and no human looked at it.') },
];

export const platformChoices = (picked: readonly string[]): Choice[] =>
  platforms.map((value) => ({ value, label: platformName(value), picked: picked.includes(value) }));

async function declare(desk: Desk, key: string, value: DeclareParams['value']): Promise<void> {
  const uri = currentDraft()?.uri.toString();
  if (uri) await desk.edit(methods.declare, { uri, key, value } satisfies DeclareParams);
}

const one =
  (desk: Desk, key: string, title: () => string, choices: () => readonly Choice[]) => async (): Promise<void> => {
    const choice = await window.showQuickPick([...choices()], { title: title() });
    if (choice) await declare(desk, key, choice.value);
  };

export const pickAudience = (desk: Desk) => one(desk, 'audience', () => l10n.t('Who reads this draft?'), audiences);

export const pickAccount = (desk: Desk) =>
  one(desk, 'account', () => l10n.t('Whose account posts this draft?'), accounts);

export const pickAiUse = (desk: Desk) =>
  one(desk, 'ai-disclosure', () => l10n.t('Was AI used for this draft?'), aiUses);

export const declareApproval = (desk: Desk) => async (): Promise<void> => {
  const title = l10n.t('Who approved this draft?');
  const name = await window.showInputBox({ title, prompt: l10n.t('A name, or the group that approved it.') });
  if (name?.trim()) await declare(desk, 'approved-by', name.trim());
};

export const pickPlatforms = (desk: Desk) => async (): Promise<void> => {
  const draft = currentDraft();
  const declared = (draft && desk.status(draft.uri)?.platforms.map(({ platform }) => platform)) ?? [];
  const title = l10n.t('Where will this draft be posted?');
  const picked = await window.showQuickPick(platformChoices(declared), { title, canPickMany: true });
  if (picked) await declare(desk, 'platforms', picked.length > 0 ? picked.map(({ value }) => value) : null);
};
