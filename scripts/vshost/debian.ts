import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { Trouble } from './trouble.ts';

const apt = (...args: string[]) =>
  spawnSync('apt-get', args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

const existing = (places: readonly (string | undefined)[]): string | undefined =>
  places.find((at) => at && existsSync(at));

/** A program of the machine; installed from Debian where we may, else asked for in one line. */
function program(places: readonly (string | undefined)[], packages: readonly string[]): string {
  const already = existing(places);
  if (already) return already;
  const wish = `${packages[0]} is missing: apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || apt('--version').status !== 0) throw new Trouble(wish);
  console.log(`installing ${packages.join(' and ')}`);
  apt('update', '-qq');
  const done = apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  const now = existing(places);
  if (!now) throw new Trouble(`${wish} (apt-get: ${done.stderr.trim().split('\n').pop()})`);
  return now;
}

/** The browser that shows the workbench; `CHROMIUM` names another. */
export const chromium = (): string =>
  program(
    [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    ['chromium', 'fonts-dejavu-core'],
  );

/** What VS Code lists files with; the older build expects to download it. */
export const ripgrep = (): string => program(['/usr/bin/rg'], ['ripgrep']);

export const unzip = (): string => program(['/usr/bin/unzip'], ['unzip']);
