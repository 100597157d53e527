import { defineExamples } from '../example.ts';
import { longTitle } from '../example-texts.ts';
import { choiceField } from './choice-field.ts';

export default defineExamples({
  title: { vi: 'Câu hỏi chọn', en: 'Choice field' },
  component: choiceField,
  examples: [
    {
      name: { vi: 'Chọn một', en: 'Choose one' },
      props: (lang) => ({
        id: 'cach-nhan',
        kind: 'one' as const,
        legend: { vi: 'Bạn muốn nhận kết quả thế nào?', en: 'How would you like to get the result?' }[lang],
        choices: [
          { value: 'quay', label: { vi: 'Tại nơi nộp', en: 'Where I applied' }[lang] },
          {
            value: 'buu-dien',
            label: { vi: 'Qua bưu điện', en: 'By post' }[lang],
            hint: { vi: 'Thêm hai đến ba ngày', en: 'Takes two or three days more' }[lang],
          },
        ],
        chosen: ['quay'],
      }),
    },
    {
      name: { vi: 'Chọn nhiều, có lỗi', en: 'Choose several, with an error' },
      props: (lang) => ({
        id: 'giay-to-co',
        kind: 'several' as const,
        legend: { vi: 'Bạn có những giấy tờ nào?', en: 'Which papers do you have?' }[lang],
        hint: { vi: 'Chọn tất cả những gì bạn có.', en: 'Choose all that you have.' }[lang],
        error: { vi: 'Hãy chọn ít nhất một loại giấy tờ.', en: 'Choose at least one.' }[lang],
        choices: [
          { value: 'cccd', label: { vi: 'Căn cước công dân', en: 'Citizen identity card' }[lang] },
          { value: 'khac', label: longTitle[lang] },
        ],
      }),
    },
  ],
});
