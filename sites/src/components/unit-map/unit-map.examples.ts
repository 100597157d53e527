import { defineExamples } from '../example.ts';
import { exampleStore } from '../example-province/example-store.ts';
import UnitMap from './unit-map.astro';

const communes = (lang: 'vi' | 'en', drawn: boolean) => {
  const store = exampleStore(lang);
  const units = store.children().filter(({ type }) => type === 'commune');
  return { store, units: drawn ? units : units.map((unit) => ({ ...unit, tile: null })) };
};

const square = (x: number, y: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [x, y],
      [x + 0.09, y + 0.01],
      [x + 0.08, y + 0.1],
      [x, y + 0.08],
      [x, y],
    ],
  ],
});

export default defineExamples({
  title: { vi: 'Bản đồ đơn vị', en: 'Map of units' },
  frame: 'page',
  component: UnitMap,
  examples: [
    { name: { vi: 'Bản đồ ô và danh sách', en: 'Tiles and list' }, props: (lang) => communes(lang, true) },
    {
      name: { vi: 'Ranh giới đã nhập: tên hiện dưới bản đồ', en: 'Imported outlines: the name shows below the map' },
      props: (lang) => {
        const { store, units } = communes(lang, true);
        return { store, units: units.map((unit, at) => ({ ...unit, outline: square(107.5 + at / 10, 16.4) })) };
      },
    },
    { name: { vi: 'Chưa có bản đồ', en: 'No map yet' }, props: (lang) => communes(lang, false) },
  ],
});
