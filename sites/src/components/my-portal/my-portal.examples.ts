import { defineExamples } from '../example.ts';
import { exampleFrame } from '../example-province/example-frame.ts';
import { myPortal } from './my-portal.ts';

export default defineExamples({
  title: { vi: 'Cổng của tôi', en: 'My portal' },
  frame: 'page',
  component: myPortal,
  examples: [{ name: { vi: 'Chưa ghim gì', en: 'Nothing pinned yet' }, props: (lang) => exampleFrame(lang) }],
});
