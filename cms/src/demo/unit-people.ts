import type { DemoPortal } from './demo-portals.ts';
import type { Bilingual } from './demo-types.ts';

const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Võ', 'Đặng', 'Bùi', 'Hồ', 'Ngô', 'Tôn Nữ'];
const given = [
  'Thị Hương Trà',
  'Minh Khải',
  'Thị Thanh Nhàn',
  'Quốc Bảo',
  'Thị Mai Lan',
  'Đình Phúc',
  'Văn Lộc',
  'Thị Bích Thủy',
  'Hữu Tâm',
  'Anh Thư',
  'Công Danh',
  'Thu Nguyệt',
];

/** Leaders and staff of a body of the demo; the names are invented. */
export function peopleOf(
  { slug, type }: DemoPortal,
  at: number,
): { name: string; post: Bilingual; unit: Bilingual; duties: Bilingual; phone: string; email: string }[] {
  const head: Bilingual =
    type === 'department' ? { vi: 'Giám đốc', en: 'Director' } : { vi: 'Chủ tịch UBND', en: 'Chairperson' };
  const deputy: Bilingual =
    type === 'department'
      ? { vi: 'Phó Giám đốc', en: 'Deputy Director' }
      : { vi: 'Phó Chủ tịch UBND', en: 'Vice Chairperson' };
  const rows: [Bilingual, Bilingual, Bilingual][] = [
    [
      head,
      { vi: 'Lãnh đạo', en: 'Leaders' },
      {
        vi: 'Chịu trách nhiệm chung; tiếp công dân hằng tháng.',
        en: 'Answerable for everything; receives citizens every month.',
      },
    ],
    [
      deputy,
      { vi: 'Lãnh đạo', en: 'Leaders' },
      { vi: 'Phụ trách kinh tế và đất đai.', en: 'In charge of the economy and land.' },
    ],
    [
      { vi: 'Chánh Văn phòng', en: 'Chief of Office' },
      { vi: 'Văn phòng', en: 'Office' },
      { vi: 'Điều phối công việc, người phát ngôn.', en: 'Coordinates the work; spokesperson.' },
    ],
    [
      { vi: 'Trưởng bộ phận một cửa', en: 'Head of the one-gate office' },
      { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public service centre' },
      { vi: 'Tiếp nhận và trả kết quả hồ sơ.', en: 'Accepts files and hands out results.' },
    ],
  ];
  return rows.map(([post, unit, duties], n) => ({
    name: `${family[(at * 5 + n * 3) % family.length]} ${given[(at * 7 + n * 5) % given.length]}`,
    post,
    unit,
    duties,
    phone: `(0234) 000 ${2000 + at * 4 + n}`,
    email: `${slug}.${n + 1}@hue.example`,
  }));
}
