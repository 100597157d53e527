import { readFileSync } from 'node:fs';
import path from 'node:path';
import Color from 'colorjs.io';
import { describe, expect, test } from 'vitest';
import { theme as hueTim } from '../src/hue-tim/theme.ts';
import { theme as khanCap } from '../src/khan-cap/theme.ts';
import { theme as laXanh } from '../src/la-xanh/theme.ts';
import { theme as songHuong } from '../src/song-huong/theme.ts';
import { turnTokens } from '../src/turn-hue.ts';

const themes = [hueTim, songHuong, laXanh, khanCap];
const modes = ['light', 'dark', 'contrast', 'dark contrast'] as const;
const source = path.join(import.meta.dirname, '..', 'src');
const base = readFileSync(path.join(source, 'base', 'modes.css'), 'utf8');

type Properties = Record<string, string>;

/** Custom properties of the first block that starts with `opening`. */
function propertiesOf(css: string, opening: string): Properties {
  const start = css.indexOf(opening);
  if (start < 0) throw new Error(`No block ${opening}`);
  const block = css.slice(start + opening.length, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

const systemContrast = base.slice(base.indexOf('@media (prefers-contrast: more)'));
const contrast = propertiesOf(base, ":root[data-contrast='more'] {");

/** What a browser has on `:root` with this theme and mode. The theme's file comes after the base; the contrast's selector is stronger. */
function paint(name: string, mode: (typeof modes)[number], hue?: number): (property: string) => Color {
  const css = readFileSync(path.join(source, name, 'tokens.css'), 'utf8');
  const turned = hue === undefined ? {} : Object.fromEntries(turnTokens(css, String(hue)));
  const tokens = { ...propertiesOf(css, ':root {'), ...turned };
  const all: Properties = {
    ...propertiesOf(base, ':root {'),
    ...tokens,
    ...(mode.endsWith('contrast') ? contrast : {}),
  };
  const side = mode.startsWith('dark') ? 2 : 1;
  const valueOf = (property: string): string => {
    const value = all[property];
    if (value === undefined) throw new Error(`${property} is set nowhere`);
    const shown = /^light-dark\((\S+), (\S+)\)$/.exec(value)?.[side] ?? value;
    return shown.replace(/var\((--[\w-]+)\)/g, (_, other: string) => valueOf(other));
  };
  // As a browser shows it: what sRGB can't is cut off.
  return (property) => new Color(valueOf(property)).to('srgb').toGamut({ method: 'clip' });
}

/** Text on ground: every pair that the base style puts on the screen. */
const textPairs: [string, string[]][] = [
  ['--ink', ['--paper', '--sheet', '--wash']],
  ['--soft', ['--paper', '--sheet', '--wash']],
  ['--link', ['--paper', '--sheet', '--wash']],
  ['--on-fill', ['--fill']],
  ['--on-deep', ['--deep', '--deep-end']],
  ['--on-deep-soft', ['--deep', '--deep-end']],
  ['--gold', ['--deep']],
  ['--on-gold', ['--gold']],
  ['--ok', ['--ok-wash']],
  ['--warn', ['--warn-wash']],
  ['--bad', ['--bad-wash']],
  ['--idle', ['--idle-wash']],
];
/** Borders of controls, the focus ring and filled shapes on what surrounds them. */
const shapePairs: [string, string[]][] = [
  ['--edge', ['--paper', '--sheet']],
  ['--focus', ['--paper', '--sheet', '--wash']],
  ['--fill', ['--paper', '--wash']],
  ['--gold', ['--deep', '--deep-end']],
];

function weakPairs(
  pairs: [string, string[]][],
  name: string,
  mode: (typeof modes)[number],
  least: number,
  hue?: number,
): string[] {
  const color = paint(name, mode, hue);
  return pairs.flatMap(([front, grounds]) =>
    grounds
      .map((ground) => ({ ground, ratio: color(front).contrast(color(ground), 'WCAG21') }))
      .filter(({ ratio }) => ratio < least)
      .map(({ ground, ratio }) => `${front} on ${ground}: ${ratio.toFixed(2)}`),
  );
}

describe.each(themes)('$name', ({ name, tokens }) => {
  test.each(modes)('%s: text reaches AA (AAA in high contrast), shapes 3:1', (mode) => {
    expect(weakPairs(textPairs, name, mode, mode.endsWith('contrast') ? 7 : 4.5)).toEqual([]);
    expect(weakPairs(shapePairs, name, mode, 3)).toEqual([]);
  });

  test.each(modes)('%s: so it does in every hue a portal may choose', (mode) => {
    const weak: string[] = [];
    for (let hue = 0; hue < 360; hue += 5) {
      const text = weakPairs(textPairs, name, mode, mode.endsWith('contrast') ? 7 : 4.5, hue);
      const shapes = weakPairs(shapePairs, name, mode, 3, hue);
      weak.push(...[...text, ...shapes].map((pair) => `${hue}: ${pair}`));
    }
    expect(weak).toEqual([]);
  });

  test('tokens.css says what theme.ts says, and draws its hero without leaving the page', () => {
    const { '--art': art, ...colors } = propertiesOf(
      readFileSync(path.join(source, name, 'tokens.css'), 'utf8'),
      ':root {',
    );
    expect(colors).toEqual({
      '--accent': tokens.accent,
      '--accent-dark': tokens.accentDark,
      '--gold': tokens.gold,
      '--deep': tokens.deep,
      '--deep-end': tokens.deepEnd,
      '--wash-light': tokens.wash,
      '--wash-dark': tokens.washDark,
      '--paper-dark': tokens.paperDark,
    });
    expect(art).toMatch(/^url\("data:image\/svg\+xml,%3Csvg /);
  });
});

test('the contrast chosen by hand is the contrast of the system', () => {
  expect(propertiesOf(systemContrast, ":root:not([data-contrast='normal']) {")).toEqual(contrast);
});

test('a pair that is too weak is named', () => {
  expect(weakPairs([['--line', ['--paper']]], 'hue-tim', 'light', 4.5)).toEqual([
    expect.stringContaining('--line on --paper'),
  ]);
});
