import type { FormDefinition } from '@lienthong/config/contracts/form-definition';

const words = (vi: string, en: string) => ({ vi, en });
const common = (id: string, vi: string, en: string, required: boolean) => ({
  id,
  label: words(vi, en),
  hint: null,
  required,
});

export const questionForm: FormDefinition = {
  format: 1,
  id: 'hoi-dap',
  version: 2,
  portal: 'portal-hue',
  caseKind: 'questions',
  lead: null,
  title: words('Hỏi đáp', 'Questions'),
  purpose: words('Để trả lời câu hỏi của bạn.', 'To answer your question.'),
  retentionDays: 1825,
  fields: [
    { kind: 'shortText', ...common('name', 'Họ và tên', 'Name', true), least: 2, most: 80 },
    { kind: 'longText', ...common('question', 'Câu hỏi', 'Question', true), least: 10, most: 15_000 },
    { kind: 'email', ...common('email', 'Thư điện tử', 'E-mail', false) },
    {
      kind: 'choice',
      ...common('field', 'Lĩnh vực', 'Field', false),
      several: false,
      options: [{ value: 'dat-dai', label: words('Đất đai', 'Land') }],
    },
    { kind: 'phone', ...common('phone', 'Điện thoại', 'Telephone', false) },
    {
      kind: 'unit',
      ...common('unit', 'Xã, phường', 'Commune', false),
      options: [{ value: '19753', label: words('Phường Thuận Hóa', 'Thuan Hoa') }],
    },
    { kind: 'consent', ...common('consent', 'Tôi đồng ý', 'I agree', true) },
  ],
};

export const answers = {
  name: 'Nguyễn Thị An',
  question: 'Thủ tục cấp đổi giấy chứng nhận mất bao lâu?',
  consent: 'yes',
};
