import { AxeBuilder } from '@axe-core/playwright';
import { languages } from '@lienthong/config/contracts/localized';
import { themeList } from '@lienthong/themes/registry';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindsOfPage, openProvince } from './open-province.ts';

const factors = {
  kind: Object.keys(kindsOfPage),
  theme: themeList.map(({ name }) => name),
  lang: [...languages],
  scheme: ['light', 'dark'],
  contrast: ['normal', 'more'],
  size: ['', 'largest'],
  spacing: ['', 'wide'],
  width: ['360', '1280'],
};
type Factor = keyof typeof factors;
type Case = Record<Factor, string>;

/**
 * Every kind with every theme; the two-valued factors alternate so that each of their pairs occurs too (checked below). All
 * combinations in the long run.
 */
function casesToRun(): Case[] {
  const at = (factor: Factor, index: number) => factors[factor][index % factors[factor].length] ?? '';
  if (process.env['TEST_LONG'])
    return Object.keys(factors).reduce<Case[]>(
      (cases, factor) =>
        cases.flatMap((each) => factors[factor as Factor].map((value) => ({ ...each, [factor]: value }))),
      [{} as Case],
    );
  return factors.kind.flatMap((kind, k) =>
    factors.theme.map((theme, t) => ({
      kind,
      theme,
      lang: at('lang', k + t),
      scheme: at('scheme', (k >> 1) + t),
      contrast: at('contrast', (k >> 1) + (t >> 1)),
      size: at('size', (k >> 2) + t),
      spacing: at('spacing', (k >> 2) + (t >> 1)),
      width: at('width', k + (t >> 1)),
    })),
  );
}

/** axe as it is, and its rule for the size of targets (WCAG 2.5.8), which it leaves off. */
const lookAt = (page: Page) =>
  new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();

let province: Awaited<ReturnType<typeof openProvince>>;
beforeAll(async () => {
  province = await openProvince(18_700);
}, 60_000);
afterAll(() => province.close());

test('each pair of values of two factors is looked at', () => {
  const seen = new Set<string>();
  const names = Object.keys(factors) as Factor[];
  for (const each of casesToRun())
    for (const a of names) for (const b of names) seen.add(`${a}=${each[a]} ${b}=${each[b]}`);
  const missing = names.flatMap((a) =>
    names
      .filter((b) => a < b)
      .flatMap((b) => factors[a].flatMap((x) => factors[b].map((y) => `${a}=${x} ${b}=${y}`)))
      .filter((pair) => !seen.has(pair)),
  );
  expect(missing).toEqual([]);
});

async function show(page: Page, { kind, theme, lang, scheme, contrast, size, spacing, width }: Case): Promise<void> {
  await page.setViewportSize({ width: Number(width), height: 800 });
  await page.addInitScript((display) => {
    localStorage.setItem('display', display);
  }, JSON.stringify({ scheme, contrast, size, spacing }));
  await page.goto(province.address(kind, lang === 'en' ? 'en' : 'vi'));
  await page.evaluate(
    ([from, to]) =>
      new Promise<void>((done) => {
        const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]:not([href*="/base."])');
        if (!link || link.href.endsWith(String(to))) return done();
        link.addEventListener('load', () => done());
        link.href = String(to);
        document.documentElement.dataset['theme'] = String(from);
      }),
    [theme, province.styleOf(theme)],
  );
}

test('axe finds nothing on any kind of page in any theme, mode and language', async () => {
  const found: string[] = [];
  for (const each of casesToRun()) {
    const context = await province.browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    await show(page, each);
    const { violations } = await lookAt(page);
    for (const { id, nodes } of violations)
      found.push(
        `${Object.values(each).join(' ')}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    await context.close();
  }
  expect(found).toEqual([]);
}, 7_200_000);

test('axe would find a text too weak to read and targets too small to hit', async () => {
  const page = await province.browser.newPage();
  await page.goto(province.address('article'));
  await page.evaluate(() => {
    document.querySelector('h1')?.style.setProperty('color', '#ddd');
    for (const name of ['a', 'b']) {
      const button = document.createElement('button');
      button.textContent = name;
      for (const [key, value] of Object.entries({ height: '12px', padding: '0', 'font-size': '9px' }))
        button.style.setProperty(key, value);
      document.querySelector('h1')?.after(button);
    }
  });
  const { violations } = await lookAt(page);
  expect(violations.map(({ id }) => id)).toEqual(['color-contrast', 'target-size']);
}, 60_000);
