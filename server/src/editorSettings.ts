import type { Account, Audience } from './engine/profile.ts';
import { type Severity, severities } from './engine/rule.ts';
import type { Layer, RuleSetting } from './policy/layer.ts';

/** The editor's settings under `forthright`, typed; what has another shape counts as not set. */
export interface EditorSettings extends Layer {
  readonly enable: boolean;
  readonly codeLens: boolean;
  /** Offers to ask a language model of the editor's; nothing is asked unless somebody does. */
  readonly suggestPlainerWording: boolean;
  readonly policy?: string;
  readonly account?: Account;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const audiences: readonly unknown[] = ['general', 'informed', 'expert'] satisfies Audience[];
const accounts: readonly unknown[] = ['personal', 'institutional'] satisfies Account[];

export function readEditorSettings(value: unknown): EditorSettings {
  const given = isRecord(value) ? value : {};
  return {
    enable: given.enable !== false,
    codeLens: given.codeLens !== false,
    suggestPlainerWording: given.suggestPlainerWording === true,
    ...(typeof given.policy === 'string' && given.policy !== '' ? { policy: given.policy } : {}),
    ...(audiences.includes(given.audience) ? { audience: given.audience as Audience } : {}),
    ...(accounts.includes(given.account) ? { account: given.account as Account } : {}),
    rules: isRecord(given.rules) ? rulesOf(given.rules) : {},
  };
}

const isSeverity = (value: unknown): value is Severity | 'off' =>
  value === 'off' || (severities as readonly unknown[]).includes(value);

function rulesOf(given: Record<string, unknown>): Record<string, RuleSetting> {
  const read = Object.entries(given).flatMap(([id, value]): [string, RuleSetting][] => {
    if (value === false) return [[id, { severity: 'off' }]];
    if (isSeverity(value)) return [[id, { severity: value }]];
    if (!isRecord(value)) return [];
    const { severity, ...options } = value;
    return [[id, { ...(isSeverity(severity) ? { severity } : {}), options }]];
  });
  return Object.fromEntries(read);
}

/** Files about a project, not drafts: left alone wherever they stand. */
const aside =
  /(^|\/)((readme|changelog|license|licence|contributing|code_of_conduct|security|notice|authors|copying|todo)(\.[\w-]+)?|requirements[\w.-]*\.txt|constraints[\w.-]*\.txt|cmakelists\.txt|robots\.txt|humans\.txt|llms[\w-]*\.txt)$/i;

/** Texts that are only shown: an older version of a draft, a suggestion beside it. */
const onlyShown = /^(?:git|forthright-suggestion):/;

export const isLeftAlone = (uri: string, languageId: string): boolean =>
  onlyShown.test(uri) ||
  aside.test(decodeURIComponentSafely(uri.replace(/[?#].*$/s, ''))) ||
  !['markdown', 'plaintext', 'text', 'mdx'].includes(languageId);

function decodeURIComponentSafely(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
