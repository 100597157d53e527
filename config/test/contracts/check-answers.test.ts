import { answerProblemText, checkAnswers } from '@lienthong/config/contracts/check-answers';
import { formDefinitionSchema } from '@lienthong/config/contracts/form-definition';
import { expect, test } from 'vitest';

const words = (vi: string, en: string | null = null) => ({ vi, en });
const common = (id: string, vi: string, required = false) => ({ id, label: words(vi, id), hint: null, required });
const options = [
  { value: 'dat-dai', label: words('Đất đai') },
  { value: 'moi-truong', label: words('Môi trường') },
];
const definition = {
  format: 1,
  id: 'hoi-dap',
  version: 3,
  portal: 'hue',
  caseKind: 'questions',
  lead: null,
  title: words('Hỏi đáp', 'Questions'),
  purpose: words('Để trả lời câu hỏi của bạn.'),
  retentionDays: 1825,
  fields: [
    { kind: 'shortText', ...common('name', 'Họ và tên', true), least: 2, most: 10 },
    { kind: 'longText', ...common('question', 'Câu hỏi'), least: 0, most: 20 },
    { kind: 'choice', ...common('field', 'Lĩnh vực'), options, several: false },
    { kind: 'choice', ...common('topics', 'Chủ đề'), options, several: true },
    { kind: 'phone', ...common('phone', 'Điện thoại') },
    { kind: 'email', ...common('email', 'Thư điện tử') },
    { kind: 'unit', ...common('unit', 'Phường, xã'), options },
    { kind: 'consent', ...common('consent', 'Tôi đồng ý') },
  ],
};
const form = formDefinitionSchema.parse(definition);

const check = (given: Record<string, string | string[]>) =>
  checkAnswers(
    form,
    new Map(Object.entries({ name: 'An Nhiên', ...given }).map(([id, value]) => [id, [value].flat()])),
  );
const codes = (given: Record<string, string | string[]>) =>
  check(given).problems.map(({ field, code }) => `${field} ${code}`);

test.each([
  ['name', ' A\u0309n Nhie\u0302n ', 'Ản Nhiên'],
  ['name', '𠀀'.repeat(10), '𠀀'.repeat(10)],
  ['question', 'một\r\nhai\rba\tbốn', 'một\nhai\nba\tbốn'],
  ['field', 'dat-dai', 'dat-dai'],
  ['topics', ['dat-dai', 'moi-truong', 'dat-dai'], ['dat-dai', 'moi-truong']],
  ['phone', '0912 345.678', '+84912345678'],
  ['phone', '(0234) 382-2222', '+842343822222'],
  ['phone', '+84 912 345 678', '+84912345678'],
  ['phone', '+1 202 555 0143', '+12025550143'],
  ['email', 'an.nhien+x@hộp-thư.vn', 'an.nhien+x@hộp-thư.vn'],
  ['unit', 'moi-truong', 'moi-truong'],
  ['consent', 'yes', 'yes'],
] as const)('%s takes %j', (id, given, expected) => {
  expect(check({ [id]: typeof given === 'string' ? given : [...given] }).answers?.[id]).toEqual(expected);
});

test.each([
  ['name', ' \n ', 'LT-FORM-001'],
  ['name', '𠀀'.repeat(11), 'LT-FORM-002'],
  ['name', 'A', 'LT-FORM-003'],
  ['name', ['An', 'Bình'], 'LT-FORM-010'],
  ['name', 'An\nB', 'LT-FORM-009'],
  ['name', 'An\u0000B', 'LT-FORM-009'],
  ['name', 'An\u202EB', 'LT-FORM-009'],
  ['name', 'An\uD800B', 'LT-FORM-009'],
  ['name', 'An\uFFFD', 'LT-FORM-009'],
  ['question', 'a\u001Bb', 'LT-FORM-009'],
  ['field', 'toString', 'LT-FORM-004'],
  ['field', ['dat-dai', 'moi-truong'], 'LT-FORM-010'],
  ['topics', ['dat-dai', 'khac'], 'LT-FORM-004'],
  ['phone', '12345', 'LT-FORM-005'],
  ['phone', '0912 345 678 ext 5', 'LT-FORM-005'],
  ['email', 'an@nhien', 'LT-FORM-006'],
  ['email', 'an nhien@example.vn', 'LT-FORM-006'],
  ['email', 'an@example..vn', 'LT-FORM-006'],
  ['email', `${'a'.repeat(65)}@example.vn`, 'LT-FORM-006'],
  ['email', 'a@b.vn>,c@d.vn', 'LT-FORM-006'],
  ['unit', 'x', 'LT-FORM-007'],
  ['consent', 'on', 'LT-FORM-008'],
] as const)('%s refuses %j with %s', (id, given, code) => {
  expect(codes({ [id]: typeof given === 'string' ? given : [...given] })).toEqual([`${id} ${code}`]);
});

test('what is left out may be left out, what is required may not, and strange fields are named by none', () => {
  expect(check({}).answers).toEqual({ name: 'An Nhiên' });
  expect(codes({ name: '', $where: 'x' })).toEqual(['null LT-FORM-011', 'name LT-FORM-001']);
  expect(codes({ ['__proto__x']: 'x' })).toEqual(['null LT-FORM-011']);
});

test('every problem has words in both languages, with the label and the limit', () => {
  const [problem] = check({ name: 'x'.repeat(11) }).problems;
  expect(problem && answerProblemText(problem, 'vi')).toBe('“Họ và tên” dài quá 10 ký tự. Hãy viết ngắn lại.');
  expect(problem && answerProblemText(problem, 'en')).toBe('“name” is longer than 10 characters. Shorten it.');
});

test.each([
  ['two fields with one id', { fields: [definition.fields[0], definition.fields[0]] }],
  ['no field', { fields: [] }],
  ['a name of the form itself', { fields: [{ ...definition.fields[4], id: '_version' }] }],
  ['limits the wrong way round', { fields: [{ ...definition.fields[0], least: 11 }] }],
  ['one option twice', { fields: [{ ...definition.fields[2], options: [...options, ...options] }] }],
  ['no Vietnamese title', { title: words(' ', 'Questions') }],
  ['no retention', { retentionDays: 0 }],
  ['an id that is a path', { id: '../keys' }],
])('a definition with %s is refused', (_what, change) => {
  expect(formDefinitionSchema.safeParse({ ...definition, ...change }).success).toBe(false);
});
