import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { Trouble } from './trouble.ts';

const packages = ['chromium', 'fonts-dejavu-core'];
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const found = (): string | undefined => [process.env.CHROMIUM, ...places].find((at) => at && existsSync(at));

const apt = (...args: string[]) =>
  spawnSync('apt-get', args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

/** The browser that shows the workbench; installed from Debian where we may. */
export function chromium(): string {
  const already = found();
  if (already) return already;
  const wish = `a Chromium is missing: apt-get install --no-install-recommends ${packages.join(' ')}, or set CHROMIUM`;
  if (process.getuid?.() !== 0 || apt('--version').status !== 0) throw new Trouble(wish);
  console.log(`installing ${packages.join(' and ')}`);
  apt('update', '-qq');
  const done = apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  const now = found();
  if (!now) throw new Trouble(`${wish} (apt-get: ${done.stderr.trim().split('\n').pop()})`);
  return now;
}
