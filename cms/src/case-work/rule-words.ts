import type { Confidence, DayKind, DeadlineUnit, PauseEvent, StartEvent } from '@lienthong/config/contracts/legal-time';
import { label } from '../collections/item-fields.ts';

type Words = { vi: string; en: string };
const options = <K extends string>(names: Record<K, Words>) =>
  (Object.keys(names) as K[]).map((value) => ({ value, label: names[value] }));

export const confidenceOptions = options<Confidence>({
  H: label('Chắc: đã đọc trong văn bản', 'High: read in the legal text'),
  M: label('Vừa: theo nguồn khác', 'Medium: from another source'),
  L: label('Thấp: cần xác nhận', 'Low: to be confirmed'),
});
export const unitOptions = options<DeadlineUnit>({
  WD: label('Ngày làm việc', 'Working days'),
  D: label('Ngày (theo lịch)', 'Calendar days'),
  H: label('Giờ làm việc', 'Working hours'),
});
export const startOptions = options<StartEvent>({
  received: label('Khi nhận được', 'When it came'),
  accepted: label('Khi tiếp nhận', 'When it was accepted'),
});
export const pauseOptions = options<PauseEvent>({
  'ask-sender': label('Hỏi lại người gửi', 'The sender is asked'),
});
export const dayKindOptions = options<DayKind>({
  WORK: label('Làm việc', 'Worked'),
  WEEKEND: label('Nghỉ hằng tuần', 'Weekend'),
  HOLIDAY: label('Nghỉ lễ, Tết', 'Holiday'),
  COMP_OFF: label('Nghỉ bù', 'Day off in lieu'),
  SWAP_OFF: label('Nghỉ hoán đổi', 'Off by swap'),
  SWAP_WORK: label('Làm bù', 'Worked by swap'),
});
