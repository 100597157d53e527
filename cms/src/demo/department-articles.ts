import type { DemoPortal } from './demo-portals.ts';
import type { DemoArticle } from './demo-types.ts';

/** What each department works on: Vietnamese, English, category. */
const work: Record<string, [string, string, string]> = {
  'van-phong-ubnd': ['chương trình công tác', 'the work programme', 'cai-cach-hanh-chinh'],
  'thanh-tra': ['thanh tra công vụ', 'inspection of public service', 'cai-cach-hanh-chinh'],
  'so-noi-vu': ['tuyển dụng công chức', 'recruitment of civil servants', 'xa-hoi'],
  'so-tu-phap': ['trợ giúp pháp lý', 'legal aid', 'xa-hoi'],
  'so-tai-chinh': ['công khai ngân sách', 'the open budget', 'kinh-te'],
  'so-cong-thuong': ['bình ổn giá dịp Tết', 'stable prices for Tết', 'kinh-te'],
  'so-nong-nghiep-va-moi-truong': ['khôi phục sản xuất sau lũ', 'farming after the flood', 'nong-nghiep'],
  'so-xay-dung': ['chống ngập đô thị', 'urban drainage', 'ha-tang'],
  'so-khoa-hoc-va-cong-nghe': ['dữ liệu mở', 'open data', 'khoa-hoc-cong-nghe'],
  'so-giao-duc-va-dao-tao': ['trường học an toàn', 'safe schools', 'giao-duc'],
  'so-y-te': ['phòng dịch sau lũ', 'preventing disease after floods', 'y-te'],
  'so-van-hoa-va-the-thao': ['nghệ thuật truyền thống', 'traditional arts', 'van-hoa'],
  'so-du-lich': ['du lịch xanh', 'green tourism', 'du-lich'],
  'so-ngoai-vu': ['kết nghĩa với các thành phố bạn', 'ties with sister cities', 'xa-hoi'],
  'ban-quan-ly-khu-kinh-te': ['hạ tầng khu công nghiệp', 'infrastructure of industrial zones', 'kinh-te'],
  'trung-tam-bao-ton-di-tich': ['tu bổ di tích', 'restoration of monuments', 'van-hoa'],
};

const article = (
  genre: 'news' | 'notice',
  category: string,
  tags: string[],
  daysAgo: number,
  scene: string | undefined,
  title: [string, string],
  lead: [string, string],
  body: [string, string],
): DemoArticle => ({
  genre,
  category,
  tags,
  daysAgo,
  ...(scene ? { scene } : {}),
  title: { vi: title[0], en: title[1] },
  lead: { vi: lead[0], en: lead[1] },
  body: { vi: body[0], en: body[1] },
});

