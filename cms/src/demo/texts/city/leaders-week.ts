import type { DemoEvent } from './text-shapes.ts';

/** Days from the day the demo is set up to the Monday of its week, in Việt Nam. */
const monday = -((new Date(Date.now() + 7 * 3600_000).getUTCDay() + 6) % 7);

type Engagement = Omit<DemoEvent, 'inDays' | 'tags' | 'body'> & { on: number };

const engagement = ({ on, ...event }: Engagement, week: number): DemoEvent => ({
  ...event,
  inDays: monday + week * 7 + on,
  tags: ['lich-cong-tac'],
  body: {
    vi: 'Lịch có thể thay đổi vì việc đột xuất; lịch mới nhất luôn ở trang này.',
    en: 'Engagements may change for urgent business; the latest calendar is always on this page.',
  },
});

/** From Monday (0) to Friday (4). */
const thisWeek: Engagement[] = [
  {
    on: 0,
    start: '08:00',
    end: '09:30',
    title: { vi: 'Giao ban Thường trực Ủy ban nhân dân thành phố', en: 'Weekly briefing of the standing committee' },
    place: { vi: 'Phòng họp số 1, trụ sở Ủy ban nhân dân thành phố', en: 'Meeting room 1, City People’s Committee' },
  },
  {
    on: 1,
    start: '07:30',
    end: '10:30',
    title: {
      vi: 'Phó Chủ tịch Hồ Văn A Rông kiểm tra khắc phục sạt lở kè biển',
      en: 'Vice Chairperson Hồ Văn A Rông inspects repairs of the sea dyke',
    },
    place: { vi: 'Xã Phú Vinh và phường Thuận An', en: 'Phú Vinh commune and Thuận An ward' },
  },
  {
    on: 2,
    start: '08:00',
    end: '11:00',
    title: {
      vi: 'Chủ tịch Lê Thị Hương Trà họp về dự toán ngân sách năm 2027',
      en: 'Chairperson Lê Thị Hương Trà on the 2027 budget estimate',
    },
    place: { vi: 'Sở Tài chính', en: 'Department of Finance' },
  },
  {
    on: 2,
    start: '14:00',
    end: '16:00',
    title: {
      vi: 'Phó Chủ tịch Tôn Nữ Diệu Hiền làm việc với các trường vùng ngập',
      en: 'Vice Chairperson Tôn Nữ Diệu Hiền meets schools of the flooded area',
    },
    place: { vi: 'Trường Tiểu học Quảng Thành', en: 'Quảng Thành primary school' },
  },
  {
    on: 3,
    start: '09:00',
    end: '11:30',
    title: { vi: 'Đối thoại với doanh nghiệp về thủ tục đất đai', en: 'Dialogue with businesses on land procedures' },
    place: { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public service centre' },
  },
  {
    on: 4,
    start: '15:00',
    end: '17:00',
    title: {
      vi: 'Giao ban tháng với 40 phường, xã (trực tuyến)',
      en: 'Monthly briefing with the 40 wards and communes (online)',
    },
    place: { vi: 'Điểm cầu trụ sở Ủy ban nhân dân thành phố', en: 'Studio of the City People’s Committee' },
  },
];

const nextWeek: Engagement[] = [
  {
    on: 0,
    start: '08:00',
    end: '09:30',
    title: { vi: 'Giao ban Thường trực Ủy ban nhân dân thành phố', en: 'Weekly briefing of the standing committee' },
    place: { vi: 'Phòng họp số 1, trụ sở Ủy ban nhân dân thành phố', en: 'Meeting room 1, City People’s Committee' },
  },
  {
    on: 3,
    start: '14:00',
    end: '16:30',
    title: {
      vi: 'Phó Chủ tịch Thường trực Trần Minh Khải nghe báo cáo chuyển đổi số',
      en: 'Standing Vice Chairperson Trần Minh Khải on digital transformation',
    },
    place: { vi: 'Sở Khoa học và Công nghệ', en: 'Department of Science and Technology' },
  },
];

/** What the city's leaders have before them, in the week the demo is set up and the one after. */
export const leadersWeek: DemoEvent[] = [
  ...thisWeek.map((each) => engagement(each, 0)),
  ...nextWeek.map((each) => engagement(each, 1)),
];
