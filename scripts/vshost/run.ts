import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { address, type Browser, browser } from './browser.ts';
import { controlled } from './control.ts';
import type { Host } from './lane.ts';
import { type Doorkeeper, proxied } from './proxy.ts';
import { heard, type Report } from './report.ts';
import { type Server, started } from './server.ts';
import { Trouble } from './trouble.ts';

export interface Run {
  readonly vsix: readonly string[];
  /** The unpacked extension, for the worker host; its test module must lie in it. */
  readonly worker?: string;
  /** The bundled test module; it exports `run()`. */
  readonly tests: string;
  readonly workspace: string;
  readonly pictures: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly locale?: string;
  readonly seconds?: number;
  readonly verbose?: boolean;
}

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const noise = /Could not locate the bindings|watchdog|serviceWorker|marketplace|gallery|ENOTFOUND/i;

function told(report: Report): void {
  if (report.kind === 'passed') console.log(`  ok   ${report.title} (${report.ms} ms)`);
  if (report.kind === 'skipped') console.log(`  skip ${report.title}`);
  if (report.kind === 'failed')
    console.log(`  FAIL ${report.title}\n       ${report.fault.replaceAll('\n', '\n       ')}`);
}

/** VS Code runs tests only beside an extension under development; the packaged one is installed, so this one is empty. */
function companion(home: string): string {
  const at = path.join(home, 'companion');
  mkdirSync(at, { recursive: true });
  const vendor = [{ vendor: 'forthright-tests', displayName: 'Tests' }];
  const manifest = {
    name: 'companion',
    publisher: 'forthright-tests',
    version: '0.0.0',
    engines: { vscode: '^1.90.0' },
    // A test may register a language model of this vendor; the older build reads the first name, today's the second.
    contributes: { languageModels: vendor, languageModelChatProviders: vendor },
  };
  writeFileSync(path.join(at, 'package.json'), JSON.stringify(manifest));
  return at;
}

/** Resolves when the extension host has finished; a crash also reports code 0, so only the run's own end marker counts. */
async function watched(page: Page, run: Run): Promise<Outcome> {
  const counts = { passed: 0, failed: 0, skipped: 0, end: 0 };
  const recent: string[] = [];
  const log = (type: string, args: unknown[]) => {
    const line = args.map(String).join(' ');
    const report = heard(line);
    if (report) {
      counts[report.kind]++;
      told(report);
    } else if (!noise.test(line)) {
      // A stack tells nothing of a minified build.
      recent.push(`[${type}] ${line.split('\n')[0]?.slice(0, 300)}`);
      if (run.verbose) console.log(recent.at(-1));
    }
  };
  await page.exposeFunction('codeAutomationLog', log);
  const finished = new Promise<void>((resolve) => page.exposeFunction('codeAutomationExit', () => resolve()));
  const broken = new Promise<never>((_, reject) => {
    page.on('crash', () => reject(new Trouble('the page crashed')));
    const limit = run.seconds ?? 600;
    setTimeout(() => reject(new Trouble(`no end after ${limit} s`)), limit * 1000).unref();
  });
  const lastWords = () => `\n${recent.slice(-40).join('\n')}`;
  try {
    await Promise.race([finished, broken]);
  } catch (fault) {
    await page.screenshot({ path: path.join(run.pictures, 'stopped.png') }).catch(() => undefined);
    throw new Trouble(`${fault}${lastWords()}`);
  }
  if (counts.end === 0) throw new Trouble(`the test run did not reach its end${lastWords()}`);
  if (counts.passed + counts.failed === 0) throw new Trouble(`no test reported a result${lastWords()}`);
  return counts;
}

/** Runs a test module in the real extension host of a real workbench and says how it went. */
export async function ran(host: Host, run: Run): Promise<Outcome> {
  mkdirSync(run.pictures, { recursive: true });
  let window: Browser | undefined;
  let server: Server | undefined;
  let proxy: Doorkeeper | undefined;
  const control = await controlled(() => window!.page, path.resolve(run.pictures));
  try {
    const env = { ...run.env, FORTHRIGHT_CONTROL: control.url };
    server = await started(host, { ...run, env });
    window = await browser(host, server.home, run.locale);
    proxy = run.worker ? await proxied(server.port, path.resolve(run.worker), run.tests) : undefined;
    const authority = `127.0.0.1:${proxy?.port ?? server.port}`;
    const remote = (at: string) => `vscode-remote://${authority}${path.resolve(at)}`;
    const payload: [string, string][] = [
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ];
    if (proxy) payload.push(['enableProposedApi', '']);
    else
      payload.push(
        ['extensionDevelopmentPath', remote(companion(server.home))],
        ['extensionTestsPath', remote(run.tests)],
      );
    const outcome = watched(window.page, run);
    if (run.verbose) window.page.on('console', (message) => console.log(`[page] ${message.text().slice(0, 500)}`));
    window.page.on('pageerror', (fault) => console.error(`[page] ${fault}`));
    await window.page.goto(address({ ...run, authority, payload }));
    return await outcome;
  } finally {
    await window?.close();
    proxy?.close();
    server?.stop();
    control.close();
  }
}
