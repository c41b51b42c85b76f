import type { Complaint } from '../parsing/complaint.ts';
import { readYaml } from '../parsing/yaml/read.ts';
import { readFields } from '../parsing/yaml/record.ts';
import { listOf, text } from '../parsing/yaml/shape.ts';
import type { Layer } from './layer.ts';
import { type KnownRule, layerFields } from './layerShapes.ts';

/** What `.forthright.yaml` says. */
export interface Settings extends Layer {
  /** A shipped policy's name, or the path of a file from where `.forthright.yaml` stands. */
  readonly policy?: string;
  /** Globs of the drafts to check. */
  readonly files?: readonly string[];
}

/** Files that we read beside drafts. */
export type SettingsKind = 'settings' | 'policy';

/** What a file is, by its name: any other YAML is none of our business. */
export function settingsKindOf(uri: string): SettingsKind | undefined {
  if (/(?:^|\/)\.forthright\.yaml$/.test(uri)) return 'settings';
  return /(?:^|\/)(?:[^/]*\.forthright-policy|our-policy)\.yaml$/.test(uri) ? 'policy' : undefined;
}

export interface SettingsRead {
  readonly settings: Settings;
  readonly complaints: readonly Complaint[];
}

/** The keys of `.forthright.yaml`. */
export const settingsFields = (rules: readonly KnownRule[]) => ({
  policy: text,
  files: listOf(text),
  ...layerFields(rules),
});

/** Reads `.forthright.yaml`. Where something is wrong, the rest still holds. */
export function readSettings(yamlText: string, knownRules: readonly KnownRule[]): SettingsRead {
  const yaml = readYaml(yamlText, 0, 256 * 1024);
  const complaints = [...yaml.complaints];
  const complain = (one: Complaint) => complaints.push(one);
  const settings: Settings = readFields(yaml.root.entries, settingsFields(knownRules), { name: 'settings', complain });
  return { settings, complaints: complaints.sort((a, b) => a.span.start - b.span.start) };
}
