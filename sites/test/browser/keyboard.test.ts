import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { focusFaults, tabTo } from './focus-faults.ts';
import { openProvince } from './open-province.ts';

vi.setConfig({ testTimeout: 60_000 });

let province: Awaited<ReturnType<typeof openProvince>>;
beforeAll(async () => {
  province = await openProvince(18_740);
}, 60_000);
afterAll(() => province.close());

const visit: typeof province.visit = (options, look) => province.visit(options, look);
const desk = { viewport: { width: 1280, height: 700 }, reducedMotion: 'reduce' };
const phone = { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' };

describe('by the keyboard alone', () => {
  test('documents are narrowed by words and conditions, and widened again', async () => {
    await visit(desk, async (page) => {
      await page.goto(province.address('document list'));
      const narrow = page.locator('details.narrow > summary');
      if ((await narrow.count()) > 0) {
        await tabTo(page, narrow);
        await page.keyboard.press('Enter');
      }
      await tabTo(page, page.locator('#loc-q'));
      await page.keyboard.type('đất đai');
      const type = page.locator('#loc-type');
      await tabTo(page, type);
      for (let steps = await type.locator('option').count(); steps > 0; steps -= 1)
        if ((await type.inputValue()) !== 'quyet-dinh') await page.keyboard.press('ArrowDown');
      await tabTo(page, page.locator('.document-filter button'));
      await page.keyboard.press('Enter');

      await page.waitForURL(/\/van-ban\/loc\?/);
      expect(new URL(page.url()).searchParams.get('q')).toBe('đất đai');
      expect(new URL(page.url()).searchParams.get('loai')).toBe('quyet-dinh');
      await page.getByRole('heading', { name: /^1 / }).waitFor();
      // The keyboard goes on from the results, not from the top of the page.
      const chips = page.locator('.chips a');
      await tabTo(page, chips.first(), 1);
      expect(await chips.count()).toBe(3);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.searchParams.get('q'));
      await tabTo(page, page.getByRole('link', { name: 'Về quản lý đất đai' }));
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/van-ban\/decision\/$/);
    });
  });

  test('the search field is asked, and what is found is opened', async () => {
    await visit(phone, async (page) => {
      await page.goto(province.address('article'));
      await tabTo(page, page.getByRole('searchbox'));
      await page.keyboard.type('thu tuc dat dai');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/tim-kiem\/ket-qua\?/);
      await page.getByRole('status').getByText('thu tuc dat dai').waitFor();
      await tabTo(page, page.getByRole('link', { name: 'Thủ tục đất đai tại phường' }).first());
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/tin-tuc\/plain\/$/);
    });
  });

  test.each([desk, phone])('the map of units leads to a unit: $viewport.width px', async (options) => {
    await visit(options, async (page) => {
      await page.goto(province.address('province home'));
      const unit = page.locator('svg.map a.unit').first();
      await tabTo(page, unit, 120);
      const home = await unit.getAttribute('href');
      await page.keyboard.press('Enter');
      await page.waitForURL(home ?? '');
      await page.getByRole('heading', { level: 1, name: /Thuận Hóa|ward/ }).waitFor();
    });
  });

  test.each([
    ['tabs', desk, true],
    ['tabs', desk, false],
    ['tabs on a telephone', phone, false],
  ] as const)('%s show one part at a time (%#)', async (_, options, javaScriptEnabled) => {
    await visit({ ...options, javaScriptEnabled }, async (page) => {
      await page.goto(province.address('page'));
      const tab = (name: string) => page.locator('.tabs summary', { hasText: name });
      const first = page.getByText('Một bản.');
      const second = page.locator('.tabs .inside').nth(1);
      await tabTo(page, tab('Cá nhân'), 120);
      expect([await first.isVisible(), await second.isVisible()]).toEqual([true, false]);
      await tabTo(page, tab('Tổ chức'));
      await page.keyboard.press('Enter');
      await second.waitFor();
      expect(await first.isVisible()).toBe(false);
      // What is inside comes next, and is not out of a pointer's reach either.
      const link = second.getByRole('link', { name: 'liên kết' });
      await tabTo(page, link, 2);
      await link.click({ trial: true });
    });
  });

  test.each([true, false])(
    'an accordion opens and closes, with a script or without (%s)',
    async (javaScriptEnabled) => {
      await visit({ ...phone, javaScriptEnabled }, async (page) => {
        await page.goto(province.address('page'));
        const part = page.locator('.accordion summary', { hasText: 'Bao lâu?' });
        const answer = page.getByText('Năm ngày.');
        await tabTo(page, part, 120);
        expect(await answer.isVisible()).toBe(false);
        await page.keyboard.press('Enter');
        await answer.waitFor();
        await page.keyboard.press('Space');
        await answer.waitFor({ state: 'hidden' });
      });
    },
  );

  test.each([desk, phone])('the display panel lets one in, through and out: $viewport.width px', async (options) => {
    await visit(options, async (page) => {
      await page.goto(province.address('article'));
      const button = page.locator('button.display');
      await tabTo(page, button);
      await page.keyboard.press('Enter');
      const panel = page.locator('#hien-thi');
      const groups = await panel.getByRole('group').count();
      for (let group = 0; group < groups; group += 1) {
        const { name, faults } = await focusFaults(page);
        expect(faults, name).toEqual([]);
        const checked = panel.getByRole('group').nth(group).locator('input:checked');
        expect(await checked.evaluate((input) => input === document.activeElement)).toBe(true);
        await page.keyboard.press('Tab');
      }
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Về mặc định');
      expect((await focusFaults(page)).faults).toEqual([]);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('#hien-thi') === null)).toBe(true);
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'hidden' });
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });
});
