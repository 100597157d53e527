import { defineExamples } from '../example.ts';
import { exampleFrame } from '../example-province/example-frame.ts';
import Footer from './footer.astro';

export default defineExamples({
  title: { vi: 'Chân trang', en: 'Footer' },
  frame: 'page',
  component: Footer,
  examples: [
    { name: { vi: 'Thành phố', en: 'The city' }, props: (lang) => ({ view: exampleFrame(lang) }) },
    {
      name: { vi: 'Thiếu điện thoại và thư', en: 'No phone and e-mail' },
      props: (lang) => ({ view: exampleFrame(lang, { portal: 'vy-da', changes: { phone: null, email: null } }) }),
    },
  ],
});
