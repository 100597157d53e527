import { readFileSync } from 'node:fs';
import path from 'node:path';
import Color from 'colorjs.io';
import { describe, expect, test } from 'vitest';
import { turnTokens } from '../src/turn-hue.ts';
import { listThemes } from '../workshop/list-themes.ts';
import { modes, paint, propertiesOf, weakPairs, type Mode, type Properties } from '../workshop/painted-pairs.ts';

const source = path.join(import.meta.dirname, '..', 'src');
const base = readFileSync(path.join(source, 'base', 'modes.css'), 'utf8');
const systemContrast = base.slice(base.indexOf('@media (prefers-contrast: more)'));

function tokensOf(name: string, hue?: number): Properties {
  const css = readFileSync(path.join(source, name, 'tokens.css'), 'utf8');
  const turned = hue === undefined ? {} : Object.fromEntries(turnTokens(css, String(hue)));
  return { ...propertiesOf(css, ':root {'), ...turned };
}
const weakIn = (name: string, mode: Mode, hue?: number) => weakPairs(paint(base, tokensOf(name, hue), mode), mode);

describe.each(listThemes())('%s', (name) => {
  test.each(modes)('%s: text reaches AA (AAA in high contrast), shapes 3:1', (mode) => {
    expect(weakIn(name, mode)).toEqual([]);
  });

  test.each(modes)('%s: so it does in every hue a portal may choose', (mode) => {
    const weak = Array.from({ length: 72 }, (_, at) => weakIn(name, mode, 5 * at)).flat();
    expect(weak).toEqual([]);
  });
});

test('the contrast chosen by hand is the contrast of the system', () => {
  expect(propertiesOf(systemContrast, ":root:not([data-contrast='normal']) {")).toEqual(
    propertiesOf(base, ":root[data-contrast='more'] {"),
  );
});

test('a pair that is too weak is named, with how weak it is', () => {
  const pale = { ...tokensOf('hue-tim'), '--accent': 'oklch(0.8 0.1 308)' };
  const ratio = new Color('oklch(0.8 0.1 308)').contrast('#fefdfb', 'WCAG21');
  expect(weakPairs(paint(base, pale, 'light'), 'light')).toContainEqual({
    front: '--link',
    ground: '--paper',
    mode: 'light',
    least: 4.5,
    ratio: expect.closeTo(ratio, 1),
  });
});
