import { linearOf, readColour } from '@lienthong/themes/oklch';

/** A theme's colour for a program that knows no OKLCH: `oklch(0.39 0.145 308)` → `#50207a`; what lies outside sRGB is clipped. */
export function hexOf(oklch: string): string {
  const colour = readColour(oklch);
  if (!colour) throw new Error(`Not a colour: ${oklch}`);
  return `#${linearOf(colour).map(hexByte).join('')}`;
}

function hexByte(linear: number): string {
  const clipped = Math.min(1, Math.max(0, linear));
  const encoded = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}
