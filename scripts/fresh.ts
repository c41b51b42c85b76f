import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** `--check` writes nothing and fails where a generated file is not what it would be made into. */
const checking = process.argv.includes('--check');

export function fresh(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (checking) fail(file);
  else {
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
}

/** Removes files of a generated folder that nothing makes any more. */
export function onlyThese(folder: string, names: readonly string[]): void {
  for (const name of readdirSync(folder)) {
    if (names.includes(name)) continue;
    if (checking) fail(path.join(folder, name));
    else rmSync(path.join(folder, name));
  }
}

function fail(file: string): void {
  console.error(`${file} is not fresh: run "npm run generate"`);
  process.exitCode = 1;
}
