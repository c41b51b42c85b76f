// The review sheet, in a real browser: seen, read by axe, printed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { PageCheck, PageParts } from '../../scripts/vshost/pages.ts';

const draft = `---
account: institutional
platforms: [x, youtube]
ai-disclosure: ai-assisted
media:
  - { file: ring.jpg, alt: The ring seen from above }
  - { file: hall.jpg }
ignore:
  - { rule: jargon, text: calorimeter, reason: explained in the film }
  - { rule: acronym, text: ZZZ, reason: long gone }
---

# News <script>document.title = 'broken'</script>

We measured the calorimeter and the luminosity. CERN are glad. ${'It has waited for this moment for a long time. '.repeat(6)}
`;

/** Writes a sheet of the examples and of one draft with everything, and opens it. */
async function opened({ page, home }: PageParts, ...options: string[]): Promise<void> {
  writeFileSync(path.join(home, 'everything.md'), draft);
  const out = path.join(home, 'review.html');
  const files = [path.join(home, 'everything.md'), 'examples'];
  const made = spawnSync(process.execPath, ['dist/cli.cjs', 'report', ...files, '--out', out, ...options]);
  assert.equal(made.status, 0, String(made.stderr));
  await page.goto(pathToFileURL(out).href);
}

const complaints =
  '({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map((node) => node.html).join(" "))';

const clean = async ({ page }: PageParts): Promise<void> =>
  assert.deepEqual(await page.evaluate(`${axe.source}; axe.run(document).then(${complaints})`), []);

export const checks: Readonly<Record<string, PageCheck>> = {
  'axe has nothing against the review sheet, in the light and in the dark, in both languages': async (parts) => {
    const { page, pictures } = parts;
    for (const language of ['en', 'fr'])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await opened(parts, '--lang', language);
        await clean(parts);
        await page.screenshot({ path: path.join(pictures, `review-${language}-${colorScheme}.png`), fullPage: true });
      }
  },
  'its style holds, its script does not run, and nothing is fetched': async (parts) => {
    const { page } = parts;
    const fetched: string[] = [];
    const refused: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    page.on('console', (message) => refused.push(message.text()));
    await opened(parts);
    assert.equal(await page.title(), 'Review sheet');
    assert.equal(await page.evaluate("getComputedStyle(document.querySelector('.post')).whiteSpace"), 'pre-wrap');
    assert.deepEqual([fetched.length, refused], [1, []]);
    assert.match((await page.locator('mark').first().textContent()) ?? '', /long time/);
  },
  'nothing stands beyond the edge of a telephone or of paper': async (parts) => {
    const { page, pictures } = parts;
    await opened(parts);
    const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      assert.equal(await page.evaluate(wide), 0, `at ${width}`);
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(255, 255, 255)');
    await clean(parts);
    await page.pdf({ path: path.join(pictures, 'review.pdf'), format: 'A4' });
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  },
};
