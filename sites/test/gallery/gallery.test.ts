import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { themeList } from '@lienthong/themes/registry';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examplesByName } from '../../src/components/all-examples.ts';
import { modes } from '../../src/gallery/axes.ts';
import { openBrowser } from '../html/open-browser.ts';

const port = 18_660;
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
// Astro's server stands back where it believes to be inside a test runner.
const environment = { ...process.env };
delete environment['VITEST'];
const gallery = spawn(process.execPath, [file('../../src/gallery/run-gallery.ts')], {
  env: { ...environment, GALLERY_PORT: String(port), NODE_ENV: 'development', ASTRO_TELEMETRY_DISABLED: '1' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = new Promise((resolve) => gallery.once('exit', resolve));
const ready = new Promise<string>((resolve) => {
  let said = '';
  gallery.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
    const address = /http:\S+/.exec(said)?.[0];
    if (address) resolve(address);
  });
});
let browser: Browser;
/** Looks at what was asked for: told of changed files, its pages would load anew under axe, which then never ends. */
let page: Page;
let address = '';

beforeAll(async () => {
  [address, browser] = await Promise.all([ready, openBrowser()]);
  page = await (await browser.newContext({ viewport: { width: 1440, height: 1000 } })).newPage();
  await page.routeWebSocket(/./, () => {});
}, 60_000);
afterAll(async () => {
  await browser.close();
  gallery.kill();
  await ended;
});

const axe = async (where: Page) => {
  const { violations } = await new AxeBuilder({ page: where }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};

test('all components are there, and each example in each theme; the gallery itself is accessible, in both languages', async () => {
  await page.goto(address);
  expect(await page.locator('nav.list li').count()).toBe(Object.keys(examplesByName).length);
  expect(await axe(page)).toEqual([]);
  await page.goto(`${address}tuong-phan/?ui=en`);
  expect(await page.locator('table').count()).toBe(themeList.length * modes.length);
  expect(await axe(page)).toEqual([]);
  await page.goto(`${address}thanh-phan/notice/?ui=en`);
  const examples = examplesByName['notice']?.examples ?? [];
  expect(await page.locator('iframe').count()).toBe(examples.length * themeList.length);
  await page.goto(`${address}thanh-phan/notice/?ui=en&mode=all&lang=all&width=all`);
  expect(await page.locator('iframe').count()).toBe(examples.length * themeList.length * 2 * 4 * 3);
});

test('an example that is edited shows itself anew', async () => {
  const source = file('../../src/components/error-summary/error-summary.examples.ts');
  const before = readFileSync(source, 'utf8');
  const developer = await browser.newPage();
  await developer.goto(`${address}thanh-phan/error-summary/?theme=la-xanh`);
  const shown = developer.locator('iframe').first().contentFrame().getByRole('alert');
  await shown.getByText('như trên giấy tờ').waitFor();
  try {
    writeFileSync(source, before.replace('như trên giấy tờ', 'như trong căn cước'));
    await shown.getByText('như trong căn cước').waitFor();
  } finally {
    writeFileSync(source, before);
  }
  await shown.getByText('như trên giấy tờ').waitFor();
  await developer.close();
});

test(
  'axe finds nothing in an example of each component (of all in the long run); themes, modes, languages and widths take turns',
  async () => {
    const long = Boolean(process.env['TEST_LONG']);
    const examples = Object.entries(examplesByName).flatMap(([name, { examples: all }], turn) =>
      all.map((_, at) => ({ name, at })).filter(({ at }) => long || at === turn % all.length),
    );
    const faces = themeList.flatMap(({ name: theme }) =>
      modes.flatMap((mode) => ['vi', 'en'].map((lang) => ({ theme, mode, lang }))),
    );
    const found: string[] = [];
    for (const [turn, { name, at }] of examples.entries())
      // 11 shares no divisor with the number of faces: neighbours differ in theme, mode and language.
      for (const { theme, mode, lang } of long ? faces : faces.slice((turn * 11) % faces.length).slice(0, 1)) {
        await page.setViewportSize({ width: [360, 768, 1440][turn % 3] ?? 360, height: 800 });
        const query = new URLSearchParams({ theme, mode, lang });
        await page.goto(`${address}khung/${name}/${at}/?${query}`);
        const problems = await new AxeBuilder({ page })
          // A piece stands alone here: landmarks and the order of headings are a matter of whole pages.
          .disableRules(['region', 'heading-order', 'landmark-one-main', 'landmark-unique'])
          .analyze();
        for (const { id, nodes } of problems.violations)
          found.push(`${name} ${at} (${query}) ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        if (wide) found.push(`${name} ${at} (${query}) is wider than its window`);
      }
    expect(found).toEqual([]);
  },
  (process.env['TEST_LONG'] ? 60 : 3) * 60_000,
);
