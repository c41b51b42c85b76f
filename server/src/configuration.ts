import { type Connection, DidChangeWatchedFilesNotification, type InitializeParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Checker, createChecker } from './checker.ts';
import type { Audience } from './engine/profile.ts';
import type { RuleSetting } from './policy/layer.ts';
import type { Policy } from './policy/policy.ts';
import { shippedPolicies } from './policy/shipped.generated.ts';
import { activeRules } from './rules/active.ts';
import { allRules } from './rules/index.generated.ts';

/** What the server needs of the machine it runs on. */
export interface Host {
  readonly version: string;
  /** Text of a file by URI; `undefined` when there is none or it cannot be read. */
  readText(uri: string): Promise<string | undefined>;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Settings of the editor, the workspace's files and the policy, made into checkers. */
export interface Configuration {
  /** Grows with every change of settings. */
  readonly generation: number;
  readonly audience: Audience;
  start(watches: boolean, changed: () => void): void;
  /** `undefined` for a document that is left alone. */
  checkerFor(document: TextDocument): Promise<Checker | undefined>;
  clauseUrl(clause: string): string | undefined;
}

interface EditorSettings {
  readonly enable: boolean;
  readonly audience: Audience;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export function createConfiguration(
  connection: Connection,
  host: Host,
  _params: InitializeParams,
  configures: boolean,
): Configuration {
  const policy = shippedPolicies.cern as Policy;
  let generation = 0;
  let settings: Promise<EditorSettings> | undefined;
  let checker: { readonly settings: EditorSettings; readonly checker: Checker } | undefined;
  let audience: Audience = 'general';

  const read = async (): Promise<EditorSettings> =>
    editorSettings(configures ? await connection.workspace.getConfiguration('forthright') : undefined);

  return {
    get generation() {
      return generation;
    },
    get audience() {
      return audience;
    },
    start(watches, changed) {
      const forget = (): void => {
        generation++;
        settings = undefined;
        changed();
      };
      connection.onDidChangeConfiguration(forget);
      connection.onDidChangeWatchedFiles(forget);
      if (watches)
        void connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: '**/.forthright.yaml' }],
        });
    },
    async checkerFor(_document) {
      settings ??= read();
      const now = await settings;
      if (!now.enable) return undefined;
      audience = now.audience;
      if (checker?.settings !== now) {
        checker = {
          settings: now,
          checker: createChecker({
            policy,
            rules: activeRules(allRules, now.rules),
            audience: now.audience,
            now: host.now,
            onFault: (rule, fault) =>
              connection.console.error(`${rule}: ${fault instanceof Error ? fault.stack : fault}`),
          }),
        };
      }
      return checker.checker;
    },
    clauseUrl: (clause) => policy.clauses[clause]?.url || undefined,
  };
}

function editorSettings(value: unknown): EditorSettings {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const audience = given.audience;
  return {
    enable: given.enable !== false,
    audience: audience === 'informed' || audience === 'expert' ? audience : 'general',
    rules: (given.rules ?? {}) as EditorSettings['rules'],
  };
}
