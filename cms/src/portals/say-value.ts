import type { HomeLayout } from '@lienthong/config/contracts/home-blocks';
import type { CollectPolicy } from '@lienthong/config/contracts/record';
import { homeBlockLabels, themeChoices, typeLabels } from './name-choices.ts';
import { settingEntry, type SettingKey } from './setting-catalogue.ts';

type Language = 'vi' | 'en';
const words = {
  vi: {
    yes: 'có',
    no: 'không',
    none: 'trống',
    vi: 'tiếng Việt',
    en: 'tiếng Anh',
    all: 'tất cả',
    usual: 'theo loại cổng',
    hue: 'sắc',
    ofTheme: 'màu của giao diện',
    chosen: 'đã chọn ảnh',
  },
  en: {
    yes: 'yes',
    no: 'no',
    none: 'empty',
    vi: 'Vietnamese',
    en: 'English',
    all: 'all',
    usual: 'that of its type',
    hue: 'hue',
    ofTheme: 'that of the theme',
    chosen: 'a picture is chosen',
  },
};
const units = {
  vi: { WD: 'ngày làm việc', D: 'ngày', H: 'giờ' },
  en: { WD: 'working days', D: 'days', H: 'hours' },
};
const parts = {
  vi: { types: 'từ', genres: 'thể loại', categories: 'chuyên mục', tags: 'từ khóa' },
  en: { types: 'from', genres: 'genres', categories: 'categories', tags: 'tags' },
};

/** The value of a setting in words, for people who never see JSON. */
export function sayValue(key: SettingKey, value: unknown, lang: Language): string {
  const w = words[lang];
  const { editor } = settingEntry(key);
  if (editor.type === 'home' && value === null) return words[lang].usual;
  if (editor.type === 'accent' && value === null) return words[lang].ofTheme;
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return w.none;
  switch (editor.type) {
    case 'choice':
      return editor.options.find((option) => option.value === value)?.label[lang] ?? String(value);
    case 'switch':
      return value === true ? w.yes : w.no;
    case 'bilingual': {
      const { vi, en } = value as { vi: string; en: string | null };
      return lang === 'en' ? (en ?? vi) : vi;
    }
    case 'languages':
      return (value as Language[]).map((each) => w[each]).join(', ');
    case 'hours':
      return (value as { days: { vi: string; en: string | null }; hours: string }[])
        .map(({ days, hours }) => `${lang === 'en' ? (days.en ?? days.vi) : days.vi} ${hours}`.trim())
        .join('; ');
    case 'deadlines': {
      const entries = Object.entries(value as Record<string, { amount: number; unit: 'WD' | 'D' | 'H' }>);
      if (entries.length === 0) return w.none;
      return entries.map(([code, { amount, unit }]) => `${code}: ${amount} ${units[lang][unit]}`).join('; ');
    }
    case 'collect':
      return sayPolicy(value as CollectPolicy, lang);
    case 'home':
      return (value as HomeLayout)
        .flatMap((entry) => (entry.shown ? [homeBlockLabels[entry.block][lang]] : []))
        .join(', ');
    case 'theme':
      return themeChoices.find((theme) => theme.value === value)?.label[lang] ?? String(value);
    case 'accent':
      return `${words[lang].hue} ${String(value)}°`;
    case 'picture':
      return words[lang].chosen;
    case 'number':
    case 'line':
      return String(value);
  }
}

function sayPolicy(policy: CollectPolicy, lang: Language): string {
  if (!policy.show) return words[lang].no;
  const said = [
    policy.types.length > 0 &&
      `${parts[lang].types} ${policy.types.map((type) => typeLabels[type][lang].toLowerCase()).join(', ')}`,
    policy.genres.length > 0 && `${parts[lang].genres}: ${policy.genres.length}`,
    policy.categories.length > 0 && `${parts[lang].categories}: ${policy.categories.length}`,
    policy.tags.length > 0 && `${parts[lang].tags}: ${policy.tags.join(', ')}`,
  ].filter((part) => part !== false);
  return said.length === 0 ? words[lang].all : said.join('; ');
}
