import { foldVietnamese, slugFromTitle, unifyToneMarks } from '@lienthong/config/contracts/vietnamese-text';
import { expect, test } from 'vitest';

test('folding drops tones, accents and đ, whatever the Unicode form', () => {
  expect(foldVietnamese('Đất đai – Thủ tục')).toBe('dat dai – thu tuc');
  expect(foldVietnamese('Phường Thuận Hoá'.normalize('NFD'))).toBe(foldVietnamese('Phường Thuận Hóa'));
});

test('a slug is made of whole words, at most 80 characters', () => {
  expect(slugFromTitle('Thông báo: Lịch tiếp công dân tháng 12/2026')).toBe(
    'thong-bao-lich-tiep-cong-dan-thang-12-2026',
  );
  const slug = slugFromTitle('Ủy ban nhân dân thành phố '.repeat(10));
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug.endsWith('-')).toBe(false);
  expect(slugFromTitle('!!!')).toBe('khong-ten');
});

test('both spellings of a tone mark become one', () => {
  expect(unifyToneMarks('Thuận Hoá, Thuỷ Xuân, Hoà')).toBe('Thuận Hóa, Thủy Xuân, Hòa');
  expect(unifyToneMarks('quý, quỳ, thuý kiều, hoàng, hoạt, quả, tuyết')).toBe(
    'quý, quỳ, thúy kiều, hoàng, hoạt, quả, tuyết',
  );
});
