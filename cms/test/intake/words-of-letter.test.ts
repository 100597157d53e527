import { formDefinitionSchema } from '@lienthong/config/contracts/form-definition';
import { expect, it } from 'vitest';
import { wordsOfLetter } from '../../src/intake/words-of-letter.ts';
import { questionForm } from './make-letters.ts';

const words = (vi: string) => ({ vi, en: null });
const common = (id: string, vi: string) => ({ id, label: words(vi), hint: null, required: false });
const whole = formDefinitionSchema.parse({
  ...questionForm('p-1'),
  fields: [
    ...['title', 'name', 'address', 'place'].map((id) => ({
      kind: 'shortText',
      ...common(id, id),
      least: 0,
      most: 500,
    })),
    { kind: 'longText', ...common('text', 'Nội dung'), least: 0, most: 5000 },
    { kind: 'email', ...common('email', 'Thư điện tử') },
    { kind: 'phone', ...common('phone', 'Điện thoại') },
    {
      kind: 'choice',
      ...common('field', 'Lĩnh vực'),
      several: false,
      options: [{ value: 'dat', label: words('Đất đai') }],
    },
    {
      kind: 'choice',
      ...common('when', 'Thấy lúc nào'),
      several: true,
      options: ['sang', 'toi'].map((value) => ({ value, label: words(`Buổi ${value}`) })),
    },
    { kind: 'consent', ...common('public', 'Công khai') },
    { kind: 'consent', ...common('agree', 'Tôi đồng ý'), required: true },
    { kind: 'consent', ...common('news', 'Nhận tin') },
  ],
});

it('puts each answer where a case has a place for it, and all others below the text with their labels', () => {
  const answers = {
    title: 'Xin hỏi',
    text: 'Dòng một\nDòng hai',
    name: 'An',
    address: 'Vỹ Dạ',
    place: 'Kiệt 42',
    email: 'an@example.vn',
    phone: '+84905000111',
    field: 'dat',
    when: ['sang', 'toi'],
    public: 'yes',
    agree: 'yes',
    news: 'yes',
  };
  expect(wordsOfLetter(whole, answers)).toEqual({
    title: 'Xin hỏi',
    text: 'Dòng một\nDòng hai\n\nThấy lúc nào: Buổi sang, Buổi toi\n\nNhận tin: có',
    field: 'Đất đai',
    place: 'Kiệt 42',
    senderName: 'An',
    senderAddress: 'Vỹ Dạ',
    senderPhone: '+84905000111',
    senderEmail: 'an@example.vn',
    isPublic: true,
  });
});

it('makes a title of the first line, cut between words, and never leaves a case without words', () => {
  const long = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(10).trim();
  const { title } = wordsOfLetter(whole, { text: `${long}\nthêm` });
  expect(title.length).toBeLessThanOrEqual(121);
  expect([title.endsWith('…'), long.startsWith(title.slice(0, -1)), long[title.length - 1]]).toEqual([true, true, ' ']);
  expect(wordsOfLetter(whole, {})).toMatchObject({ title: 'Hỏi đáp', text: 'Hỏi đáp', isPublic: false, place: null });
  expect(wordsOfLetter(whole, { when: ['sang'] })).toMatchObject({ title: 'Thấy lúc nào: Buổi sang' });
});
