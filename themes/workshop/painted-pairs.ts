import { contrastOf, readColour, type Oklch } from '../src/oklch.ts';

export const modes = ['light', 'dark', 'contrast', 'dark contrast'] as const;
export type Mode = (typeof modes)[number];
export type Properties = Readonly<Record<string, string>>;

/** Custom properties of the first block that starts with `opening`. */
export function propertiesOf(css: string, opening: string): Properties {
  const start = css.indexOf(opening);
  if (start < 0) return {};
  const block = css.slice(start + opening.length, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

/**
 * What a browser has on `:root` with a theme's tokens in a mode: the value of a property as a colour.
 *
 * @param base text of `base/modes.css`; the theme's file comes after it, and the contrast's selector is stronger than both
 */
export function paint(base: string, tokens: Properties, mode: Mode): (property: string) => Oklch {
  const all: Properties = {
    ...propertiesOf(base, ':root {'),
    ...tokens,
    ...(mode.endsWith('contrast') ? propertiesOf(base, ":root[data-contrast='more'] {") : {}),
  };
  const side = mode.startsWith('dark') ? 2 : 1;
  const valueOf = (property: string): string => {
    const value = all[property];
    if (value === undefined) throw new Error(`${property} is set nowhere`);
    const shown = /^light-dark\((.+), (.+)\)$/.exec(value)?.[side] ?? value;
    return shown.replace(/var\((--[\w-]+)\)/g, (_, other: string) => valueOf(other));
  };
  return (property) => {
    const colour = readColour(valueOf(property));
    if (!colour) throw new Error(`${property} is no colour`);
    return colour;
  };
}

type Pairs = readonly (readonly [front: string, grounds: readonly string[]])[];

/** Text on ground: every pair that the base style puts on the screen. */
export const textPairs: Pairs = [
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
/** Borders of controls, the focus ring, filled shapes and ornaments on what surrounds them. */
const shapePairs: Pairs = [
  ['--edge', ['--paper', '--sheet']],
  ['--focus', ['--paper', '--sheet', '--wash']],
  ['--fill', ['--paper', '--wash']],
  ['--ornament', ['--paper', '--sheet', '--wash']],
  ['--gold', ['--deep', '--deep-end']],
];

/** All grounds that a text or a shape stands on. */
export const groundsOf = (front: string): string[] => [
  ...new Set([...textPairs, ...shapePairs].filter(([each]) => each === front).flatMap(([, grounds]) => grounds)),
];

export type MeasuredPair = { front: string; ground: string; mode: Mode; ratio: number; least: number };

/** Every pair of a mode with its contrast and what it needs: text AA (AAA in high contrast), shapes 3:1. */
export function measurePairs(colour: (property: string) => Oklch, mode: Mode): MeasuredPair[] {
  const measure = (pairs: Pairs, least: number) =>
    pairs.flatMap(([front, grounds]) =>
      grounds.map((ground) => ({ front, ground, mode, ratio: contrastOf(colour(front), colour(ground)), least })),
    );
  return [...measure(textPairs, mode.endsWith('contrast') ? 7 : 4.5), ...measure(shapePairs, 3)];
}

/** Pairs of a mode that are too weak. */
export const weakPairs = (colour: (property: string) => Oklch, mode: Mode): MeasuredPair[] =>
  measurePairs(colour, mode).filter(({ ratio, least }) => ratio < least);
