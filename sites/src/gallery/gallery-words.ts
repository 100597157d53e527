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
  portals: 'Cổng thật',
  portal: 'Cổng',
  portalsText:
    'Chọn một cổng của bản cài đặt và xem các trang của nó trong giao diện khác. Không có gì được lưu hay công bố.',
  noInstallation:
    'Chưa có bản cài đặt nào ở đây. Hãy chạy “npm start” một lần (hoặc đặt DATA_DIR), rồi tải lại trang này.',
  contrast: 'Độ tương phản',
  contrastText:
    'Từng cặp màu mà giao diện đặt lên màn hình, tính theo WCAG 2.2. Chữ cần 4,5:1 (7:1 khi tương phản cao), hình và viền cần 3:1.',
  front: 'Màu',
  ground: 'Trên nền',
  ratio: 'Tỷ lệ',
  least: 'Cần ít nhất',
  verdict: 'Kết quả',
  passes: 'đạt',
  fails: 'chưa đạt',
  weakest: 'yếu nhất',
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
  portals: 'Real portals',
  portal: 'Portal',
  portalsText: 'Choose a portal of the installation and see its pages in another theme. Nothing is saved or published.',
  noInstallation:
    'There is no installation here yet. Run “npm start” once (or set DATA_DIR), then load this page again.',
  contrast: 'Contrast',
  contrastText:
    'Every pair of colours that a theme puts on the screen, by WCAG 2.2. Text needs 4.5:1 (7:1 in high contrast), shapes and borders 3:1.',
  front: 'Colour',
  ground: 'On',
  ratio: 'Ratio',
  least: 'At least',
  verdict: 'Verdict',
  passes: 'pass',
  fails: 'fails',
  weakest: 'weakest',
  empty: 'This example draws nothing, as it should.',
};
export const galleryWords: Record<Language, typeof vi> = { vi, en };

export const modeNames: Record<Language, Record<Mode, string>> = {
  vi: { light: 'Sáng', dark: 'Tối', contrast: 'Tương phản cao', 'dark-contrast': 'Tối, tương phản cao' },
  en: { light: 'Light', dark: 'Dark', contrast: 'High contrast', 'dark-contrast': 'Dark, high contrast' },
};
