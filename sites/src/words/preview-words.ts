import type { Language } from '@lienthong/config/contracts/localized';

const vi = {
  title: 'Xem trước',
  new: 'Bản xem trước – chưa xuất bản',
  changed: 'Bản xem trước – có thay đổi chưa xuất bản',
  same: 'Bản xem trước – giống bản đã xuất bản',
  past: 'Cỗ máy thời gian – trang như đã đăng',
  trial: 'Xem thử – thiết lập chưa lưu',
  saved: 'lưu lúc',
  asOf: 'như ngày',
  refused: 'Không xem trước được',
} as const;

const en: Record<keyof typeof vi, string> = {
  title: 'Preview',
  new: 'Preview – not published',
  changed: 'Preview – with changes that are not published',
  same: 'Preview – the same as published',
  past: 'Time machine – the page as it was published',
  trial: 'A trial – these settings are not saved',
  saved: 'saved at',
  asOf: 'as of',
  refused: 'No preview',
};

/** The words of the preview of drafts. */
export const previewWords: Record<Language, Record<keyof typeof vi, string>> = { vi, en };
