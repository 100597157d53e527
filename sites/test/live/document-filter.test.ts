import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runParts } from './run-parts.ts';
import { publishedDocument, portals, release } from './small-province.ts';

let province: Awaited<ReturnType<typeof runParts>>;
const land = { slug: 'dat-dai', name: 'Đất đai' };
const culture = { slug: 'van-hoa', name: 'Văn hóa' };
const ward = { slug: 'uy-ban-nhan-dan-phuong-vy-da', name: 'Ủy ban nhân dân phường Vỹ Dạ' };

/** 44 documents of the city (22 on land of 2025, 22 on culture of 2024) and three of a ward. */
const documents = [
  ...Array.from({ length: 44 }, (_, at) =>
    publishedDocument(`thanh-pho-${String(at).padStart(2, '0')}`, {
      type: at % 2 === 0 ? 'quyet-dinh' : 'thong-bao',
      field: at < 22 ? land : culture,
      issuedOn: `${at < 22 ? 2025 : 2024}-03-${String((at % 28) + 1).padStart(2, '0')}`,
    }),
  ),
  publishedDocument('phuong-ke-hoach', {
    portal: 'ward-a',
    type: 'ke-hoach',
    issuer: ward,
    field: land,
    title: { vi: 'Kế hoạch sử dụng đất của phường', en: 'Land use plan of the ward' },
    english: true,
  }),
  publishedDocument('phuong-het-han', { portal: 'ward-a', type: 'ke-hoach', issuer: ward, expiresOn: '2026-11-23' }),
  publishedDocument('phuong-chua-den', { portal: 'ward-a', type: 'ke-hoach', issuer: ward, effectiveOn: '2026-11-25' }),
];

beforeAll(async () => {
  province = await runParts([release([...portals, ...documents])], ['functions', 'live', 'host']);
}, 60_000);
afterAll(() => province.close());

