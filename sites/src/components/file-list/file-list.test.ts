import { expect, test } from 'vitest';
import { fileKind, fileList, fileSize } from './file-list.ts';

test('sizes are said in the unit that reads well, in the language of the page', () => {
  expect([300, 42_000, 1_284_000].map((bytes) => fileSize(bytes, 'vi'))).toEqual(['1 KB', '41 KB', '1,2 MB']);
  expect(fileSize(1_284_000, 'en')).toBe('1.2 MB');
});

test('a file is called by its ending, and by its type where it has none', () => {
  expect([fileKind('application/msword', 'Mẫu.docx'), fileKind('application/pdf', 'Toàn văn')]).toEqual([
    'DOCX',
    'PDF',
  ]);
});

test('without files there is no empty list', () => {
  expect(fileList({ files: [], lang: 'vi' })).toBe('');
});
