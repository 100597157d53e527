import { defineExamples } from '../example.ts';
import { exampleItems, exampleStore } from '../example-province/example-store.ts';
import { itemRows } from '../item-list/item-list.ts';
import type { AnyListed, PortalStore } from '../../store/portal-store.ts';

type Props = { store: PortalStore; items: AnyListed[] };

export default defineExamples({
  title: { vi: 'Sự kiện', en: 'Events' },
  component: ({ store, items }: Props) => itemRows(items, store),
  examples: [
    {
      name: { vi: 'Sắp tới, năm sau, tên rất dài', en: 'Coming, next year, a very long title' },
      props: (lang) => {
        const store = exampleStore(lang);
        return { store, items: exampleItems(store, 'event', ['tiep-dan', 'le-hoi', 'nam-sau']) };
      },
    },
  ],
});
