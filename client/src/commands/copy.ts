import { commands, DiagnosticSeverity, env, l10n, type TextDocument, window } from 'vscode';
import { type CopyParams, type IgnoreParams, methods, type Post } from '../contract.ts';
import { currentDraft, type Desk } from '../desk.ts';
import { findings, placeOf, ruleOf } from '../findings.ts';
import { platformName } from '../wording.ts';
import { reasonFor } from './ignore.ts';
import { platformChoices } from './pick.ts';

async function platformFor(desk: Desk, draft: TextDocument | undefined): Promise<string | undefined> {
  const declared = (draft && desk.status(draft.uri)?.platforms.map(({ platform }) => platform)) ?? [];
  if (declared.length === 1) return declared[0];
  const choices = platformChoices([]).filter(({ value }) => declared.length === 0 || declared.includes(value));
  return (await window.showQuickPick(choices, { title: l10n.t('Copy the post for…') }))?.value;
}

/** What blocks is overridden with a reason that stays in the draft, so that it tells whoever reviews it what was waved through. */
async function overridden(desk: Desk, draft: TextDocument): Promise<boolean> {
  const blocking = findings(draft.uri).filter(({ severity }) => severity === DiagnosticSeverity.Error);
  const reason = await reasonFor([...new Set(blocking.map(ruleOf))].join(', '));
  if (!reason) return false;
  const params: IgnoreParams = { uri: draft.uri.toString(), findings: blocking.map(placeOf), reason };
  return desk.edit(methods.ignore, params);
}

async function offerAlts(post: Post): Promise<void> {
  const alts = post.media.flatMap(({ alt }) => (alt ? [alt] : []));
  const [first] = post.parts;
  const said =
    post.parts.length > 1
      ? l10n.t(
          'Copied for {0}: a thread of {1} parts, with a line of dashes between them.',
          platformName(post.platform),
          post.parts.length,
        )
      : l10n.t('Copied for {0}: {1} of {2}.', platformName(post.platform), first?.used ?? 0, first?.limit ?? 0);
  if (alts.length === 0) return void window.showInformationMessage(said);
  const copy = alts.length === 1 ? l10n.t('Copy the alt text') : l10n.t('Copy the {0} alt texts', alts.length);
  if ((await window.showInformationMessage(said, copy)) === copy) await env.clipboard.writeText(alts.join('\n\n'));
}

export const copyFor =
  (desk: Desk) =>
  async (given?: string): Promise<void> => {
    const draft = currentDraft();
    const platform = given ?? (await platformFor(desk, draft));
    if (!draft || !platform) return;
    const params: CopyParams = { uri: draft.uri.toString(), platform };
    const post = await desk.ask<Post>(methods.copy, params);
    if (!post) return;
    if (post.blocking > 0) {
      const show = l10n.t('Show it');
      const override = l10n.t('Copy anyway, because…');
      const message =
        post.blocking === 1
          ? l10n.t('One finding blocks this draft, so nothing was copied.')
          : l10n.t('{0} findings block this draft, so nothing was copied.', post.blocking);
      const choice = await window.showWarningMessage(message, show, override);
      if (choice === show) await commands.executeCommand('forthright.nextFinding');
      if (choice !== override || !(await overridden(desk, draft))) return;
    }
    await env.clipboard.writeText(post.parts.map(({ text }) => text).join('\n\n---\n\n'));
    await offerAlts(post);
  };
