import { describe, expect, it } from 'vitest';
import { sayValue } from '../../src/portals/say-value.ts';
import { settingCatalogue, settingKeys, type SettingKey } from '../../src/portals/setting-catalogue.ts';

describe('the value of a setting in words', () => {
  it.each<[SettingKey, unknown, string, string]>([
    ['theme', 'hue-tim', 'Huế tím (tỉnh, thành phố)', 'Imperial purple (province)'],
    ['accentHue', null, 'màu của giao diện', 'that of the theme'],
    ['accentHue', 0, 'sắc 0°', 'hue 0°'],
    ['emblem', 'abc', 'đã chọn ảnh', 'a picture is chosen'],
    ['homeLayout', null, 'theo loại cổng', 'that of its type'],
    ['modules.news', false, 'không', 'no'],
    ['footer', { vi: 'Của dân', en: null }, 'Của dân', 'Của dân'],
    ['languages', ['vi', 'en'], 'tiếng Việt, tiếng Anh', 'Vietnamese, English'],
    [
      'hours',
      [{ days: { vi: 'Thứ hai', en: 'Monday' }, hours: '8:00–12:00' }],
      'Thứ hai 8:00–12:00',
      'Monday 8:00–12:00',
    ],
    ['deadlines', { petition: { amount: 8, unit: 'WD' } }, 'petition: 8 ngày làm việc', 'petition: 8 working days'],
    [
      'collect.article',
      { show: true, types: ['commune'], genres: [], categories: [], tags: ['le-hoi'] },
      'từ phường, xã; từ khóa: le-hoi',
      'from ward or commune; tags: le-hoi',
    ],
    ['collect.event', { show: false, types: [], genres: [], categories: [], tags: [] }, 'không', 'no'],
    ['newsroom.steps', 2, 'Hai bước: thư ký tòa soạn xem trước', 'Two: the secretary reviews first'],
  ])('%s = %j', (key, value, vi, en) => {
    expect(sayValue(key, value, 'vi')).toBe(vi);
    expect(sayValue(key, value, 'en')).toBe(en);
  });

  it('is said for every standard value, never as code', () => {
    for (const key of settingKeys)
      for (const lang of ['vi', 'en'] as const)
        expect(sayValue(key, settingCatalogue[key].standard, lang)).toMatch(/^[^{}[\]]+$/);
  });
});
