import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';

const patience = { timeout: 30_000 };

/** A webview is a frame in a frame; whoever asks for its contents need not know which. */
async function frameWith(page: Page, selector: string): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    const count = await frame
      .locator(selector)
      .count()
      .catch(() => 0);
    if (count > 0) return frame;
  }
  return undefined;
}

/** What a test may ask for. */
export type Deed =
  | 'press'
  | 'type'
  | 'click'
  | 'hover'
  | 'wait'
  | 'gone'
  | 'text'
  | 'attribute'
  | 'frameText'
  | 'frameClick'
  | 'frameRun'
  | 'run'
  | 'runOnCopy'
  | 'picture';

/** What a test may do with the real window, by name; each takes one string and gives one. */
const deeds: Readonly<Record<Exclude<Deed, 'picture'>, (page: Page, what: string) => Promise<unknown>>> = {
  press: (page: Page, keys: string) => page.keyboard.press(keys),
  type: (page: Page, text: string) => page.keyboard.type(text, { delay: 15 }),
  click: (page: Page, selector: string) => page.click(selector, patience),
  hover: (page: Page, selector: string) => page.hover(selector, patience),
  wait: (page: Page, selector: string) => page.waitForSelector(selector, patience),
  gone: (page: Page, selector: string) => page.waitForSelector(selector, { ...patience, state: 'hidden' }),
  text: async (page: Page, selector: string) => (await page.locator(selector).allInnerTexts()).join('\n'),
  attribute: async (page: Page, both: string) => {
    const [selector = '', name = ''] = both.split('\n');
    return (await page.locator(selector).first().getAttribute(name, patience)) ?? '';
  },
  frameText: async (page: Page, selector: string) => {
    const frame = await frameWith(page, selector);
    // A webview that is drawn anew loses its frame.
    const texts = await frame
      ?.locator(selector)
      .allInnerTexts()
      .catch(() => []);
    return (texts ?? []).join('\n');
  },
  frameClick: async (page: Page, selector: string) => (await frameWith(page, selector))?.click(selector, patience),
  runOnCopy: async (page: Page, both: string) => {
    // A webview without scripts runs no timer either; a copy of its document in a page of its own does.
    const at = both.indexOf('\n');
    const html = (await (await frameWith(page, both.slice(0, at)))?.content()) ?? '';
    const copy = await page.context().newPage();
    try {
      await copy.setContent(html);
      return JSON.stringify(await copy.evaluate(both.slice(at + 1)));
    } finally {
      await copy.close();
    }
  },
  run: async (page: Page, script: string) => JSON.stringify(await page.evaluate(script)),
  frameRun: async (page: Page, both: string) => {
    const at = both.indexOf('\n');
    const frame = await frameWith(page, both.slice(0, at));
    return JSON.stringify(await frame?.evaluate(both.slice(at + 1)));
  },
};

export interface Control {
  readonly url: string;
  close(): void;
}

/** Lets a test in the extension host press real keys, click and take pictures in the page that shows it. */
export async function controlled(page: () => Page, pictures: string): Promise<Control> {
  /** `name`, or `name x y width height` for a part of the window. */
  const picture = async (what: string) => {
    const [name, ...numbers] = what.split(' ');
    const [x, y, width, height] = numbers.map(Number);
    const clip = x === undefined || y === undefined || !width || !height ? {} : { clip: { x, y, width, height } };
    // What was asked for may still be fading in.
    await page().waitForTimeout(300);
    await page().screenshot({ path: path.join(pictures, `${name}.png`), ...clip });
  };
  const server = createServer(async (request, response) => {
    try {
      let body = '';
      for await (const chunk of request) body += chunk;
      const asked: { deed: Deed; what: string } = JSON.parse(body);
      const answer = asked.deed === 'picture' ? await picture(asked.what) : await deeds[asked.deed](page(), asked.what);
      response.end(typeof answer === 'string' ? answer : '');
    } catch (fault) {
      response.statusCode = 500;
      response.end(String(fault));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
