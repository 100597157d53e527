import { expect, test } from 'vitest';
import { shortenText } from './shorten-text.ts';

test('a short text stays as it is, a long one ends with a whole word', () => {
  expect(shortenText('Thửa đất, đo lại', 16)).toBe('Thửa đất, đo lại');
  expect(shortenText('Thửa đất, đo lại từ đầu', 12)).toBe('Thửa đất…');
  expect(shortenText('Thửa đất, đo lại', 10)).toBe('Thửa đất…');
  expect(shortenText('x'.repeat(20), 10)).toBe(`${'x'.repeat(10)}…`);
});
