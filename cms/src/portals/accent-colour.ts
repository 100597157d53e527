import { nearestColour } from '@lienthong/themes/nearest-colour';
import { readColour, type Oklch } from '@lienthong/themes/oklch';

/** Grounds that accents stand on as text, in light pages of any theme. */
const grounds = ['#ffffff', 'oklch(0.974 0.011 308)'];
/** Below this a colour has no hue that anybody sees. */
const leastChroma = 0.02;

export type AccentVerdict = {
  passes: boolean;
  /** What a portal keeps of a colour: its hue, in whole degrees. */
  hue: number;
  /** Contrast with the paper it stands on. */
  ratio: number;
  /** The nearest colour that can be read; `null` where there is none, or for grey. */
  nearest: string | null;
  grey: boolean;
};

/** Whether a colour can be an accent: text in it must have a contrast of 4.5:1 (WCAG 2.2, 1.4.3), and it must have a hue. */
export function judgeAccent(text: string): AccentVerdict {
  const colour = readColour(text);
  if (!colour) return { passes: false, hue: 0, ratio: 1, nearest: null, grey: false };
  const { passes, ratio, nearest } = nearestColour(text, grounds);
  const grey = colour.c < leastChroma;
  return { passes: passes && !grey, hue: wholeHue(colour), ratio, nearest: grey || passes ? null : nearest, grey };
}

const wholeHue = ({ h }: Oklch): number => Math.round(h) % 360;

/** A colour of a theme, turned to another hue as the pages do it. */
export function turned(color: string, hue: number): string {
  const [, lightness, chroma] = /^oklch\(([\d.]+) ([\d.]+) [\d.]+\)$/.exec(color) ?? [];
  return lightness === undefined ? color : `oklch(${lightness} ${chroma} ${hue})`;
}
