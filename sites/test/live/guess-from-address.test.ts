import { expect, test } from 'vitest';
import { wordsOf } from '../../src/live/guess-from-address.ts';

test.each([
  ['/tin-tuc/lich-cat-dien-thang-12/', ['lich', 'cat', 'dien', 'thang']],
  ['/en/news/Flood map', ['Flood', 'map']],
  ['/tin-tức/lịch cắt điện', ['lịch', 'cắt', 'điện']],
  ['/cu/van-ban.aspx', ['van', 'ban']],
  ['/12345/', []],
  ['/', []],
])('%s asks for %j', (address, words) => {
  expect(wordsOf(address)).toEqual(words);
});
