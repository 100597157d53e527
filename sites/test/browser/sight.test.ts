import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { focusFaults } from './focus-faults.ts';
import { openProvince } from './open-province.ts';

vi.setConfig({ testTimeout: 90_000 });

const kinds = [
  'province home',
  'commune home',
  'article',
  'article list',
  'document',
  'document list',
  'page',
  'people',
  'search form',
  'site map',
];

let province: Awaited<ReturnType<typeof openProvince>>;
beforeAll(async () => {
  province = await openProvince(18_720);
}, 60_000);
afterAll(() => province.close());

const visit: typeof province.visit = (options, look) => province.visit(options, look);

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };

test.each([360, 1280])(
  'nothing moves while a page of %i px arrives, however late its fonts and pictures',
  async (width) => {
    const moved: string[] = [];
    await visit({ viewport: { width, height: 800 } }, async (page) => {
      await page.addInitScript(() => {
        const seen = { shift: 0 };
        Object.assign(window, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[]) if (!entry.hadRecentInput) seen.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // Later than the first paint: this is when a page without sizes would move.
      await page.route(/\.(woff2|webp|avif|jpe?g|png)$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
      for (const kind of kinds) {
        await page.goto(province.address(kind), { waitUntil: 'load' });
        await page.evaluate(async () => {
          await document.fonts.ready;
          for (const picture of document.images) picture.loading = 'eager';
          await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)));
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        });
        const { shift } = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen);
        if (shift > 0.01) moved.push(`${kind}: ${shift.toFixed(4)}`);
      }
    });
    expect(moved).toEqual([]);
  },
);

/** Every letter of Vietnamese in both cases, composed and with loose marks. */
const alphabet = (() => {
  const toned = 'aăâbcdđeêghiklmnoôơpqrstuưvxy'
    .split('')
    .flatMap((letter) => ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => letter + tone));
  const composed = toned.map((letter) => letter.normalize('NFC')).filter((letter) => letter.length === 1);
  const all = [...composed, ...composed.map((letter) => letter.normalize('NFD'))];
  return [...all, ...all.map((letter) => letter.toUpperCase())];
})();

test('every sign of the pages and of Vietnamese is drawn from the fonts that are sent', async () => {
  const foreign: string[] = [];
  await visit({}, async (page) => {
    const signs = new Set(alphabet);
    for (const kind of kinds)
      for (const lang of ['vi', 'en'] as const) {
        await page.goto(province.address(kind, lang));
        for (const sign of await page.evaluate(() => Array.from(document.body.innerText)))
          if (sign.trim() !== '') signs.add(sign);
      }
    expect(signs.size).toBeGreaterThan(330);
    await page.evaluate(
      async (texts) => {
        for (const text of texts)
          for (const tag of ['p', 'strong']) {
            const element = document.createElement(tag);
            element.className = 'sign';
            element.textContent = text;
            document.querySelector('main')?.append(element);
          }
        await document.fonts.ready;
      },
      [...signs],
    );
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '.sign' });
    for (const [at, nodeId] of nodeIds.entries()) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      if (fonts.length !== 1 || !fonts[0]?.isCustomFont)
        foreign.push(`${[...signs][Math.floor(at / 2)]}: ${fonts.map(({ familyName }) => familyName).join(', ')}`);
    }
  });
  expect([...new Set(foreign)]).toEqual([]);
});

/** Texts that are cut off: their box hides what does not fit it. */
const clipped = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY, clipPath, position, visibility } = getComputedStyle(element);
      const hides = (value: string) => value === 'hidden' || value === 'clip';
      // Said to screen readers alone.
      if (visibility === 'hidden' || (position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1)))
        continue;
      if (!element.innerText?.trim() || element.clientWidth === 0) continue;
      const down = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
      const aside = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
      if (down || aside)
        found.push(
          `${element.tagName}.${element.className} ${element.scrollWidth}x${element.scrollHeight} in ${element.clientWidth}x${element.clientHeight}`,
        );
    }
    return found;
  });

/** WCAG 2.2, 1.4.12. */
const spacing =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

test.each([320, 1280])(
  'with wider text spacing nothing is cut off at %i px, nor does the page scroll aside',
  async (width) => {
    const lost: string[] = [];
    await visit({ viewport: { width, height: 800 }, bypassCSP: true }, async (page) => {
      for (const kind of kinds) {
        await page.goto(province.address(kind));
        for (const css of ['', spacing]) {
          if (css) await page.addStyleTag({ content: css });
          lost.push(...(await clipped(page)).map((what) => `${kind}${css && ' (spaced)'}: ${what}`));
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          if (over > 0) lost.push(`${kind}${css && ' (spaced)'}: scrolls ${over} px aside`);
        }
      }
    });
    expect(lost).toEqual([]);
  },
);

describe('the focus', () => {
  test.each([
    ['commune home', 1280],
    ['commune home', 360],
    ['article', 1280],
    ['article', 360],
    ['document list', 360],
  ] as const)('is seen at every stop of the keyboard: %s at %i px', async (kind, width) => {
    const unseen: string[] = [];
    const stops = await visit({ viewport: { width, height: 700 }, reducedMotion: 'reduce' }, async (page) => {
      await page.goto(province.address(kind));
      for (let stop = 1; stop < 400; stop += 1) {
        await page.keyboard.press('Tab');
        const again = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body || element.hasAttribute('data-stop')) return true;
          element.setAttribute('data-stop', '');
          return false;
        });
        if (again) return stop;
        const { name, faults } = await focusFaults(page);
        unseen.push(...faults.map((fault) => `${name}: ${fault}`));
      }
      return Infinity;
    });
    expect(unseen).toEqual([]);
    expect(stops).toBeGreaterThan(15);
    expect(stops).toBeLessThan(400);
  });
});
