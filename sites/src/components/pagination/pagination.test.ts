import { expect, test } from 'vitest';
import { pagination } from './pagination.ts';

test('what cannot be turned is no landmark; where a page is stands between the ways to turn', () => {
  expect(pagination({ label: 'Trang', first: null, previous: null, next: null })).toBe('');
  const html = pagination({
    label: 'Trang',
    first: { href: '/tin-tuc/', text: 'Trang mới nhất' },
    previous: { href: '/?q=a&trang=1', text: 'Trước' },
    here: 'Trang 2/3',
    next: { href: '/?q=a&trang=3', text: 'Sau' },
  });
  expect(
    html
      .replace(/<[^>]+>/g, '|')
      .split('|')
      .filter(Boolean),
  ).toEqual(['Trang mới nhất', 'Trước', 'Trang 2/3', 'Sau']);
  expect(html).toContain('<a rel="prev" href="/?q=a&amp;trang=1">');
  expect(html).toContain('<a rel="next" href="/?q=a&amp;trang=3">');
});
