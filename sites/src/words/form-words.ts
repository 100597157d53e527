import type { Language } from '@lienthong/config/contracts/localized';

const vi = {
  optional: 'không bắt buộc',
  choose: 'Chọn một mục',
  limits: (least: number, most: number) =>
    least > 1 ? `Từ ${least} đến ${number(most, 'vi')} ký tự.` : `Nhiều nhất ${number(most, 'vi')} ký tự.`,
  consent: 'Xác nhận',
  purpose: 'Dữ liệu của bạn được dùng vào việc gì',
  sealed: (agency: string) =>
    `Nội dung bạn gửi được niêm phong ngay khi nhận, trước khi lưu. Từ đó chỉ ${agency} mở được, hoặc khóa phục hồi cất riêng nếu khóa của cơ quan bị mất; máy chủ của cổng công khai thì không.`,
  kept: (days: number) =>
    days % 365 === 0 ? `Thời gian lưu: ${days / 365} năm.` : `Thời gian lưu: ${number(days, 'vi')} ngày.`,
  trap: 'Để trống ô này',
  check: 'Xem lại trước khi gửi',
  checkTitle: 'Hãy xem lại',
  checkText: 'Chưa có gì được gửi. Nếu đúng, hãy bấm “Gửi”; nếu chưa, hãy sửa lại.',
  change: 'Sửa lại',
  send: 'Gửi',
  sendTo: 'Gửi đến',
  notAnswered: 'Để trống',
  notSent: 'Chưa gửi được',
  unreachable:
    'Hệ thống tiếp nhận tạm thời không trả lời nên chưa nhận được gì. Phần đã điền còn ở đây; hãy bấm “Gửi” lại sau ít phút.',
  lost: 'Nếu phần đã điền không hiện lại, hãy dùng nút quay lại của trình duyệt.',
  received: 'Đã nhận',
  receivedText: (agency: string) => `${agency} đã nhận và niêm phong nội dung bạn gửi.`,
  code: 'Mã tra cứu',
  secret: 'Mã bí mật',
  at: 'Nhận lúc',
  keep: 'Hãy giữ lại hai mã này',
  keepText:
    'Chép, chụp hoặc in trang này trước khi rời đi: hai mã chỉ hiện một lần. Ai có cả hai mã thì xem được câu trả lời gửi cho bạn, nên đừng đưa mã bí mật cho người khác; cơ quan không bao giờ hỏi mã bí mật.',
  home: 'Về trang chủ',
  another: 'Gửi nội dung khác',
  tasks: { questions: 'Gửi câu hỏi', reports: 'Phản ánh hiện trường' },
  taskTexts: {
    questions: 'Hỏi cơ quan và nhận trả lời',
    reports: 'Báo chỗ hư hỏng, mất vệ sinh, mất an toàn',
  },
} as const;

type Words = {
  [K in keyof typeof vi]: (typeof vi)[K] extends string
    ? string
    : (typeof vi)[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Record<'questions' | 'reports', string>;
};

const en: Words = {
  optional: 'optional',
  choose: 'Choose one',
  limits: (least, most) =>
    least > 1 ? `From ${least} to ${number(most, 'en')} characters.` : `At most ${number(most, 'en')} characters.`,
  consent: 'Confirmation',
  purpose: 'What your data are used for',
  sealed: (agency) =>
    `What you send is sealed as soon as it arrives, before it is stored. From then on only ${agency} can open it, or the recovery key that is kept apart, if the agency loses its own; the server of the public portal cannot.`,
  kept: (days) => (days % 365 === 0 ? `Kept for ${days / 365} years.` : `Kept for ${number(days, 'en')} days.`),
  trap: 'Leave this field empty',
  check: 'Look it over before sending',
  checkTitle: 'Check your answers',
  checkText: 'Nothing has been sent yet. If it is right, press “Send”; if not, change it.',
  change: 'Change',
  send: 'Send',
  sendTo: 'To',
  notAnswered: 'Left empty',
  notSent: 'Not sent yet',
  unreachable:
    'The system that receives does not answer at the moment, so nothing was received. What you filled in is still here; press “Send” again in some minutes.',
  lost: 'If what you filled in does not come back, use the back button of the browser.',
  received: 'Received',
  receivedText: (agency) => `${agency} has received and sealed what you sent.`,
  code: 'Tracking code',
  secret: 'Secret',
  at: 'Received at',
  keep: 'Keep these two codes',
  keepText:
    'Copy, photograph or print this page before you leave it: the codes are shown once. Whoever has both can read the answer to you, so give the secret to nobody; the agency will never ask for it.',
  home: 'To the home page',
  another: 'Send something else',
  tasks: { questions: 'Ask a question', reports: 'Report a problem' },
  taskTexts: {
    questions: 'Ask the agency and get an answer',
    reports: 'Something broken, dirty or dangerous',
  },
};

const number = (value: number, lang: Language) => new Intl.NumberFormat(lang).format(value);

/** Words of the forms by which citizens write to an agency. */
export const formWords: Record<Language, Words> = { vi, en };
