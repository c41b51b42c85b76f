import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { browser } from './browser.ts';
import type { Host } from './lane.ts';
import type { Outcome } from './run.ts';

/** Runs a test module that wants a browser and no VS Code: it exports `checks`, by the sentence that must hold. */
export async function browsed(host: Host, tests: string, pictures: string): Promise<Outcome> {
  const { checks } = (await import(pathToFileURL(tests).href)) as { checks: Readonly<Record<string, PageCheck>> };
  const home = mkdtempSync(path.join(tmpdir(), 'forthright-pages-'));
  mkdirSync(pictures, { recursive: true });
  const window = await browser(host, home);
  const outcome = { passed: 0, failed: 0, skipped: 0 };
  try {
    for (const [title, body] of Object.entries(checks)) {
      const since = Date.now();
      try {
        await body({ page: window.page, home, pictures: path.resolve(pictures) });
        outcome.passed++;
        console.log(`  ok   ${title} (${Date.now() - since} ms)`);
      } catch (fault) {
        outcome.failed++;
        console.log(`  FAIL ${title}\n       ${String((fault as Error).stack).replaceAll('\n', '\n       ')}`);
      }
    }
  } finally {
    await window.close();
    rmSync(home, { recursive: true, force: true });
  }
  return outcome;
}

export interface PageParts {
  readonly page: Page;
  /** An empty folder. */
  readonly home: string;
  readonly pictures: string;
}

export type PageCheck = (parts: PageParts) => Promise<void>;
