import type { HomeEntry } from '@lienthong/config/contracts/home-blocks';
import type { PortalRecord } from '@lienthong/config/contracts/record';
import type { PortalModule } from '@lienthong/config/contracts/portal-settings';
import { themeList } from '@lienthong/themes/registry';

type Words = { vi: string; en: string };

/** The themes a portal may choose from: the folders in `themes/src`. */
export const themeChoices = themeList.map(({ name, label, swatch }) => ({ value: name, label, swatch }));

export const typeLabels: Record<PortalRecord['type'], Words> = {
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  department: { vi: 'Sở, ban, ngành', en: 'Department' },
  commune: { vi: 'Phường, xã', en: 'Ward or commune' },
  virtual: { vi: 'Cổng ảo', en: 'Virtual portal' },
  external: { vi: 'Cổng ngoài (có trang riêng)', en: 'External (keeps its own website)' },
  other: { vi: 'Khác', en: 'Other' },
};

export const moduleLabels: Record<PortalModule, Words> = {
  news: { vi: 'Tin tức', en: 'News' },
  notices: { vi: 'Thông báo', en: 'Notices' },
  documents: { vi: 'Văn bản', en: 'Documents' },
  events: { vi: 'Sự kiện', en: 'Events' },
  people: { vi: 'Lãnh đạo, cán bộ', en: 'Leaders and staff' },
  units: { vi: 'Đơn vị trực thuộc', en: 'Units below' },
  feeds: { vi: 'RSS, Atom và lịch để theo dõi', en: 'Feeds and calendar to follow' },
};

/** Blocks of a home page. */
export const homeBlockLabels: Record<HomeEntry['block'], Words> = {
  news: { vi: 'Tin tức', en: 'News' },
  notices: { vi: 'Thông báo', en: 'Notices' },
  documents: { vi: 'Văn bản mới', en: 'New documents' },
  events: { vi: 'Sự kiện sắp tới', en: 'Coming events' },
  pages: { vi: 'Trang của cổng', en: 'Pages of its own' },
  units: { vi: 'Phường, xã và cổng bên dưới', en: 'Communes and portals below' },
  people: { vi: 'Người phụ trách', en: 'People' },
  contact: { vi: 'Liên hệ', en: 'Contact' },
  below: { vi: 'Tin từ các cổng bên dưới', en: 'Items of the portals below' },
  agencies: { vi: 'Sở, ban, ngành bên dưới', en: 'Agencies below' },
  week: { vi: 'Lịch công tác tuần của lãnh đạo', en: 'Leaders’ week' },
  text: { vi: 'Đoạn văn bản', en: 'Text' },
};
