import { z } from 'zod';
import { languages } from '@lienthong/config/contracts/localized';
import type { CollectPolicy } from '@lienthong/config/contracts/record';
import { standardTheme } from '@lienthong/themes/contract';
import { moduleLabels, themeChoices } from './name-choices.ts';
import {
  accentSchema,
  bilingual,
  collectSchema,
  deadlinesSchema,
  homeLayoutSchema,
  hoursSchema,
  languagesSchema,
} from './setting-schemas.ts';

type Words = { vi: string; en: string };

/** The parts of the form, in its order. */
export const settingGroups = {
  look: { vi: 'Giao diện', en: 'Look' },
  home: { vi: 'Trang chủ', en: 'Home page' },
  contact: { vi: 'Liên hệ và giờ làm việc', en: 'Contact and opening hours' },
  menus: { vi: 'Trình đơn và chuyên mục', en: 'Menus and categories' },
  modules: { vi: 'Các phần của cổng', en: 'Parts of the portal' },
  languages: { vi: 'Ngôn ngữ và máy tìm kiếm', en: 'Languages and search engines' },
  sharing: { vi: 'Tin tổng hợp trong cây cổng', en: 'Collecting within the tree' },
  work: { vi: 'Nội bộ: tòa soạn và thời hạn', en: 'Internal: newsroom and deadlines' },
} as const satisfies Record<string, Words>;
export type SettingGroupName = keyof typeof settingGroups;

/** How a value is edited; `nullable` ones may be left empty on purpose. */
export type SettingEditor =
  | { type: 'choice'; options: readonly { value: string | number; label: Words }[] }
  | { type: 'switch' }
  | { type: 'number'; min: number; max: number; nullable: boolean }
  | { type: 'line'; kind: 'text' | 'tel' | 'email' }
  | { type: 'bilingual'; long: boolean }
  | { type: 'hours' }
  | { type: 'languages' }
  | { type: 'collect'; articles: boolean }
  | { type: 'deadlines' }
  | { type: 'home' }
  | { type: 'theme' }
  | { type: 'accent' }
  | { type: 'picture' };

/** One setting, as data. */
export type SettingEntry<T = unknown> = {
  schema: z.ZodType<T>;
  /** What holds where nobody says otherwise. */
  standard: T;
  group: SettingGroupName;
  label: Words;
  help?: Words;
  editor: SettingEditor;
  /** Whether it goes out with the portal's record. */
  public: boolean;
  /** Maps: what is said below is laid over what is said above, entry by entry. */
  merges?: true;
};

const entry = <S extends z.ZodType>(
  given: Omit<SettingEntry<z.output<S>>, 'schema'> & { schema: S },
): SettingEntry<z.output<S>> => given as SettingEntry<z.output<S>>;

const everything: CollectPolicy = { show: true, types: [], genres: [], categories: [], tags: [] };
const menuChoice = (label: Words) =>
  entry({
    schema: z.enum(['own', 'inherit']),
    standard: 'own',
    group: 'menus',
    label,
    editor: {
      type: 'choice',
      options: [
        { value: 'own', label: { vi: 'Của cổng, nếu có', en: 'The portal’s own, where it has one' } },
        { value: 'inherit', label: { vi: 'Của cổng cấp trên', en: 'That of the portal above' } },
      ],
    },
    public: true,
  });
const moduleSwitch = (name: keyof typeof moduleLabels) =>
  entry({
    schema: z.boolean(),
    standard: true,
    group: 'modules',
    label: moduleLabels[name],
    editor: { type: 'switch' },
    public: true,
  });
const aggregateSwitch = (label: Words) =>
  entry({ schema: z.boolean(), standard: true, group: 'sharing', label, editor: { type: 'switch' }, public: true });
const collectChoice = (label: Words, articles: boolean) =>
  entry({
    schema: collectSchema,
    standard: everything,
    group: 'sharing',
    label,
    editor: { type: 'collect', articles },
    public: true,
  });

const pictureChoice = (label: Words, help: Words) =>
  entry({
    schema: z.string().min(1).max(60).nullable(),
    standard: null,
    group: 'look',
    label,
    help,
    editor: { type: 'picture' },
    public: true,
  });

