import { env, l10n, type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { methods, type Post, type PostsParams } from '../contract.ts';
import { currentDraft, type Desk } from '../desk.ts';
import { page } from './page.ts';

const nonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join('');

/** Opens the post as each platform would show it beside the draft, and follows the draft. */
export function preview(desk: Desk): () => Promise<void> {
  let panel: WebviewPanel | undefined;
  let shown: Uri | undefined;

  const draw = async () => {
    if (!panel || !shown) return;
    const params: PostsParams = { uri: shown.toString() };
    const posts = (await desk.ask<Post[]>(methods.posts, params)) ?? [];
    // It may have been closed meanwhile.
    if (panel) panel.webview.html = page(posts, env.language, nonce());
  };
  const follow = () => {
    const draft = currentDraft()?.uri;
    if (!draft || draft.toString() === shown?.toString()) return;
    shown = draft;
    void draw();
  };

  return async () => {
    shown = currentDraft()?.uri ?? shown;
    if (!panel) {
      const where = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      panel = window.createWebviewPanel('forthright.preview', l10n.t('Preview of the post'), where, {
        enableScripts: false,
        localResourceRoots: [],
      });
      const listening = [
        desk.onStatus((status) => status?.uri === shown?.toString() && void draw()),
        window.onDidChangeActiveTextEditor(follow),
      ];
      panel.onDidDispose(() => {
        panel = undefined;
        for (const each of listening) each.dispose();
      });
    } else panel.reveal(undefined, true);
    await draw();
  };
}
