import Color from 'colorjs.io';
import { expect, test } from 'vitest';
import { theme as hueTim } from '../src/hue-tim/theme.ts';
import { theme as khanCap } from '../src/khan-cap/theme.ts';
import { theme as laXanh } from '../src/la-xanh/theme.ts';
import { theme as songHuong } from '../src/song-huong/theme.ts';

const contrast = (a: string, b: string) => new Color(a).contrast(new Color(b), 'WCAG21');

test.each([hueTim, khanCap, laXanh, songHuong])(
  '$name: every pair of text and ground reaches AA, in light and dark',
  ({ tokens }) => {
    expect(contrast(tokens.accent, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.accent, '#f6f4f8')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.accentDark, '#15131a')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.accentDark, '#1f1c26')).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#1d1b22', tokens.gold)).toBeGreaterThanOrEqual(4.5);
  },
);
