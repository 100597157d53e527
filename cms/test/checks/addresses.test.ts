import { expect, test } from 'vitest';
import { readAddress, type NamedPortal } from '../../src/checks/read-address.ts';

const portals: NamedPortal[] = [
  { id: 'city', hostname: 'hue.gov.vn', formerHostnames: ['thuathienhue.gov.vn'], state: 'active' },
  { id: 'ward', hostname: 'vy-da.localhost', formerHostnames: [], state: 'active' },
];
const read = (url: string) => readAddress(url, 'ward', portals);

test.each([
  ['/tin-tuc/lop-boi/', { to: 'item', portal: 'ward', kind: 'article', lang: 'vi', slug: 'lop-boi', formerHost: null }],
  ['/en/news/pool', { to: 'item', portal: 'ward', kind: 'article', lang: 'en', slug: 'pool', formerHost: null }],
  [
    'https://HUE.gov.vn/van-ban/a/#x',
    { to: 'item', portal: 'city', kind: 'document', lang: 'vi', slug: 'a', formerHost: null },
  ],
  [
    'http://vy-da.localhost:8080/su-kien/b/?a=1',
    { to: 'item', portal: 'ward', kind: 'event', lang: 'vi', slug: 'b', formerHost: null },
  ],
  [
    'https://thuathienhue.gov.vn/gioi-thieu/c/',
    { to: 'item', portal: 'city', kind: 'page', lang: 'vi', slug: 'c', formerHost: 'hue.gov.vn' },
  ],
  ['/', { to: 'portal', portal: 'ward', formerHost: null }],
  ['/en/', { to: 'portal', portal: 'ward', formerHost: null }],
  ['/tin-tuc/', { to: 'portal', portal: 'ward', formerHost: null }],
  ['/van-ban/loai/quyet-dinh/', { to: 'portal', portal: 'ward', formerHost: null }],
  ['/tin-tuc/luu-tru/2026/11/', { to: 'portal', portal: 'ward', formerHost: null }],
  ['/rss.xml', { to: 'portal', portal: 'ward', formerHost: null }],
  ['/_m/0123456789abcdef/a.pdf', { to: 'portal', portal: 'ward', formerHost: null }],
  ['/tin-tucc/lop-boi/', { to: 'nowhere' }],
  ['/news/pool/', { to: 'nowhere' }],
  ['https://chinhphu.vn/tin-tuc/a/', { to: 'elsewhere' }],
  ['mailto:a@hue.gov.vn', { to: 'elsewhere' }],
  ['#muc-2', { to: 'elsewhere' }],
  ['http://192.168.1.7/tep.pdf', { to: 'internal' }],
  ['http://localhost:3000/x', { to: 'internal' }],
  ['http://may-chu/tep', { to: 'internal' }],
  ['https://hue.gov.vn/admin/collections/articles/1', { to: 'internal' }],
])('%s', (url, expected) => {
  expect(read(url)).toEqual(expected);
});
