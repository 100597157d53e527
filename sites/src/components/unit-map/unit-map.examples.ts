import { defineExamples } from '../example.ts';
import { exampleStore } from '../example-province/example-store.ts';
import UnitMap from './unit-map.astro';

const communes = (lang: 'vi' | 'en', drawn: boolean) => {
  const store = exampleStore(lang);
  const units = store.children().filter(({ type }) => type === 'commune');
  return { store, units: drawn ? units : units.map((unit) => ({ ...unit, tile: null })) };
};

export default defineExamples({
  title: { vi: 'Bản đồ đơn vị', en: 'Map of units' },
  frame: 'page',
  component: UnitMap,
  examples: [
    { name: { vi: 'Bản đồ ô và danh sách', en: 'Tiles and list' }, props: (lang) => communes(lang, true) },
    { name: { vi: 'Chưa có bản đồ', en: 'No map yet' }, props: (lang) => communes(lang, false) },
  ],
});
