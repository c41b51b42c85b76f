import type { Connection, Diagnostic, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Configuration, Configured } from './configuration.ts';
import type { Converter } from './convert.ts';
import {
  type AllowParams,
  type CheckParams,
  type CopyParams,
  type DeclareParams,
  type IgnoreParams,
  type LabelParams,
  methods,
  type Passage,
  type PassageParams,
  type Post,
  type PostsParams,
  type RewordParams,
  type SwitchOffParams,
} from './features/contract.ts';
import { declareEdit } from './features/declare.ts';
import { diagnosticsOf } from './features/diagnostics.ts';
import { ignoreEdits } from './features/ignore.ts';
import { postFor, postsOf } from './features/posts.ts';
import { labelEdits, passageAt, rewordEdits } from './features/reword.ts';
import { allowed, newSettingsUri, switchedOff } from './features/settingsEdit.ts';
import { createParser } from './parsing/parser.ts';
import { type CheckedVersion, formatOf } from './session.ts';

/** An open draft, checked under the settings that hold for it. */
export interface CheckedDocument extends Configured {
  readonly document: TextDocument;
  readonly found: CheckedVersion;
}

export interface RequestParts {
  readonly configuration: Configuration;
  readonly converter: Converter;
  /** URIs of the workspace's folders. */
  readonly roots: readonly string[];
  checked(uri: string): Promise<CheckedDocument | undefined>;
}

/** What our own client asks beyond the protocol: see `features/contract.ts`. Bound once the client has said who it is. */
export function bindRequests(connection: Connection, parts: () => RequestParts): void {
  connection.onRequest(
    methods.ignore,
    async ({ uri, findings, reason }: IgnoreParams): Promise<WorkspaceEdit | null> => {
      const { checked, converter } = parts();
      const result = await checked(uri);
      if (!result) return null;
      const { document, found } = result;
      const places = findings.map(({ rule, range }) => ({ rule, span: converter.span(document, range) }));
      const edits = ignoreEdits(found, places, reason).map((edit) => converter.edit(document, edit));
      return { changes: { [uri]: edits } };
    },
  );

  connection.onRequest(methods.declare, async ({ uri, key, value }: DeclareParams): Promise<WorkspaceEdit | null> => {
    const { checked, converter } = parts();
    const result = await checked(uri);
    const edit = result && declareEdit(result.found, key, value);
    return edit ? { changes: { [uri]: [converter.edit(result.document, edit)] } } : null;
  });

  connection.onRequest(methods.passage, async ({ uri, at }: PassageParams): Promise<Passage | null> => {
    const { checked, converter } = parts();
    const result = await checked(uri);
    return (
      (result && passageAt(result.document, converter.offset(result.document, at), result.found, converter)) ?? null
    );
  });

  connection.onRequest(
    methods.reword,
    async ({ uri, version, range, text }: RewordParams): Promise<WorkspaceEdit | null> => {
      const { checked, converter } = parts();
      const result = await checked(uri);
      if (!result || result.found.version !== version || result.document.version !== version) return null;
      const edits = rewordEdits(result.found, converter.span(result.document, range), text);
      return { changes: { [uri]: edits.map((edit) => converter.edit(result.document, edit)) } };
    },
  );

  connection.onRequest(methods.label, async ({ uri }: LabelParams): Promise<WorkspaceEdit | null> => {
    const { checked, converter } = parts();
    const result = await checked(uri);
    const edits = result && labelEdits(result.found);
    return edits ? { changes: { [uri]: edits.map((edit) => converter.edit(result.document, edit)) } } : null;
  });

  connection.onRequest(methods.posts, async ({ uri }: PostsParams): Promise<readonly Post[]> => {
    const result = await parts().checked(uri);
    return result ? postsOf(result.found, result.checker.platforms) : [];
  });

  connection.onRequest(methods.copy, async ({ uri, platform }: CopyParams): Promise<Post | null> => {
    const result = await parts().checked(uri);
    return (result && postFor(result.found, platform, result.checker.platforms)) ?? null;
  });

  connection.onRequest(methods.allow, ({ uri, rule, term }: AllowParams) =>
    settingsEdit(parts(), uri, (yaml) => allowed(yaml, rule, term)),
  );

  connection.onRequest(methods.switchOff, ({ uri, rule }: SwitchOffParams) =>
    settingsEdit(parts(), uri, (yaml) => switchedOff(yaml, rule)),
  );

  connection.onRequest(methods.check, async ({ uri, languageId, text }: CheckParams): Promise<Diagnostic[]> => {
    const { configuration, converter } = parts();
    const document = TextDocument.create(uri, languageId, 0, text);
    const configured = await configuration.checkerFor(document);
    if (!configured) return [];
    const { checker } = configured;
    const found = await checker.check(createParser(formatOf(document)).parse(text));
    return diagnosticsOf(document, { ...found, version: 0, checker }, converter);
  });
}

/** Writes the settings file anew, or makes one; in one edit, so that it is undone as one. */
async function settingsEdit(
  { configuration, roots }: RequestParts,
  uri: string,
  change: (yaml: string) => string | undefined,
): Promise<WorkspaceEdit | null> {
  const known = await configuration.settingsFile(uri);
  const at = known?.uri ?? newSettingsUri(uri, roots);
  const text = change(known?.text ?? '');
  if (at === undefined || text === undefined) return null;
  const start = { line: 0, character: 0 };
  const range = { start, end: known ? { line: known.text.split('\n').length, character: 0 } : start };
  const edits = [{ range, newText: text }];
  const create = { kind: 'create', uri: at, options: { ignoreIfExists: true } } as const;
  return { documentChanges: [...(known ? [] : [create]), { textDocument: { uri: at, version: null }, edits }] };
}
