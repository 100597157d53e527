import type { Language } from '@lienthong/config/contracts/localized';
import { defineExamples } from '../example.ts';
import { exampleStore } from '../example-province/example-store.ts';
import { longTitle, unbroken } from '../example-texts.ts';
import { contactCard } from './contact-card.ts';
import { readContact } from './read-contact.ts';

const ward = (lang: Language) => readContact(exampleStore(lang, { portal: 'thuan-hoa' }));

export default defineExamples({
  title: { vi: 'Giờ làm việc và liên hệ', en: 'Hours and contact' },
  component: contactCard,
  examples: [
    { name: { vi: 'Đầy đủ', en: 'In full' }, props: ward },
    {
      name: { vi: 'Chỉ có địa chỉ', en: 'An address alone' },
      props: (lang) => ({ ...ward(lang), hours: [], opening: null, phone: null, email: null }),
    },
    {
      name: { vi: 'Chỉ có giờ làm việc', en: 'Hours alone' },
      props: (lang) => ({ ...ward(lang), address: null, phone: null, email: null }),
    },
    {
      name: { vi: 'Địa chỉ và thư rất dài', en: 'A very long address and e-mail' },
      props: (lang) => ({ ...ward(lang), address: longTitle[lang], email: `${unbroken}@hue.example` }),
    },
  ],
});
