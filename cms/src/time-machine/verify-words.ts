import type { Verdict } from './verify-content.ts';

type Fault = NonNullable<Verdict['fault']>;
export type VerifyWords = {
  checking(done: number): string;
  sum(verdict: Verdict): string;
  keys(verdict: Verdict): string;
  head(name: string, seq: number): string;
  noHead: string;
  unsigned: string;
  ok: string;
  fault(fault: Fault): string;
  cannot(reason: string): string;
};

const why = {
  vi: {
    chain: 'mắt xích này không khớp: nội dung, thời điểm hay thứ tự của lần phát hành đã bị sửa',
    body: 'một nội dung không khớp với mã băm của nó',
    erasure: 'một nội dung đã mất mà không có lý do xóa',
    stray: 'có bản ghi không thuộc lần phát hành nào',
    signature: 'chữ ký không đúng',
    unsigned: 'thiếu chữ ký',
    rewritten: 'mắt xích đã ký ở nơi khác lại là một mắt xích khác: lịch sử đã bị viết lại',
    truncated: 'mắt xích đã ký ở nơi khác mới hơn mọi thứ ở đây: phần cuối đã bị cắt',
    foreign: 'khóa ký không phải của hệ thống này',
  },
  en: {
    chain: 'this link does not agree: what the release held, its time or its order was changed',
    body: 'a body does not agree with its hash',
    erasure: 'a body is missing without a reason for its erasure',
    stray: 'there are records of no release',
    signature: 'the signature is wrong',
    unsigned: 'the signature is missing',
    rewritten: 'the head that was signed elsewhere is another one: history was rewritten',
    truncated: 'the head that was signed elsewhere is newer than all that is here: the end was cut off',
    foreign: 'the signing key is none of this installation’s',
  },
} as const;

const vi: VerifyWords = {
  checking: (done) => `đang kiểm tra lần phát hành ${done}`,
  sum: ({ sequences, bodies, erased, signed }) =>
    `${sequences} lần phát hành, ${bodies} nội dung (${erased} đã xóa có lý do), ${signed} chữ ký`,
  keys: ({ keys }) => `Khóa: ${keys.map(({ id, since }) => `${id} (từ lần ${since})`).join(', ')}`,
  head: (name, seq) => `Đối chiếu với ${name}: lần ${seq}`,
  noHead: 'Không có bản phát hành nào để đối chiếu: phần cuối bị cắt sẽ không thấy được. Dùng --head TỆP.',
  unsigned: 'Chưa có chữ ký nào.',
  ok: 'Khớp: những gì đã đăng còn nguyên.',
  fault: ({ seq, reason, head }) => `Lần phát hành ${seq} không khớp: ${why.vi[reason]}${head ? ` (${head})` : ''}.`,
  cannot: (reason) => `Không kiểm tra được: ${reason}`,
};
const en: VerifyWords = {
  checking: (done) => `checking release ${done}`,
  sum: ({ sequences, bodies, erased, signed }) =>
    `${sequences} releases, ${bodies} bodies (${erased} erased with a reason), ${signed} signatures`,
  keys: ({ keys }) => `Keys: ${keys.map(({ id, since }) => `${id} (from ${since})`).join(', ')}`,
  head: (name, seq) => `Compared with ${name}: release ${seq}`,
  noHead: 'There is no release to compare with: an end that was cut off would not be seen. Use --head FILE.',
  unsigned: 'Nothing is signed yet.',
  ok: 'It agrees: what was published is intact.',
  fault: ({ seq, reason, head }) => `Release ${seq} does not agree: ${why.en[reason]}${head ? ` (${head})` : ''}.`,
  cannot: (reason) => `It could not be checked: ${reason}`,
};

/** What `npm run verify` says. */
export const verifyWords = { vi, en };
