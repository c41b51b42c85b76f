import type { Checker } from '../checker.ts';
import type { Audience, Profile } from '../engine/profile.ts';
import { createParser, type Parsed } from '../parsing/parser.ts';
import { type Figures, type Measured, measureDraft } from '../reading/readability.ts';
import { readPassage } from '../reading/reading.ts';
import { formatOfPath } from './answer.ts';
import type { Arguments } from './arguments.ts';
import type { Exit } from './check.ts';
import { createDesk, type Desk } from './desk.ts';
import { inputs } from './inputs.ts';
import { eachRecord, parsedRecord } from './jsonl.ts';
import type { Machine } from './machine.ts';

/** Prints what each draft asks of its readers; never a verdict, so the exit status only tells of unreadable input. */
export async function measure(args: Arguments, machine: Machine): Promise<Exit> {
  const deskFor = createDesk(machine, args.config, args.now);
  if (args.jsonl) {
    const desk = await deskFor(undefined);
    return eachRecord(machine, (record) => members(measured(parsedRecord(record), desk), args.words));
  }
  const files: object[] = [];
  let exit: Exit = 0;
  for await (const input of inputs(args, machine)) {
    if ('fault' in input) {
      machine.err(`forthright: ${input.fault}\n`);
      exit = 2;
      continue;
    }
    const desk = await deskFor(input.path);
    const parsed = createParser(formatOfPath(input.path)).parse(input.text);
    const found = measured(parsed, desk);
    if (args.format === 'json')
      files.push({ path: input.path, language: parsed.draft.language, ...members(found, args.words) });
    else machine.out(lines(input.path, found, args.words));
  }
  if (args.format === 'json') machine.out(`${JSON.stringify({ version: 1, files }, null, 2)}\n`);
  return exit;
}

/** Who reads the draft: by its header, else by the settings, else by the policy. */
export const audienceOf = ({ audience }: Profile, { checker, settings }: Desk): Audience =>
  audience ?? settings.audience ?? checker.policy.settings.audience ?? 'general';

export const measured = ({ draft, profile }: Pick<Parsed, 'draft' | 'profile'>, desk: Desk): Measured =>
  measureDraft(draft, audienceOf(profile, desk), readerOf(desk.checker));

const readerOf = (checker: Checker) => (passage: Parameters<typeof readPassage>[0]) =>
  readPassage(passage, checker.lexicon(passage.language));

/** As JSON gives them. */
export const members = ({ figures, words }: Measured, withWords: boolean): object =>
  withWords ? { ...figures, rated: words } : figures;

function lines(path: string, { figures, words }: Measured, withWords: boolean): string {
  const rated = withWords
    ? words.map((w) => `  ${String(w.start).padStart(6)}  ${w.rarity.toFixed(2)}  ${w.text.replace(/\s+/g, ' ')}\n`)
    : [];
  return `${path}\n${summary(figures)}${rated.join('')}`;
}

const summary = (f: Figures): string =>
  `  ${f.words} words, ${f.sentences} sentences, ${f.wordsPerSentence} words a sentence\n` +
  `  ${(f.rareShare * 100).toFixed(1)} % rare words, ${f.jargonTerms} unexplained terms, score ${f.score} of 100, reading ease ${f.ease}\n`;
