/** A row in both languages; the English one fills the Vietnamese one's row. */
type Both = { vi: Record<string, unknown>; en: Record<string, unknown> };

const both = (vi: Record<string, unknown>, en: Record<string, unknown>): Both => ({ vi, en });
const ask = (name: string, kind: string, vi: string, en: string, more: Record<string, unknown> = {}): Both =>
  both({ name, kind, label: vi, required: true, ...more }, { name, kind, label: en, required: true, ...more });
const hinted = (row: Both, vi: string, en: string): Both => both({ ...row.vi, hint: vi }, { ...row.en, hint: en });
const choice = (name: string, vi: string, en: string, options: [string, string, string][], required = true): Both =>
  both(
    { name, kind: 'choice', label: vi, required, options: options.map(([value, label]) => ({ value, label })) },
    { name, kind: 'choice', label: en, required, options: options.map(([value, , label]) => ({ value, label })) },
  );

const reach = [
  hinted(
    ask('phone', 'phone', 'Số điện thoại', 'Telephone', { required: false }),
    'Chỉ gọi khi cần hỏi thêm.',
    'We only call when we have to ask back.',
  ),
  hinted(
    ask('email', 'email', 'Thư điện tử', 'E-mail', { required: false }),
    'Để báo khi có trả lời.',
    'To tell you when there is an answer.',
  ),
];
const mayBePublic = choice('public', 'Câu trả lời có được đăng công khai không?', 'May the answer be published?', [
  ['yes', 'Được đăng, không kèm tên và cách liên hệ của tôi', 'Yes, without my name and contact'],
  ['no', 'Chỉ trả lời riêng cho tôi', 'No, answer me alone'],
]);
const agree = ask(
  'consent',
  'consent',
  'Tôi đồng ý để cơ quan dùng dữ liệu này cho mục đích nêu ở trên',
  'I agree that the agency uses these data for the purpose said above',
);

const questions: Both[] = [
  choice('field', 'Lĩnh vực', 'Field', [
    ['dat-dai', 'Đất đai, nhà ở', 'Land and housing'],
    ['ho-tich', 'Hộ tịch, cư trú, chứng thực', 'Civil status, residence, certification'],
    ['xay-dung', 'Xây dựng, giao thông', 'Construction and traffic'],
    ['moi-truong', 'Môi trường, vệ sinh', 'Environment and cleanliness'],
    ['y-te', 'Y tế, bảo hiểm', 'Health and insurance'],
    ['giao-duc', 'Giáo dục, đào tạo', 'Education'],
    ['lao-dong', 'Lao động, chính sách xã hội', 'Work and social policy'],
    ['kinh-te', 'Kinh doanh, thuế, đầu tư', 'Business, taxes, investment'],
    ['khac', 'Lĩnh vực khác', 'Something else'],
  ]),
  hinted(
    ask('title', 'shortText', 'Bạn muốn hỏi về việc gì?', 'What is your question about?', { least: 5, most: 150 }),
    'Một câu ngắn, ví dụ: Thời hạn cấp đổi giấy chứng nhận.',
    'One short sentence, such as: How long a certificate takes.',
  ),
  ask('text', 'longText', 'Câu hỏi', 'Your question', { least: 10, most: 5000 }),
  ask('name', 'shortText', 'Họ và tên', 'Your name', { least: 2, most: 80 }),
  ...reach,
  mayBePublic,
  agree,
];
const reports: Both[] = [
  choice('field', 'Việc gì?', 'What is it about?', [
    ['duong-sa', 'Đường, vỉa hè, cầu cống', 'Roads, pavements, bridges'],
    ['rac', 'Rác, vệ sinh môi trường', 'Rubbish and cleanliness'],
    ['ngap', 'Ngập, thoát nước', 'Floods and drains'],
    ['dien', 'Điện, chiếu sáng', 'Electricity and lights'],
    ['cay-xanh', 'Cây xanh, công viên', 'Trees and parks'],
    ['trat-tu', 'Trật tự, lấn chiếm, tiếng ồn', 'Order, encroachment, noise'],
    ['khac', 'Việc khác', 'Something else'],
  ]),
  ask('unit', 'unit', 'Phường, xã', 'Ward or commune'),
  hinted(
    ask('place', 'shortText', 'Ở đâu?', 'Where is it?', { least: 5, most: 200 }),
    'Số nhà, tên đường, thôn, hoặc mốc dễ thấy gần đó.',
    'House number, street, hamlet, or something nearby that is easy to see.',
  ),
  ask('text', 'longText', 'Bạn thấy gì?', 'What did you see?', { least: 10, most: 3000 }),
  ask('name', 'shortText', 'Họ và tên', 'Your name', { least: 2, most: 80, required: false }),
  ...reach,
  agree,
];

const purpose = {
  vi: 'Dữ liệu được dùng để xử lý và trả lời nội dung bạn gửi, và chỉ người được giao xử lý xem được. Bạn có quyền xem, yêu cầu sửa hoặc xóa.',
  en: 'The data are used to handle and answer what you send, and only those who handle it see them. You may see them and have them corrected or erased.',
};
const rowsIn = (rows: Both[], language: 'vi' | 'en') => rows.map((row) => row[language]);

/** The city's forms: they serve its departments and communes as well, each of which receives its own. */
export const demoForms = [
  {
    vi: {
      kind: 'questions',
      state: 'open',
      title: 'Gửi câu hỏi',
      lead: 'Hỏi về việc cơ quan này phụ trách. Bạn nhận mã để theo dõi và xem trả lời.',
      purpose: purpose.vi,
      retentionDays: 1825,
      questions: rowsIn(questions, 'vi'),
    },
    en: {
      title: 'Ask a question',
      lead: 'Ask about what this agency is in charge of. You get a code to follow it and to see the answer.',
      purpose: purpose.en,
      questions: rowsIn(questions, 'en'),
    },
  },
  {
    vi: {
      kind: 'reports',
      state: 'open',
      title: 'Phản ánh hiện trường',
      lead: 'Báo chỗ hư hỏng, mất vệ sinh, mất an toàn. Khi khẩn cấp hãy gọi 113, 114 hoặc 115.',
      purpose: purpose.vi,
      retentionDays: 730,
      questions: rowsIn(reports, 'vi'),
    },
    en: {
      title: 'Report a problem',
      lead: 'Tell us what is broken, dirty or dangerous. In an emergency call 113, 114 or 115.',
      purpose: purpose.en,
      questions: rowsIn(reports, 'en'),
    },
  },
];
