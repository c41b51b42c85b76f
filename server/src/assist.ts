import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Audit } from './configuration.ts';
import type { Converter } from './convert.ts';
import type { Language } from './engine/draft.ts';
import { codeActions } from './features/codeActions.ts';
import { lensesOf } from './features/codeLens.ts';
import { completionAt, settingsCompletionAt } from './features/completion.ts';
import { headerHoverAt, hoverAt, joined, settingsHoverAt } from './features/hover.ts';
import { linksOf, settingsLinksOf } from './features/links.ts';
import { settingsActions } from './features/settingsFile.ts';
import type { SettingsKind } from './policy/settings.ts';
import type { CheckedDocument } from './requests.ts';

/** A settings file or a policy that is open. */
export interface AuditedDocument extends Audit {
  readonly document: TextDocument;
  readonly kind: SettingsKind;
}

export interface AssistParts {
  readonly converter: Converter;
  /** Our own client: it runs our commands. */
  readonly ours: boolean;
  readonly snippets: boolean;
  /** The language of the editor, where it is one of ours. */
  readonly language: Language | undefined;
  checked(uri: string): Promise<CheckedDocument | undefined>;
  audited(uri: string): Promise<AuditedDocument | undefined>;
}

/** What helps while writing: explanations, mends, and what could come next. Bound once the client has said who it is. */
export function bindAssist(connection: Connection, parts: () => AssistParts): void {
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const { converter, checked, audited, ours, ...rest } = parts();
    const settings = await audited(uri);
    if (settings) {
      const { document, kind, rules } = settings;
      const context = { document, converter, language: rest.language ?? 'en' };
      return settingsHoverAt(converter.offset(document, position), kind, rules, context) ?? null;
    }
    const result = await checked(uri);
    if (!result) return null;
    const { document, found, checker } = result;
    const offset = converter.offset(document, position);
    const language = rest.language ?? found.draft.language;
    const said = hoverAt(document, offset, found, { checker, converter, messages: !ours });
    return joined(said, headerHoverAt(offset, checker, { document, converter, language })) ?? null;
  });

  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    const { converter, checked, audited, ...rest } = parts();
    const settings = await audited(uri);
    if (settings) {
      const { document, kind, rules } = settings;
      const context = { ...rest, document, converter, language: rest.language ?? 'en' };
      return settingsCompletionAt(converter.offset(document, position), kind, rules, context);
    }
    const result = await checked(uri);
    if (!result) return [];
    const { document, found } = result;
    const context = { ...rest, document, converter, language: rest.language ?? found.draft.language };
    return completionAt(converter.offset(document, position), found, context);
  });

  connection.onCodeAction(async (params) => {
    const { converter, checked, audited, ours, language } = parts();
    const { uri } = params.textDocument;
    const settings = await audited(uri);
    if (settings) return settingsActions(params.range, { ...settings, converter, language: language ?? 'en' });
    const result = await checked(uri);
    if (!result) return [];
    const { document, found, suggestPlainerWording } = result;
    const suggests = ours && suggestPlainerWording;
    return codeActions(params, { document, checked: found, converter, commands: ours, suggests });
  });

  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    const { converter, checked, ours, ...rest } = parts();
    const result = await checked(uri);
    if (!result?.codeLens) return [];
    const { document, found, audience } = result;
    const language = rest.language ?? found.draft.language;
    return lensesOf(found, { document, converter, ours, audience, language });
  });

  connection.onDocumentLinks(async ({ textDocument: { uri } }) => {
    const { converter, checked, audited, language } = parts();
    const settings = await audited(uri);
    if (settings)
      return settingsLinksOf(settings, { document: settings.document, converter, language: language ?? 'en' });
    const result = await checked(uri);
    if (!result) return [];
    const { document, found } = result;
    return linksOf(found, { document, converter, language: language ?? found.draft.language });
  });
}
