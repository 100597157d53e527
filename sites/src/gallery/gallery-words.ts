import type { Language } from '@lienthong/config/contracts/localized';
import type { Mode } from './axes.ts';

const vi = {
  title: 'Phòng trưng bày',
  about: 'Mọi thành phần của các cổng, mọi ví dụ, trong mọi giao diện.',
  skip: 'Đến nội dung chính',
  components: 'Thành phần',
  other: 'English',
  theme: 'Giao diện',
  lang: 'Ngôn ngữ',
  mode: 'Chế độ',
  width: 'Bề rộng',
  all: 'Tất cả',
  show: 'Xem',
  examples: 'ví dụ',
  alone: 'Mở riêng',
  vi: 'Tiếng Việt',
  en: 'Tiếng Anh',
  empty: 'Ví dụ này không vẽ gì, và đó là điều đúng.',
};
const en: typeof vi = {
  title: 'Theme gallery',
  about: 'Every component of the portals, every example, in every theme.',
  skip: 'Skip to the main content',
  components: 'Components',
  other: 'Tiếng Việt',
  theme: 'Theme',
  lang: 'Language',
  mode: 'Mode',
  width: 'Width',
  all: 'All',
  show: 'Show',
  examples: 'examples',
  alone: 'Open alone',
  vi: 'Vietnamese',
  en: 'English',
  empty: 'This example draws nothing, as it should.',
};
export const galleryWords: Record<Language, typeof vi> = { vi, en };

export const modeNames: Record<Language, Record<Mode, string>> = {
  vi: { light: 'Sáng', dark: 'Tối', contrast: 'Tương phản cao', 'dark-contrast': 'Tối, tương phản cao' },
  en: { light: 'Light', dark: 'Dark', contrast: 'High contrast', 'dark-contrast': 'Dark, high contrast' },
};