const filter = (query: string) => province.visit('city.localhost', `/van-ban/loc${query}`);
const titles = (text: string) => [...text.matchAll(/<h2><a href="[^"]*">([^<]*)<\/a>/g)].map(([, title]) => title);
const total = (text: string) => /<h2 id="ket-qua"[^>]*>\s*(\S+)\s/.exec(text)?.[1];
/** The choices of a condition with their counts. */
const choices = (text: string, name: string) =>
  [
    ...(new RegExp(`<select id="loc-${name}"[^>]*>(.*?)</select>`, 's').exec(text)?.[1] ?? '').matchAll(
      />([^<>]+)<\/option>/g,
    ),
  ]
    .map(([, label]) => label?.trim())
    .slice(1);

describe('the document filter', () => {
  it('shows everything when nothing narrows it, and counts every value', async () => {
    const { status, text } = await filter('');
    expect([status, total(text)]).toEqual([200, '47']);
    expect(choices(text, 'type')).toEqual(['Quyết định (22)', 'Kế hoạch (3)', 'Thông báo (22)']);
    expect(choices(text, 'year')).toEqual(['2026 (3)', '2025 (22)', '2024 (22)']);
    expect(choices(text, 'field')).toEqual(['Đất đai (23)', 'Văn hóa (22)']);
  });

  it('combines conditions; each condition still counts its own other values', async () => {
    const { text } = await filter('?loai=quyet-dinh&linh-vuc=dat-dai&nam=2025');
    expect(total(text)).toBe('11');
    expect(choices(text, 'type')).toEqual(['Quyết định (11)', 'Thông báo (11)']);
    expect(choices(text, 'field')).toEqual(['Đất đai (11)']);
    expect(choices(text, 'year')).toEqual(['2025 (11)']);
    expect(text).toMatch(/<option value="quyet-dinh" selected>/);
    for (const rest of ['linh-vuc=dat-dai&amp;nam=2025', 'loai=quyet-dinh&amp;nam=2025'])
      expect(text).toContain(`<a href="/van-ban/loc?${rest}"`);
  });

  it('judges validity by today, not by what the document said once', async () => {
    expect(titles((await filter('?hieu-luc=het')).text)).toEqual(['Văn bản phuong-het-han']);
    expect(titles((await filter('?hieu-luc=chua')).text)).toEqual(['Văn bản phuong-chua-den']);
  });

  it('turns pages without losing a condition, newest first or oldest first', async () => {
    const first = await filter('?linh-vuc=van-hoa');
    expect(first.text).toContain('<a rel="next" href="/van-ban/loc?linh-vuc=van-hoa&amp;trang=2"');
    const second = await filter('?linh-vuc=van-hoa&trang=2');
    expect(new Set([...titles(first.text), ...titles(second.text)]).size).toBe(22);
    const oldest = await filter('?linh-vuc=van-hoa&sap-xep=cu-nhat');
    expect(titles(oldest.text)).toEqual([...titles(first.text), ...titles(second.text)].reverse().slice(0, 20));
  });

  it('searches words within the conditions, with or without tones', async () => {
    for (const words of ['sử+dụng+đất', 'su+dung+dat']) {
      expect(titles((await filter(`?q=${encodeURI(words)}&linh-vuc=dat-dai`)).text)).toEqual([
        'Kế hoạch sử dụng đất của phường',
      ]);
      expect(total((await filter(`?q=${encodeURI(words)}&linh-vuc=van-hoa`)).text)).toBe('0');
    }
  });

  it('says whose a document of another portal is, and links to its owner', async () => {
    const { text } = await filter('?loai=ke-hoach&linh-vuc=dat-dai');
    expect(text).toContain('<span class="owner">Phường Vỹ Dạ</span>');
    expect(text).toMatch(/href="http:\/\/ward-a\.localhost:\d+\/van-ban\/phuong-ke-hoach\/"/);
    const own = await province.visit('ward-a.localhost', '/van-ban/loc');
    expect(total(own.text)).toBe('3');
    expect(own.text).not.toContain('class="owner"');
  });

  it('works in English, under English names', async () => {
    const { text } = await province.visit('city.localhost', '/en/documents/filter?type=ke-hoach&field=dat-dai');
    expect(titles(text)).toEqual(['Land use plan of the ward']);
    expect(choices(text, 'type')).toEqual(['Plan (1)']);
    expect(text).toMatch(/href="\/van-ban\/loc\?loai=ke-hoach&amp;linh-vuc=dat-dai"/);
  });

  it('is kept out of search engines, which have the static lists', async () => {
    for (const query of ['', '?linh-vuc=dat-dai', '?nam=2025&linh-vuc=dat-dai&khac=1']) {
      const { text } = await filter(query);
      expect(text).toContain('<meta name="robots" content="noindex">');
      expect(text).not.toContain('rel="canonical"');
    }
  });

  it('leads out of a filter that finds nothing', async () => {
    const { status, text } = await filter('?loai=luat&nam=1999&co-quan=khong-co');
    expect([status, total(text)]).toEqual([200, '0']);
    expect(text).toContain('Không có văn bản nào đúng với tất cả các điều kiện này.');
    expect(text).toContain('<a href="/van-ban/loc">Bỏ tất cả điều kiện</a>');
  });

  it.each([
    ['?loai=khong-co-loai', 'loại văn bản'],
    ['?nam=20x5', 'năm ban hành'],
    ['?hieu-luc=%27%20OR%201=1', 'hiệu lực'],
    ['?co-quan=%3Cscript%3E', 'cơ quan ban hành'],
    ['?trang=0', 'trang'],
    ['?trang=99999999', 'trang'],
    ['?sap-xep=khac', 'sắp xếp'],
  ])('answers %s with a page that names what was wrong', async (query, part) => {
    const { status, text } = await filter(query);
    expect([status, total(text)]).toEqual([400, '47']);
    expect(text).toContain(`Địa chỉ có phần không hiểu được và đã bỏ qua: ${part}.`);
  });

  it('refuses words that are too long and pages that are not there', async () => {
    expect((await filter(`?q=${'a'.repeat(300)}`)).status).toBe(400);
    const { status, text } = await filter('?linh-vuc=van-hoa&trang=3');
    expect(status).toBe(404);
    expect(text).toContain('<a href="/van-ban/loc?linh-vuc=van-hoa">Về trang đầu</a>');
  });

  it('says so when the words cannot be searched, and still narrows by the rest', async () => {
    await province.stop('functions');
    const { status, text } = await filter('?q=dat&loai=ke-hoach');
    expect([status, total(text)]).toEqual([503, '3']);
    expect(text).toContain('chưa lọc theo các từ');
    await province.start('functions');
  });

  it('follows what is published, withdrawn, and the change of day', async () => {
    await province.release([
      {
        ...release(
          [
            publishedDocument('moi', { type: 'luat', issuedOn: '2026-11-24' }),
            { kind: 'clock', id: 'day', value: '2026-11-25' },
          ],
          1,
        ),
        remove: [{ kind: 'document', id: 'phuong-ke-hoach' }],
      },
    ]);
    expect(titles((await filter('?loai=luat')).text)).toEqual(['Văn bản moi']);
    expect(titles((await filter('?loai=ke-hoach')).text).sort()).toEqual([
      'Văn bản phuong-chua-den',
      'Văn bản phuong-het-han',
    ]);
    expect(total((await filter('?hieu-luc=chua')).text)).toBe('0');
  });

  it('becomes an error page, in the portal’s frame, when something is broken inside', async () => {
    const content = new DatabaseSync(path.join(province.dataDir, 'content.db'));
    content.exec('UPDATE body SET json = \'{\' WHERE json LIKE \'%"id":"moi"%\'');
    content.close();
    await province.stop('live');
    await province.start('live');
    const { status, text } = await filter('');
    expect(status).toBe(500);
    expect(text).toContain('Trang này gặp lỗi ở phía chúng tôi.');
    expect(text).toContain('Thành phố Huế');
    expect(text).not.toMatch(/malformed|JSON| at /);
  });
});
