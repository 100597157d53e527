import { expect, test } from 'vitest';
import { shownOn } from './shown-on.ts';

const shown = (count: number) => {
  const places = Array.from({ length: count }, (_, at) => ({ href: `/${at}`, text: `Cổng ${at}` }));
  const [open = '', folded = ''] = shownOn({ lang: 'vi', places }).split('<details');
  return [open, folded].map((html) => html.split('<li>').length - 1);
};

test('what would be one portal behind a line stands open, a long list is folded, nothing is no section', () => {
  expect([shown(1), shown(5), shown(6), shown(40)]).toEqual([
    [1, 0],
    [5, 0],
    [4, 2],
    [4, 36],
  ]);
  expect(shownOn({ lang: 'en', places: [] })).toBe('');
});
