import type { Checker } from '../checker.ts';
import type { Language } from '../engine/draft.ts';
import type { Complaint } from '../parsing/complaint.ts';
import { folderOf } from '../policy/beside.ts';
import type { Settings } from '../policy/settings.ts';
import { readStanding, standingChecker } from '../standing.ts';
import type { Machine } from './machine.ts';
import { placer } from './result.ts';

/** A settings file or policy that could not be read as it stands. */
export interface SettingsFault {
  readonly path: string;
  /** The file's text, which the complaint's span counts in. */
  readonly text: string;
  readonly complaint: Complaint;
}

export interface Desk {
  readonly checker: Checker;
  readonly settings: Settings;
  readonly faults: readonly SettingsFault[];
}

/** `path:line:column: what is wrong`. */
export function faultLine({ path, text, complaint }: SettingsFault, language: Language = 'en'): string {
  const { line, column } = placer(text)(complaint.span.start);
  return `${path}:${line}:${column}: ${complaint.message[language]}`;
}

/** Finds the checker for a file; files under the same settings share one. */
export function createDesk(machine: Machine, configPath: string | undefined, now: number | undefined) {
  const made = new Map<string, Promise<Desk>>();
  return async (file: string | undefined): Promise<Desk> => {
    const found = await settingsFile(machine, configPath, file);
    const key = found?.path ?? '';
    const known = made.get(key);
    if (known) return known;
    const desk = makeDesk(machine, found, now);
    made.set(key, desk);
    return desk;
  };
}

async function settingsFile(machine: Machine, configPath: string | undefined, file: string | undefined) {
  if (configPath === undefined) return file === undefined ? undefined : machine.settingsFor(file);
  const read = await machine.read(configPath);
  if ('fault' in read) throw new Error(`${configPath}: ${read.fault}`);
  return { path: configPath, text: read.text };
}

async function makeDesk(
  machine: Machine,
  file: { readonly path: string; readonly text: string } | undefined,
  now: number | undefined,
): Promise<Desk> {
  const folder = folderOf(file?.path ?? '');
  const { settings, policy, faults } = await readStanding(file?.text, undefined, async (path) => {
    const read = await machine.read(folder + path);
    return 'fault' in read ? undefined : read.text;
  });
  const { checker } = standingChecker({
    policy,
    layers: [settings],
    now: () => now ?? machine.now(),
    onFault: (rule, fault) =>
      machine.err(
        `forthright: the rule ${rule} failed (${fault instanceof Error ? fault.message : fault}); its findings are missing\n`,
      ),
  });
  const placed = faults.map(({ policy: name, text, complaint }) => ({
    path: name === undefined ? (file?.path ?? '') : folder + name,
    text,
    complaint,
  }));
  return { checker, settings, faults: placed };
}