/** Eight items of a department. */
export function departmentArticles({ slug, name }: DemoPortal, at: number): DemoArticle[] {
  const [vi, en, category] = work[slug] ?? ['công việc', 'its work', 'xa-hoi'];
  const tags =
    category === 'du-lich' || category === 'van-hoa'
      ? ['du-lich', 'di-san']
      : category === 'nong-nghiep' || slug === 'so-xay-dung'
        ? ['bao-lu']
        : ['cong-tac'];
  const make = (
    n: number,
    title: [string, string],
    lead: [string, string],
    body: [string, string],
    genre: 'news' | 'notice' = 'news',
    scene?: string,
  ) => article(genre, category, tags, ((at * 3 + n * 7) % 58) + 1, scene, title, lead, body);
  return [
    make(
      0,
      [`${name.vi} công bố kế hoạch năm 2027 về ${vi}`, `${name.en}: plan for 2027 on ${en}`],
      [
        'Kế hoạch gồm năm việc chính, mỗi việc có người chịu trách nhiệm và thời hạn.',
        'The plan has five main tasks, each with a person and a date.',
      ],
      [
        `Ngoài ${vi}, kế hoạch dành một phần cho việc trả lời kiến nghị của người dân. Tiến độ được công bố hằng quý trên cổng này.`,
        `Besides ${en}, part of the plan is answering residents’ proposals. Progress is published here each quarter.`,
      ],
      'news',
      'ngo-mon',
    ),
    make(
      1,
      [`Tập huấn về ${vi} cho 40 phường, xã`, `Training on ${en} for 40 wards and communes`],
      [
        'Hơn 160 cán bộ tham dự trong ba ngày, học qua tình huống thật.',
        'Over 160 officials took part for three days, learning from real cases.',
      ],
      [
        'Tài liệu được đăng kèm để ai cũng dùng được. Các câu hỏi thường gặp sẽ được tổng hợp thành sổ tay.',
        'The material is published for everybody. Frequent questions will become a handbook.',
      ],
      'news',
      'mot-cua',
    ),
    make(
      2,
      [`Đường dây nóng tiếp nhận phản ánh về ${vi}`, `A hotline for reports on ${en}`],
      ['Người dân gọi (0234) 000 1022 trong giờ làm việc.', 'Call (0234) 000 1022 during office hours.'],
      [
        'Mỗi phản ánh có mã theo dõi; đơn vị phụ trách trả lời trong năm ngày làm việc hoặc nói rõ vì sao cần thêm thời gian.',
        'Each report has a code; the unit answers within five working days or says why it needs more time.',
      ],
      'notice',
    ),
    make(
      3,
      [`Sơ kết quý III: ${vi} chuyển biến rõ`, `Third quarter: progress on ${en}`],
      ['Bảy trên chín chỉ tiêu đạt hoặc vượt.', 'Seven of nine targets were met or passed.'],
      [
        '| Nội dung | Kế hoạch | Thực hiện |\n| --- | --- | --- |\n| Việc hoàn thành đúng hạn | 90% | 93% |\n| Phản ánh được trả lời | 100% | 98% |\n\nHai chỉ tiêu chưa đạt được giao lại trong quý IV.',
        '| Item | Plan | Done |\n| --- | --- | --- |\n| Tasks on time | 90% | 93% |\n| Reports answered | 100% | 98% |\n\nThe two targets missed continue in the fourth quarter.',
      ],
    ),
    make(
      4,
      [`Lãnh đạo ${name.vi} đối thoại với người dân và doanh nghiệp`, `${name.en} meets residents and businesses`],
      ['Buổi đối thoại ghi nhận 37 ý kiến, 29 được trả lời tại chỗ.', 'Of 37 questions 29 were answered on the spot.'],
      [
        'Tám ý kiến còn lại được trả lời bằng văn bản trước ngày 10 tháng 12 và đăng công khai.',
        'The other eight are answered in writing before 10 December and published.',
      ],
      'news',
      'mot-cua',
    ),
    make(
      5,
      [`Lấy ý kiến cơ sở về quy trình ${vi}`, `Comments wanted on the process for ${en}`],
      ['Bản thảo rút gọn từ chín bước còn sáu bước.', 'The draft has six steps instead of nine.'],
      [
        'Các phường, xã góp ý trước ngày 15 tháng 12. Bản tiếp thu, giải trình sẽ được công bố.',
        'Wards and communes comment before 15 December. What was accepted, and why not, will be published.',
      ],
      'notice',
    ),
    make(
      6,
      [`Ứng dụng dữ liệu số trong ${vi}`, `Digital data for ${en}`],
      ['Dữ liệu dùng chung giúp bớt ba loại giấy tờ.', 'Shared data spare people three kinds of papers.'],
      [
        'Cán bộ tra cứu thẳng trên kho dữ liệu thay vì yêu cầu bản sao. Mỗi lượt tra cứu đều được ghi lại.',
        'Officials look things up instead of asking for copies. Each look-up is recorded.',
      ],
    ),
    make(
      7,
      [`Khen thưởng những cách làm hay về ${vi}`, `Awards for good ideas on ${en}`],
      ['Mười hai sáng kiến của cán bộ cơ sở được chọn.', 'Twelve ideas from local officials were chosen.'],
      [
        'Các sáng kiến được thử ở hai nơi trước khi nhân rộng; kết quả thử sẽ công khai để cùng học.',
        'Each is tried in two places before it spreads; the results will be public.',
      ],
      'news',
      'den-hoa-dang',
    ),
  ];
}
