import { defineExamples } from '../example.ts';
import { exampleItems, exampleStore } from '../example-province/example-store.ts';
import { itemRows } from '../item-list/item-list.ts';
import type { AnyListed, PortalStore } from '../../store/portal-store.ts';

type Props = { store: PortalStore; items: AnyListed[] };

export default defineExamples({
  title: { vi: 'Danh sách văn bản có hiệu lực', en: 'Document list with validity' },
  component: ({ store, items }: Props) => itemRows(items, store),
  examples: [
    {
      name: { vi: 'Còn, hết và chưa có hiệu lực', en: 'In force, expired, not yet in force' },
      props: (lang) => {
        const store = exampleStore(lang);
        return { store, items: exampleItems(store, 'document', ['con', 'het', 'chua']) };
      },
    },
    {
      name: { vi: 'Tên rất dài; không số, của cơ quan khác', en: 'A very long title; no number, of another agency' },
      props: (lang) => {
        const store = exampleStore(lang);
        return { store, items: exampleItems(store, 'document', ['mot-phan', 'khong-so']) };
      },
    },
  ],
});
