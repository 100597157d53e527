import { defineExamples } from '../example.ts';
import { exampleItems, exampleStore } from '../example-province/example-store.ts';
import { itemRows, type RowOptions } from './item-list.ts';
import type { AnyListed, PortalStore } from '../../store/portal-store.ts';

type Props = { store: PortalStore; items: AnyListed[]; options?: RowOptions };

export default defineExamples({
  title: { vi: 'Danh sách tin', en: 'Item list' },
  component: ({ store, items, options }: Props) => itemRows(items, store, options),
  examples: [
    {
      name: { vi: 'Có ảnh, thiếu ảnh, đã đính chính', en: 'With and without pictures, corrected' },
      props: (lang) => {
        const store = exampleStore(lang);
        const items = exampleItems(store, 'article', ['sen', 'khong-anh', 'dau', 'dinh-chinh']);
        return { store, items, options: { pictures: true } };
      },
    },
    {
      name: { vi: 'Của cơ quan khác, và ra ngoài các cổng', en: 'Of other agencies, and outside the portals' },
      props: (lang) => {
        const store = exampleStore(lang);
        return {
          store,
          items: exampleItems(store, 'article', ['cua-phuong', 'ben-ngoai']),
          options: { pictures: true },
        };
      },
    },
    {
      name: { vi: 'Thông báo theo ngày, tên rất dài', en: 'Notices by day, a very long title' },
      props: (lang) => {
        const store = exampleStore(lang);
        return { store, items: exampleItems(store, 'article', ['dai', 'cat-dien']), options: { days: true } };
      },
    },
  ],
});
