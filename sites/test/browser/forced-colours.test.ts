import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { focusFaults } from './focus-faults.ts';
import { kindsOfPage, openProvince } from './open-province.ts';

vi.setConfig({ testTimeout: 90_000 });

let province: Awaited<ReturnType<typeof openProvince>>;
beforeAll(async () => {
  province = await openProvince(18_750);
}, 60_000);
afterAll(() => province.close());

const options = { forcedColors: 'active', viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' };
const visit = <T>(look: (page: Page) => Promise<T>) => province.visit(options, look);

test('every button, field, badge and notice has a border that is seen', async () => {
  const bare: string[] = [];
  await visit(async (page) => {
    for (const kind of Object.keys(kindsOfPage)) {
      await page.goto(province.address(kind));
      if (kind === 'article') await page.locator('button.display').click();
      const found = await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
        const line = (element: Element) => {
          const style = getComputedStyle(element);
          return (['Top', 'Right', 'Bottom', 'Left'] as const).some(
            (side) =>
              style[`border${side}Style`] !== 'none' &&
              parseFloat(style[`border${side}Width`]) >= 1 &&
              style[`border${side}Color`] !== style.backgroundColor,
          );
        };
        const things =
          'button, input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea, .button, .badge, .mark, .notice, .pages a, .chips a, .pills a, .empty a';
        return [...document.querySelectorAll(things)]
          .filter(
            (element) =>
              element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
              !line(element) &&
              !(element.parentElement && line(element.parentElement)),
          )
          .map((element) => `${element.tagName}.${element.className}`);
      });
      bare.push(...found.map((what) => `${kind}: ${what}`));
    }
  });
  expect([...new Set(bare)]).toEqual([]);
});

/** What of an element's looks is left in forced colours: a ground, a colour of words, lines; weight alone is not enough. */
const looksOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const style = getComputedStyle(element);
      const { backgroundColor, color, borderTopColor, borderBottomColor, borderBottomWidth, textDecorationLine } =
        style;
      return { backgroundColor, color, borderTopColor, borderBottomColor, borderBottomWidth, textDecorationLine };
    });

test.each([
  ['the open tab', 'page', '.tabs details[open] > summary', '.tabs details:not([open]) > summary'],
  ['the place in the menu', 'article list', '.main a[aria-current]', '.main a:not([aria-current])'],
  ['the list one reads', 'article list of a category', 'aside li a[aria-current]', 'aside li a:not([aria-current])'],
  ['a chosen way to show pages', 'article', '#hien-thi :checked + span', '#hien-thi :not(:checked) + span'],
  ['a word that was looked for', 'search results', '.found mark', '.found p'],
])('%s differs from the others by more than its weight', async (_, kind, chosen, other) => {
  await visit(async (page) => {
    await page.goto(
      kind === 'article list of a category'
        ? new URL('/chuyen-muc/dat-dai/', province.address('article list')).href
        : province.address(kind),
    );
    if (chosen.startsWith('#hien-thi')) await page.locator('button.display').click();
    expect(await looksOf(page, chosen)).not.toEqual(await looksOf(page, other));
  });
});

test('the map keeps its lines and names, and what has the focus is filled', async () => {
  await visit(async (page) => {
    await page.goto(province.address('province home'));
    const unit = page.locator('svg.map a.unit').first();
    const painted = () =>
      unit.evaluate((element) => {
        const { fill, stroke } = getComputedStyle(element);
        return { fill, stroke, ground: getComputedStyle(document.body).backgroundColor };
      });
    const before = await painted();
    expect(before.stroke).not.toBe(before.ground);
    await page.keyboard.press('Tab');
    await unit.focus();
    const focused = await painted();
    expect(focused.fill).not.toBe(before.fill);
    expect(focused.fill).not.toBe(focused.stroke);
  });
});

test.each(['commune home', 'document list', 'page'])('the focus is seen at every stop: %s', async (kind) => {
  const unseen: string[] = [];
  const seen = new Set<string>();
  await visit(async (page) => {
    await page.goto(province.address(kind));
    for (let stop = 0; stop < 400; stop += 1) {
      await page.keyboard.press('Tab');
      const state = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body || element.hasAttribute('data-stop')) return 'again';
        element.setAttribute('data-stop', '');
        const { outlineColor } = getComputedStyle(element);
        return outlineColor === getComputedStyle(document.body).backgroundColor ? 'outline as the ground' : 'seen';
      });
      if (state === 'again') break;
      const { name, faults } = await focusFaults(page);
      seen.add(name);
      unseen.push(...[...faults, ...(state === 'seen' ? [] : [state])].map((fault) => `${name}: ${fault}`));
    }
  });
  expect(unseen).toEqual([]);
  expect(seen.size).toBeGreaterThan(10);
});
