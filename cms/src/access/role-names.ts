import type { Role } from './roles.ts';

export const roleNames: Readonly<Record<Role, { vi: string; en: string }>> = {
  administrator: { vi: 'Quản trị', en: 'Administrator' },
  approver: { vi: 'Trưởng ban biên tập (duyệt)', en: 'Approver' },
  secretary: { vi: 'Thư ký biên tập', en: 'Editorial secretary' },
  editor: { vi: 'Biên tập viên', en: 'Editor' },
  author: { vi: 'Phóng viên, cộng tác viên', en: 'Author' },
  official: { vi: 'Cán bộ', en: 'Official' },
  clerk: { vi: 'Văn thư, một cửa (tiếp nhận vụ việc)', en: 'Clerk (receives cases)' },
  specialist: { vi: 'Chuyên viên (xử lý vụ việc)', en: 'Specialist (works on cases)' },
  leader: { vi: 'Lãnh đạo (duyệt trả lời)', en: 'Leader (approves answers)' },
};
