import Color from 'colorjs.io';
import { expect, test } from 'vitest';
import { nearestColour } from '../src/nearest-colour.ts';
import { contrastOf, isShowable, readColour, writeColour } from '../src/oklch.ts';

const shown = (colour: string) => new Color(colour).to('srgb').toGamut({ method: 'clip' });
const contrast = (one: string, other: string) => shown(one).contrast(shown(other), 'WCAG21');
/** Colours over the whole space, always the same ones. */
const wide = Array.from(
  { length: 60 },
  (_, at) => `oklch(${(0.05 + (at % 10) / 10.5).toFixed(3)} ${(0.01 + (at % 7) / 22).toFixed(3)} ${(at * 37) % 360})`,
);

test('contrast is what colorjs.io finds, cut to what a screen shows', () => {
  for (const one of wide)
    for (const other of ['#fefdfb', '#000', 'oklch(0.215 0.085 308)']) {
      const [a, b] = [readColour(one), readColour(other)];
      if (!a || !b) throw new Error(`${one} or ${other} cannot be read`);
      expect(contrastOf(a, b), `${one} on ${other}`).toBeCloseTo(contrast(one, other), 2);
    }
});

test('colours are read from both notations', () => {
  expect(writeColour(readColour('#5b2a86') ?? { l: 0, c: 0, h: 0 })).toBe(
    (() => {
      const [l = 0, c = 0, h = 0] = new Color('#5b2a86').to('oklch').coords.map(Number);
      return writeColour({ l, c, h });
    })(),
  );
  expect(readColour('#fff')?.l).toBeCloseTo(1, 3);
  expect(readColour('oklch(39% 0.145 308)')).toEqual({ l: 0.39, c: 0.145, h: 308 });
  for (const no of ['red', '#12345', 'oklch(1.2 0 0)', 'oklch(0.3 0.1)', 'url(x)']) expect(readColour(no)).toBe(null);
});

test('a colour that is readable stays as it was wanted', () => {
  expect(nearestColour('oklch(0.39 0.145 308)', ['#fefdfb', '#fff'])).toEqual({
    passes: true,
    ratio: expect.closeTo(contrast('oklch(0.39 0.145 308)', '#fefdfb'), 2),
    nearest: 'oklch(0.39 0.145 308)',
  });
});

test('one that is not is led to the nearest that is: same hue, readable, and nothing else is nearer', () => {
  const grounds = ['#fefdfb', 'oklch(0.974 0.011 308)'];
  let moved = 0;
  for (const wanted of wide) {
    const { passes, nearest } = nearestColour(wanted, grounds);
    if (nearest === null) throw new Error(`No colour for ${wanted}`);
    for (const ground of grounds) expect(contrast(nearest, ground)).toBeGreaterThanOrEqual(4.5);
    if (passes) continue;
    moved += 1;
    const [was, is] = [readColour(wanted), readColour(nearest)];
    if (!was || !is) throw new Error('unreadable');
    expect(is.h).toBe(was.h);
    const distance = (each: typeof is) => Math.hypot(each.l - was.l, each.c - was.c);
    for (let l = 0; l <= 1; l += 0.02)
      for (let c = 0; c <= was.c; c += 0.02) {
        const other = { l, c, h: was.h };
        if (!isShowable(other) || grounds.some((ground) => contrast(writeColour(other), ground) < 4.5)) continue;
        expect(distance(other), writeColour(other)).toBeGreaterThan(distance(is) - 0.01);
      }
  }
  expect(moved).toBeGreaterThan(20);
});

test('on grounds that no colour stands out from, there is none; what is no colour is said by name', () => {
  expect(nearestColour('#777', ['#fff', '#000'], 7)).toMatchObject({ passes: false, nearest: null });
  expect(() => nearestColour('purple', ['#fff'])).toThrow('purple');
});
