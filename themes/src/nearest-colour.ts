import { contrastOf, isShowable, readColour, writeColour, type Oklch } from './oklch.ts';

export type ColourVerdict = {
  /** Whether the wanted colour stands out enough from every ground. */
  passes: boolean;
  /** The least contrast it has with one of them. */
  ratio: number;
  /** The wanted colour when it passes, else the nearest that does, `oklch(…)` of the same hue; `null` when none does on these grounds. */
  nearest: string | null;
};

/** Steps of lightness looked at; a difference of 1/500 is not seen. */
const steps = 500;

/**
 * Says whether a colour is readable on the grounds it stands on, and the nearest one that is. Nearest means the smallest distance in
 * OKLab among colours of the same hue that a screen can show.
 *
 * @param wanted `oklch(L C H)` or `#rrggbb`
 * @param grounds colours of the same notations
 * @param least contrast to reach: 4.5 for text (WCAG 2.2 AA, 1.4.3), 3 for shapes (1.4.11)
 * @throws TypeError when a colour cannot be read
 */
export function nearestColour(wanted: string, grounds: readonly string[], least = 4.5): ColourVerdict {
  const colour = read(wanted);
  const under = grounds.map(read);
  const ratioOf = (each: Oklch) => Math.min(...under.map((ground) => contrastOf(each, ground)));
  const ratio = ratioOf(colour);
  if (ratio >= least) return { passes: true, ratio, nearest: wanted };
  let nearest: string | null = null;
  let smallest = Infinity;
  for (let step = 0; step <= steps; step += 1) {
    const l = step / steps;
    const candidate = { l, c: chromaAt(l, colour), h: colour.h };
    const distance = Math.hypot(l - colour.l, candidate.c - colour.c);
    if (distance >= smallest) continue;
    const text = writeColour(candidate);
    if (ratioOf(read(text)) < least) continue;
    nearest = text;
    smallest = distance;
  }
  return { passes: false, ratio, nearest };
}

function read(text: string): Oklch {
  const colour = readColour(text);
  if (!colour) throw new TypeError(`“${text}” is neither oklch(L C H) nor #rrggbb`);
  return colour;
}

/** The wanted chroma, or the most that can be shown at this lightness. */
function chromaAt(l: number, { c, h }: Oklch): number {
  if (isShowable({ l, c, h })) return c;
  let [low, high] = [0, c];
  for (let halving = 0; halving < 12; halving += 1) {
    const middle = (low + high) / 2;
    if (isShowable({ l, c: middle, h })) low = middle;
    else high = middle;
  }
  return Math.floor(low * 1000) / 1000;
}
