import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export type Stop = { name: string; faults: string[] };

/** What has the focus, and what is wrong with how it shows: no outline, out of sight, or under something else. */
export const focusFaults = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: 'nothing', faults: ['nothing has the focus'] };
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const name = `${element.tagName}.${element.getAttribute('class') ?? ''} “${words.trim().slice(0, 30)}”`;
    const faults: string[] = [];
    // What shows the focus of a hidden radio button or a card's link may be the thing around or behind it.
    const around = [
      element,
      element.nextElementSibling,
      element.parentElement,
      element.closest('li, article, label, form'),
    ];
    const outlined = around.some((each) => {
      if (!each) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || (each === element && boxShadow !== 'none');
    });
    // A shape of a map has its line drawn thicker.
    const drawn = element instanceof SVGElement && parseFloat(getComputedStyle(element).strokeWidth) >= 2;
    if (!outlined && !drawn) faults.push('no outline');
    const [box] = element.getClientRects();
    if (!box || box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth)
      faults.push(`outside of the window (${box?.left}, ${box?.top})`);
    else {
      const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
      const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
      const top = document.elementFromPoint(x, y);
      if (!top || !(element.contains(top) || top.contains(element) || element.nextElementSibling?.contains(top)))
        faults.push(`covered by ${top?.tagName}.${top?.getAttribute('class') ?? ''}`);
    }
    return { name, faults };
  });

const hasFocus = (what: Locator) => what.evaluate((element) => element === document.activeElement);

/** Presses Tab until something has the focus; every stop on the way must be seen. */
export async function tabTo(page: Page, what: Locator, mostStops = 80): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const { name, faults } = await focusFaults(page);
    expect(faults, name).toEqual([]);
    if (await hasFocus(what)) return;
    passed.push(name);
  }
  throw new Error(`The keyboard does not come there. It came to:\n${passed.join('\n')}`);
}
