import type { PersonRecord } from '@lienthong/config/contracts/record';
import { defineExamples } from '../example.ts';
import { exampleStore } from '../example-province/example-store.ts';
import type { PortalStore } from '../../store/portal-store.ts';
import { peopleCards } from './people-cards.ts';

type Props = { store: PortalStore; people: PersonRecord[]; full?: boolean };

export default defineExamples({
  title: { vi: 'Thẻ cán bộ', en: 'People cards' },
  component: ({ store, people, full }: Props) => peopleCards(people, store, full),
  examples: [
    {
      name: { vi: 'Ngắn gọn, có và không có ảnh', en: 'Short, with and without a photo' },
      props: (lang) => {
        const store = exampleStore(lang);
        return { store, people: store.ownPeople() };
      },
    },
    {
      name: { vi: 'Đầy đủ, tên rất dài, thiếu số điện thoại', en: 'In full, a long name, no phone' },
      props: (lang) => {
        const store = exampleStore(lang);
        return { store, people: store.ownPeople(), full: true };
      },
    },
  ],
});
