import type { HomeBlockName } from '@lienthong/config/contracts/home-blocks';

export const blockLabels: Record<HomeBlockName, { vi: string; en: string }> = {
  news: { vi: 'Tin tức', en: 'News' },
  notices: { vi: 'Thông báo', en: 'Notices' },
  documents: { vi: 'Văn bản mới', en: 'New documents' },
  events: { vi: 'Sự kiện sắp tới', en: 'Coming events' },
  pages: { vi: 'Trang của cổng', en: 'Pages of its own' },
  units: { vi: 'Cổng bên dưới', en: 'Portals below' },
  people: { vi: 'Người phụ trách', en: 'People' },
  contact: { vi: 'Liên hệ', en: 'Contact' },
};
