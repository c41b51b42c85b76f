import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Host } from './lane.ts';

export interface Browser {
  readonly page: Page;
  close(): Promise<void>;
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function browser(host: Host, home: string, locale = 'en-GB'): Promise<Browser> {
  const context: BrowserContext = await chromium.launchPersistentContext(path.join(home, 'chromium'), {
    executablePath: host.chromium,
    headless: true,
    locale,
    viewport: { width: 1280, height: 800 },
    args: flags,
  });
  // Chromium sometimes lingers when its last page is busy; nobody waits for it.
  const close = () =>
    Promise.race([context.close(), new Promise<void>((resolve) => setTimeout(resolve, 5000).unref())]);
  return { page: context.pages()[0] ?? (await context.newPage()), close };
}

export interface Opening {
  /** `host:port` exactly as the page is addressed: VS Code compares it. */
  readonly authority: string;
  readonly workspace: string;
  readonly payload?: readonly (readonly [string, string])[];
}

export function address({ authority, workspace, payload = [] }: Opening): string {
  const query = new URLSearchParams({ folder: path.resolve(workspace) });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query}`;
}
