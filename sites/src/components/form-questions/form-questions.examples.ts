import type { FormField } from '@lienthong/config/contracts/form-definition';
import { defineExamples } from '../example.ts';
import { longTitle, signs } from '../example-texts.ts';
import { formQuestions } from './form-questions.ts';

const words = (vi: string, en: string) => ({ vi, en });
const common = (id: string, vi: string, en: string, required: boolean) => ({
  id,
  label: words(vi, en),
  hint: null,
  required,
});
const choices = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    value: String(at),
    label: words(`Lựa chọn ${at + 1}`, `Choice ${at + 1}`),
  }));
const fields: FormField[] = [
  { kind: 'choice', ...common('linh-vuc', 'Lĩnh vực', 'Field', true), several: false, options: choices(3) },
  { kind: 'unit', ...common('phuong-xa', 'Phường, xã', 'Ward or commune', false), options: choices(12) },
  { kind: 'shortText', ...common('tieu-de', 'Tiêu đề', 'Title', true), least: 5, most: 150 },
  { kind: 'longText', ...common('noi-dung-gui', longTitle.vi, longTitle.en, true), least: 10, most: 5000 },
  { kind: 'phone', ...common('so-goi', 'Điện thoại', 'Telephone', false) },
  { kind: 'email', ...common('thu', 'Thư điện tử', 'E-mail', false) },
  {
    kind: 'consent',
    ...common('dong-y', 'Tôi đồng ý để cơ quan dùng dữ liệu này', 'I agree to the use of these data', true),
  },
];

export default defineExamples({
  title: { vi: 'Các câu hỏi của biểu mẫu', en: 'Questions of a form' },
  component: formQuestions,
  examples: [
    { name: { vi: 'Chưa điền', en: 'Not filled in' }, props: (lang) => ({ lang, fields }) },
    {
      name: { vi: 'Điền rồi, có lỗi', en: 'Filled in, with errors' },
      props: (lang) => ({
        lang,
        fields,
        given: new Map([
          ['tieu-de', [signs]],
          ['linh-vuc', ['1']],
          ['dong-y', ['yes']],
        ]),
        errors: new Map([['noi-dung-gui', { vi: 'Hãy viết rõ hơn.', en: 'Say more.' }[lang]]]),
      }),
    },
  ],
});
