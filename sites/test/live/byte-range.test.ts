import { expect, it } from 'vitest';
import { byteRange } from '../../src/host/byte-range.ts';

it.each<[string | undefined, ReturnType<typeof byteRange>]>([
  [undefined, null],
  ['bytes=0-', { start: 0, end: 99 }],
  ['bytes=10-19', { start: 10, end: 19 }],
  ['bytes=90-500', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['bytes=100-', 'refused'],
  ['bytes=20-10', 'refused'],
  ['bytes=-0', 'refused'],
  ['bytes=-', null],
  ['bytes=0-1,5-9', null],
  ['items=0-1', null],
])('of a hundred bytes, “%s” asks for %o', (header, wanted) => {
  expect(byteRange(header, 100)).toEqual(wanted);
});
