import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { kindsOfPage, openProvince } from './open-province.ts';

vi.setConfig({ testTimeout: 60_000 });

let province: Awaited<ReturnType<typeof openProvince>>;
beforeAll(async () => {
  province = await openProvince(18_710);
}, 60_000);
afterAll(() => province.close());

const visit: typeof province.visit = (options, look) => province.visit(options, look);

/** The words of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  });

/** What is wider than the window, or nothing. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return '';
    const wide = [...document.querySelectorAll('main *, header *, footer *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return `${root.scrollWidth} px: ${wide.map((element) => `${element.tagName}.${element.className}`).slice(0, 4)}`;
  });

test.each(Object.keys(kindsOfPage))(
  '%s never scrolls sideways, from 320 px up, with the largest text too',
  async (kind) => {
    const wide = await visit({ viewport: { width: 768, height: 700 } }, async (page) => {
      await page.goto(province.address(kind));
      const found = [await tooWide(page)];
      await page.setViewportSize({ width: 320, height: 700 });
      found.push(await tooWide(page));
      await page.evaluate(() => Object.assign(document.documentElement.dataset, { size: 'largest', spacing: 'wide' }));
      found.push(await tooWide(page));
      return found;
    });
    expect(wide).toEqual(['', '', '']);
  },
);

test('the keyboard goes from the skip link through the masthead, and every stop is visible', async () => {
  await visit({ viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.goto(province.address('article'));
    const stops: string[] = [];
    for (let presses = 0; presses < 16; presses += 1) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
      const visible = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { width, height, left, top } = element.getBoundingClientRect();
        return (
          outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 0 && height > 0 && left >= 0 && top >= 0
        );
      });
      expect(visible, stops.at(-1)).toBe(true);
    }
    expect(stops.slice(0, 7)).toEqual([
      'Bỏ qua, đến nội dung chính',
      'city',
      'ward',
      'English',
      'Hiển thị Aa',
      expect.stringContaining('Phường Thuận Hóa'),
      '',
    ]);
    expect(stops).toContain('Văn bản');
  });
});

test('the skip link leads past the masthead', async () => {
  await visit({}, async (page) => {
    await page.goto(province.address('article'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});

describe('the display panel', () => {
  const openPanel = async (page: Page) => {
    await page.locator('button.display').focus();
    await page.keyboard.press('Enter');
  };

  test('is worked by the keyboard; settings combine and are kept', async () => {
    await visit({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.goto(province.address('article'));
      await openPanel(page);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      const chosen = {
        size: 'large',
        spacing: 'wide',
        scheme: 'dark',
        contrast: 'more',
        comforts: '',
        theme: 'la-xanh',
      };
      expect(await page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)))).toEqual(
        chosen,
      );
      await page.keyboard.press('Escape');
      expect(await page.locator('#hien-thi').isVisible()).toBe(false);
      expect(await focused(page)).toBe('Hiển thị Aa');

      await page.goto(province.address('document list', 'en'));
      expect(await page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)))).toEqual(
        chosen,
      );
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(0, 0, 0)');
      await openPanel(page);
      expect(
        await page.getByRole('group', { name: 'Text size' }).getByLabel('Large', { exact: true }).isChecked(),
      ).toBe(true);
      await page.getByRole('button', { name: 'Back to default' }).click();
      expect(await page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)))).toEqual({
        comforts: '',
        theme: 'la-xanh',
      });
    });
  });

  test('is applied before anything is painted', async () => {
    await visit({}, async (page) => {
      await page.addInitScript(() => localStorage.setItem('display', '{"scheme":"dark"}'));
      await page.addInitScript(() => {
        const watch = new MutationObserver(() => {
          if (!document.body) return;
          watch.disconnect();
          document.documentElement.dataset['atFirstSight'] = document.documentElement.dataset['scheme'] ?? 'none';
        });
        watch.observe(document, { childList: true, subtree: true });
      });
      await page.goto(province.address('article'));
      expect(await page.locator('html').getAttribute('data-at-first-sight')).toBe('dark');
    });
  });

  test('follows the system until somebody chooses', async () => {
    await visit({ colorScheme: 'dark', contrast: 'more', reducedMotion: 'reduce' }, async (page) => {
      await page.goto(province.address('article'));
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(0, 0, 0)');
      await openPanel(page);
      expect(await page.getByRole('group', { name: 'Chuyển động' }).getByLabel('Ít').isChecked()).toBe(true);
      await page.getByRole('group', { name: 'Tương phản' }).getByLabel('Thường').check();
      await page.getByRole('group', { name: 'Nền trang' }).getByLabel('Sáng').check();
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(254, 253, 251)');
    });
  });

  test('what is printed from the dark is ink on white', async () => {
    await visit({}, async (page) => {
      await page.addInitScript(() => localStorage.setItem('display', '{"scheme":"dark"}'));
      await page.emulateMedia({ media: 'print' });
      await page.goto(province.address('document'));
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).color)).toBe(
        'rgb(0, 0, 0)',
      );
      expect(await page.locator('nav.main').isVisible()).toBe(false);
      expect(await page.locator('.fields').isVisible()).toBe(true);
    });
  });
});

test('without JavaScript a visitor searches from the home page and reads what is found', async () => {
  await visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(province.address('commune home'));
    await page.getByRole('searchbox').fill('thu tuc dat dai');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Thủ tục đất đai tại phường' }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Thủ tục đất đai tại phường');
    expect(await page.locator('button.display').isVisible()).toBe(false);
  });
});

test('an article is heard, its address copied, printed without menus, and handed on by letter', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  await visit({ viewport: { width: 1280, height: 800 }, permissions }, async (page) => {
    // Chromium has no voices here: one that keeps what it is given stands for the machine's.
    await page.addInitScript(() => {
      const said: string[] = [];
      const state = { paused: 0, resumed: 0, cancelled: 0 };
      Object.assign(globalThis, { said, speechState: state });
      Object.defineProperty(globalThis, 'speechSynthesis', {
        value: {
          getVoices: () => [{ lang: 'vi-VN', name: 'Giọng thử' }],
          speak: ({ text }: { text: string }) => said.push(text),
          pause: () => (state.paused += 1),
          resume: () => (state.resumed += 1),
          cancel: () => (state.cancelled += 1),
        },
      });
      Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
        value: class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
    });
    await page.goto(province.address('article'));
    const title = await page.locator('h1').textContent();
    await page.getByRole('button', { name: 'Nghe bài này' }).press('Enter');
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said[0]).toBe(title?.trim());
    expect(said.length).toBeGreaterThan(1);
    expect(said.join(' ')).not.toContain('Trang chủ');
    const status = page.locator('.page-tools [role=status]');
    expect(await status.textContent()).toBe('Đang đọc');
    await page.getByRole('button', { name: 'Tạm dừng' }).press('Enter');
    expect(await status.textContent()).toBe('Đã tạm dừng');
    await page.getByRole('button', { name: 'Nghe tiếp' }).press('Enter');
    expect(await status.textContent()).toBe('Đang đọc');
    await page.getByRole('button', { name: 'Thôi nghe' }).press('Enter');
    expect(await status.textContent()).toBe('Đã thôi đọc');
    expect(await focused(page)).toBe('Nghe bài này');
    const state = await page.evaluate(
      () => (globalThis as unknown as { speechState: Record<string, number> }).speechState,
    );
    expect(state).toMatchObject({ paused: 1, resumed: 2, cancelled: 1 });

    await page.getByRole('button', { name: 'Chép liên kết' }).click();
    await page.getByRole('status').filter({ hasText: 'Đã chép liên kết' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    const letter = await page.getByRole('link', { name: 'Gửi qua thư' }).getAttribute('href');
    expect(decodeURIComponent(letter ?? '')).toContain(page.url());

    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.printed-from').textContent()).toContain(page.url());
    for (const hidden of ['.page-tools', 'nav.main', '.tools'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  });
  await visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(province.address('article'));
    expect(await page.locator('.page-tools :is(a, button)').allTextContents()).toEqual(['Gửi qua thư']);
  });
});

test('the typeface that is easy to read is kept, and there before the page is painted', async () => {
  await visit({ viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.goto(province.address('article'));
    await page.getByRole('button', { name: /Hiển thị/ }).click();
    await page.getByRole('radio', { name: 'Dễ đọc, chữ rộng' }).check();
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Verdana');
    // Says what the root carried when the body began.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        document.documentElement.dataset['atBody'] = document.documentElement.dataset['font'] ?? 'none';
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(province.address('article list'));
    expect(await page.evaluate(() => document.documentElement.dataset['atBody'])).toBe('plain');
  });
});

describe('my portal', () => {
  const pinned = (page: Page) => page.locator('.my-portal .pinned');

  test('is chosen by the keyboard, stays in the browser, says what is new, and can be taken back', async () => {
    await visit({ viewport: { width: 1280, height: 800 } }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(province.address('province home'));
      await page.waitForLoadState('networkidle');
      expect(asked.filter((url) => /pin-chooser|cong-cua-toi/.test(url))).toEqual([]);

      const choose = page.getByRole('button', { name: 'Chọn để ghim' });
      await choose.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Chọn để ghim' });
      await dialog.waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await focused(page)).toBe('Chọn để ghim');
      expect(await page.evaluate(() => localStorage.getItem('my-portal'))).toBe(null);

      await choose.press('Enter');
      await dialog.getByLabel('ward').press('Space');
      await dialog.getByRole('group', { name: 'Loại tin' }).getByLabel('Tin tức').press('Space');
      await dialog.getByRole('button', { name: 'Ghim', exact: true }).press('Enter');
      await page.getByRole('status').filter({ hasText: 'Đã ghim.' }).waitFor();
      await pinned(page).getByRole('link', { name: 'Thông báo lịch tiếp công dân' }).waitFor();
      expect(await focused(page)).toBe('Đổi lựa chọn');
      expect(JSON.parse((await page.evaluate(() => localStorage.getItem('my-portal'))) ?? '')).toEqual({
        units: ['ward'],
        topics: [],
        kinds: ['notices', 'documents', 'events'],
      });
      expect(await page.context().cookies()).toEqual([]);
      expect(await pinned(page).getByRole('link', { name: 'Thủ tục đất đai tại phường' }).count()).toBe(0);
      expect(asked.every((url) => !url.includes('?'))).toBe(true);

      await page.goto(province.address('province home', 'en'));
      await pinned(page).getByRole('link', { name: 'Reception days' }).waitFor();
      await page.getByRole('button', { name: 'Unpin everything' }).press('Enter');
      expect(await page.getByRole('status').filter({ hasText: 'Nothing is pinned.' }).count()).toBe(1);
      expect(await focused(page)).toBe('Choose what to pin');
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
      expect(errors).toEqual([]);
    });
  });

  test('comes without moving anything, and says when something is not there any more', async () => {
    await visit({ viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(province.address('province home'));
      await page.evaluate(() => localStorage.setItem('my-portal', '{"units":["ward","gone"],"topics":["dat-dai"]}'));
      await page.reload();
      await pinned(page).getByText('không còn nữa').waitFor();
      expect(await pinned(page).locator('.row').count()).toBe(6);
      // The first visit has kept the room it took.
      await page.addInitScript(() => {
        const moved: number[] = [];
        Object.assign(globalThis, { moved });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.reload();
      await page.locator('.my-portal').scrollIntoViewIfNeeded();
      await pinned(page).locator('.row').first().waitFor();
      const { above, room } = await page.evaluate(() => ({
        above: document.querySelector('.my-portal > div')?.getBoundingClientRect().height,
        room: parseFloat(document.documentElement.style.getPropertyValue('--my-portal')),
      }));
      expect(Math.abs((above ?? 0) - room)).toBeLessThan(1);
      const moved = await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved);
      expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
      expect(await tooWide(page)).toBe('');
    });
  });

  test('is not there without JavaScript, nor on the portals of units', async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(province.address('province home'));
      expect(await page.getByRole('heading', { name: 'Cổng của tôi' }).isVisible()).toBe(false);
    });
    await visit({}, async (page) => {
      await page.goto(province.address('commune home'));
      expect(await page.locator('.my-portal, script[src*=my-portal]').count()).toBe(0);
    });
  });
});