/** Thiết lập: every setting a portal can have, inherit or be bound to. */
export const settingCatalogue = {
  theme: entry({
    schema: z.enum(themeChoices.map(({ value }) => value)),
    standard: standardTheme,
    group: 'look',
    label: { vi: 'Giao diện', en: 'Theme' },
    editor: { type: 'theme' },
    public: true,
  }),
  accentHue: entry({
    schema: accentSchema.nullable(),
    standard: null,
    group: 'look',
    label: { vi: 'Màu nhấn', en: 'Accent colour' },
    help: {
      vi: 'Giao diện giữ độ sáng và độ đậm của mình, chỉ sắc màu thay đổi, nên chữ luôn đủ tương phản.',
      en: 'The theme keeps its lightness and strength, only the hue turns: text always keeps its contrast.',
    },
    editor: { type: 'accent' },
    public: true,
  }),
  emblem: pictureChoice(
    { vi: 'Biểu trưng', en: 'Emblem' },
    {
      vi: 'Ở đầu mọi trang và trên thẻ trình duyệt. PNG, WebP hoặc SVG (được vẽ lại thành PNG), nên vuông, nền trong suốt.',
      en: 'At the head of every page and on the browser’s tab. PNG, WebP or SVG (drawn as PNG); best square, on no ground.',
    },
  ),
  heroPicture: pictureChoice(
    { vi: 'Ảnh mở đầu trang chủ', en: 'Picture that opens the home page' },
    {
      vi: 'Ảnh ngang, rộng ít nhất 1280 điểm ảnh. Chữ không đè lên ảnh.',
      en: 'A wide picture, at least 1280 pixels. No text stands on it.',
    },
  ),
  superior: entry({
    schema: bilingual(200),
    standard: null,
    group: 'look',
    label: { vi: 'Dòng cơ quan cấp trên', en: 'Line of the superior body' },
    help: { vi: 'Dòng trên cùng ở đầu trang.', en: 'The upper line of the masthead.' },
    editor: { type: 'bilingual', long: false },
    public: true,
  }),
  footer: entry({
    schema: bilingual(500),
    standard: null,
    group: 'look',
    label: { vi: 'Câu ở chân trang', en: 'Sentence at the foot' },
    editor: { type: 'bilingual', long: true },
    public: true,
  }),
  homeLayout: entry({
    schema: homeLayoutSchema.nullable(),
    standard: null,
    group: 'home',
    label: { vi: 'Bố cục trang chủ', en: 'Layout of the home page' },
    help: {
      vi: 'Các khối từ trên xuống. Khối không có nội dung, hoặc thuộc phần đã tắt của cổng, thì không hiện.',
      en: 'The blocks from top to bottom. One with nothing to show, or of a part that is switched off, is left out.',
    },
    editor: { type: 'home' },
    public: true,
  }),
  address: entry({
    schema: bilingual(300),
    standard: null,
    group: 'contact',
    label: { vi: 'Địa chỉ trụ sở', en: 'Address' },
    editor: { type: 'bilingual', long: false },
    public: true,
  }),
  phone: entry({
    schema: z.string().trim().min(1).max(60).nullable(),
    standard: null,
    group: 'contact',
    label: { vi: 'Điện thoại', en: 'Phone' },
    editor: { type: 'line', kind: 'tel' },
    public: true,
  }),
  email: entry({
    schema: z.email().max(200).nullable(),
    standard: null,
    group: 'contact',
    label: { vi: 'Thư điện tử', en: 'E-mail' },
    editor: { type: 'line', kind: 'email' },
    public: true,
  }),
  accountable: entry({
    schema: bilingual(200),
    standard: null,
    group: 'contact',
    label: { vi: 'Người chịu trách nhiệm', en: 'Accountable person' },
    help: { vi: 'Hiện ở chân mọi trang của cổng.', en: 'Shown at the foot of every page of the portal.' },
    editor: { type: 'bilingual', long: false },
    public: true,
  }),
  hours: entry({
    schema: hoursSchema,
    standard: [],
    group: 'contact',
    label: { vi: 'Giờ làm việc', en: 'Opening hours' },
    editor: { type: 'hours' },
    public: true,
  }),
  accessibilityLimits: entry({
    schema: bilingual(1000),
    standard: null,
    group: 'contact',
    label: { vi: 'Những chỗ chưa tốt về trợ năng', en: 'Known limits of accessibility' },
    help: {
      vi: 'Hiện trên trang Trợ năng, cạnh những điều đúng với mọi cổng. Mỗi dòng là một mục.',
      en: 'Shown in the accessibility statement, beside what holds for all portals. Each line is an entry.',
    },
    editor: { type: 'bilingual', long: true },
    public: true,
  }),
  'menus.main': menuChoice({ vi: 'Trình đơn chính', en: 'Main menu' }),
  'menus.tasks': menuChoice({ vi: 'Việc thường làm (trang chủ)', en: 'Common tasks (home page)' }),
  'menus.footer': menuChoice({ vi: 'Trình đơn chân trang', en: 'Footer menu' }),
  inheritCategories: entry({
    schema: z.boolean(),
    standard: true,
    group: 'menus',
    label: { vi: 'Dùng cả chuyên mục của cổng cấp trên', en: 'Also use the categories of the portals above' },
    editor: { type: 'switch' },
    public: true,
  }),
  'modules.news': moduleSwitch('news'),
  'modules.notices': moduleSwitch('notices'),
  'modules.documents': moduleSwitch('documents'),
  'modules.events': moduleSwitch('events'),
  'modules.people': moduleSwitch('people'),
  'modules.units': moduleSwitch('units'),
  'modules.feeds': moduleSwitch('feeds'),
  languages: entry({
    schema: languagesSchema,
    standard: [...languages],
    group: 'languages',
    label: { vi: 'Ngôn ngữ', en: 'Languages' },
    editor: { type: 'languages' },
    public: true,
  }),
  'seo.index': entry({
    schema: z.boolean(),
    standard: true,
    group: 'languages',
    label: { vi: 'Máy tìm kiếm được liệt kê cổng', en: 'Search engines may list the portal' },
    editor: { type: 'switch' },
    public: true,
  }),
  'seo.description': entry({
    schema: bilingual(300),
    standard: null,
    group: 'languages',
    label: { vi: 'Mô tả cho máy tìm kiếm', en: 'Description for search engines' },
    editor: { type: 'bilingual', long: true },
    public: true,
  }),
  'aggregate.article': aggregateSwitch({
    vi: 'Tin bài cũng hiện ở các cổng cấp trên',
    en: 'Articles also show on the portals above',
  }),
  'aggregate.document': aggregateSwitch({
    vi: 'Văn bản cũng hiện ở các cổng cấp trên',
    en: 'Documents also show on the portals above',
  }),
  'aggregate.event': aggregateSwitch({
    vi: 'Sự kiện cũng hiện ở các cổng cấp trên',
    en: 'Events also show on the portals above',
  }),
  'collect.article': collectChoice(
    { vi: 'Nhận tin bài của các cổng bên dưới', en: 'Take in articles from below' },
    true,
  ),
  'collect.document': collectChoice(
    { vi: 'Nhận văn bản của các cổng bên dưới', en: 'Take in documents from below' },
    false,
  ),
  'collect.event': collectChoice({ vi: 'Nhận sự kiện của các cổng bên dưới', en: 'Take in events from below' }, false),
  fromBelow: entry({
    schema: z.number().int().min(0).max(24),
    standard: 6,
    group: 'sharing',
    label: { vi: 'Số tin từ đơn vị trên trang chủ', en: 'Items from the units on the home page' },
    editor: { type: 'number', min: 0, max: 24, nullable: false },
    public: true,
  }),
  'newsroom.steps': entry({
    schema: z.union([z.literal(1), z.literal(2)]),
    standard: 1,
    group: 'work',
    label: { vi: 'Số bước duyệt', en: 'Steps of review' },
    editor: {
      type: 'choice',
      options: [
        { value: 1, label: { vi: 'Một bước: biên tập rồi duyệt', en: 'One: editing, then approval' } },
        { value: 2, label: { vi: 'Hai bước: thư ký tòa soạn xem trước', en: 'Two: the secretary reviews first' } },
      ],
    },
    public: false,
  }),
  deadlines: entry({
    schema: deadlinesSchema,
    standard: {},
    group: 'work',
    label: { vi: 'Thời hạn tại địa phương', en: 'Local deadlines' },
    help: {
      vi: 'Chỉ ghi thời hạn khác với cấp trên; mã nào không ghi thì theo cấp trên.',
      en: 'Only deadlines that differ from above; a code not named here follows the portal above.',
    },
    editor: { type: 'deadlines' },
    public: false,
    merges: true,
  }),
};

export type SettingKey = keyof typeof settingCatalogue;
export type SettingValue<K extends SettingKey> = (typeof settingCatalogue)[K]['standard'];

export const settingKeys = Object.keys(settingCatalogue) as SettingKey[];
export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settingCatalogue, key);

/** The entry of a key, whatever the type of its value. */
export const settingEntry = (key: SettingKey): SettingEntry => settingCatalogue[key] as SettingEntry;
