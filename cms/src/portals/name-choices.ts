import type { themeNames, PortalRecord } from '@lienthong/config/contracts/record';
import type { PortalModule } from '@lienthong/config/contracts/portal-settings';

type Words = { vi: string; en: string };

/** What the choices of a portal are called. */
export const themeLabels: Record<(typeof themeNames)[number], Words> = {
  'hue-tim': { vi: 'Huế tím (tỉnh, thành phố)', en: 'Imperial purple (province)' },
  'song-huong': { vi: 'Sông Hương (sở, ban, ngành)', en: 'Perfume river (departments)' },
  'la-xanh': { vi: 'Lá xanh (phường, xã)', en: 'Leaf green (communes)' },
  'khan-cap': { vi: 'Khẩn cấp (bão, lũ)', en: 'Emergency (storm, flood)' },
};

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
