import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checked, Checker } from './checker.ts';
import type { TextChange } from './parsing/changes.ts';
import { createParser, type Format, originalOf, type Parser } from './parsing/parser.ts';

/** A version of a document, checked. */
export interface CheckedVersion extends Checked {
  readonly version: number;
  /** The checker that said so: other settings make another one. */
  readonly checker: Checker;
}

/** Text of the file at a path as a document's header writes it; `undefined` when it cannot be read. */
export type ReadBeside = (uri: string, path: string) => Promise<string | undefined>;

interface Open {
  readonly parser: Parser;
  /** Changes since the last parse; `undefined` once their chain is broken. */
  changes: TextChange[] | undefined;
  last: { readonly version: number; readonly checker: Checker; readonly checked: Promise<CheckedVersion> } | undefined;
}

/** Open documents and what was found in them, remembered per version. The one thing in the server with state. */
export interface Session {
  changed(uri: string, change: TextChange | undefined): void;
  closed(uri: string): void;
  /** Checks the document as it stands; the same version under the same settings is checked once. */
  check(document: TextDocument, checker: Checker): Promise<CheckedVersion>;
}

export function createSession(readBeside: ReadBeside): Session {
  const open = new Map<string, Open>();
  const opened = (document: TextDocument): Open => {
    const known = open.get(document.uri);
    if (known) return known;
    const fresh: Open = { parser: createParser(formatOf(document)), changes: undefined, last: undefined };
    open.set(document.uri, fresh);
    return fresh;
  };
  return {
    changed(uri, change) {
      const entry = open.get(uri);
      if (!entry) return;
      if (change) entry.changes?.push(change);
      else entry.changes = undefined;
    },
    closed(uri) {
      open.delete(uri);
    },
    check(document, checker) {
      const entry = opened(document);
      const { last } = entry;
      if (last?.version === document.version && last.checker === checker) return last.checked;
      // Read here, before any wait: the document changes in place.
      const { version } = document;
      const parsed = entry.parser.parse(document.getText(), entry.changes);
      entry.changes = [];
      const original = parsed.profile.translationOf;
      const beside =
        original === undefined
          ? undefined
          : readBeside(document.uri, original).then((text) => originalOf(text, formatOf(document)));
      const checked = Promise.resolve(beside)
        .then((other) => checker.check(parsed, other))
        .then((found) => ({ ...found, version, checker }));
      entry.last = { version, checker, checked };
      return checked;
    },
  };
}

export const formatOf = (document: TextDocument): Format =>
  document.languageId === 'plaintext' || document.languageId === 'text' ? 'plain' : 'markdown';
