import { expect, test } from 'vitest';
import { exampleStore } from '../example-province/example-store.ts';
import { unitMap } from './unit-map.ts';

test('every shape of the map has its name below all shapes, to be seen where the pointer or the keyboard is', () => {
  const store = exampleStore('vi');
  const units = store.children().filter(({ type }) => type === 'commune');
  const html = unitMap(units, store, 'Bản đồ') ?? '';
  const names = [...html.matchAll(/<text class="name" x="300" y="(\d+)">([^<]+)<\/text><\/a>/g)];
  expect(names.map(([, , name]) => name)).toEqual(units.map(({ shortName }) => shortName.vi));
  const lowest = Math.max(
    ...[...html.matchAll(/ y="([\d.]+)" width="[\d.]+" height="([\d.]+)"/g)].map(
      ([, y, height]) => Number(y) + Number(height),
    ),
  );
  expect(Number(names[0]?.[1]) - lowest).toBeGreaterThan(24);
  expect(Number(/viewBox="0 0 600 (\d+)"/.exec(html)?.[1])).toBeGreaterThan(Number(names[0]?.[1]));
});
