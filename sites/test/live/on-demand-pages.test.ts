import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runParts } from './run-parts.ts';
import { publishedDocument, portals, release } from './small-province.ts';

let province: Awaited<ReturnType<typeof runParts>>;
const results = '/tim-kiem/ket-qua?q=';

beforeAll(async () => {
  const land = publishedDocument('dat-dai', {
    title: { vi: 'Quy định về đất đai', en: 'Rules on land' },
    english: true,
  });
  province = await runParts([release([...portals, land])], ['functions', 'live', 'host']);
}, 60_000);
afterAll(() => province?.close());

describe('search results', () => {
  it('come from the function, with the words found marked', async () => {
    const { status, text, headers } = await province.visit('city.localhost', `${results}dat+dai`);
    expect(status).toBe(200);
    expect(text).toContain('<a href="http://city.localhost:');
    expect(text).toContain('Quy định về đất đai');
    expect(text).toContain('<meta name="robots" content="noindex">');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('come in English too', async () => {
    const { status, text } = await province.visit('city.localhost', '/en/search/results?q=land');
    expect(status).toBe(200);
    expect(text).toContain('<html lang="en"');
    expect(text).toContain('Rules on land');
  });

  it('show the question as text, whatever was typed', async () => {
    const { status, text } = await province.visit(
      'city.localhost',
      `${results}${encodeURIComponent('"><script>alert(1)</script>')}`,
    );
    expect(status).toBe(200);
    expect(text.replaceAll(/="[^"]*"/g, '')).not.toContain('<script>alert');
    expect(text).toContain('&lt;script&gt;alert(1)');
  });

  it('refuse a question that is too long, and keep what fits', async () => {
    const { status, text } = await province.visit('city.localhost', `${results}${'a'.repeat(300)}`);
    expect(status).toBe(400);
    expect(text).toContain('quá dài (tối đa 200 ký tự)');
    expect(text).toContain(`value="${'a'.repeat(200)}"`);
  });

  it.each(['0', '-1', 'abc', '501', '1e3'])('refuse page %s in words', async (page) => {
    const { status, text } = await province.visit('city.localhost', `${results}dat&page=${page}`);
    expect(status).toBe(400);
    expect(text).toContain('Không có trang kết quả này.');
  });

  it('say that there is no further page', async () => {
    const { status, text } = await province.visit('city.localhost', `${results}dat&page=9`);
    expect(status).toBe(404);
    expect(text).toContain('Không có trang kết quả này.');
  });

  it('say that the function does not answer and where to look meanwhile, then work again', async () => {
    await province.stop('functions');
    const { status, text } = await province.visit('city.localhost', `${results}dat`);
    expect(status).toBe(503);
    expect(text).toContain('Tìm kiếm tạm thời không trả lời');
    for (const place of ['/tim-kiem/', '/van-ban/', '/tin-tuc/']) expect(text).toContain(`href="${place}"`);
    await province.start('functions');
    expect((await province.visit('city.localhost', `${results}dat`)).status).toBe(200);
  });
});

describe('the on-demand server', () => {
  it('serves no host it does not know', async () => {
    const { status, text } = await province.live('evil.example', `${results}dat`);
    expect(status).toBe(404);
    expect(text).toContain('Không có cổng nào ở địa chỉ này.');
  });

  it.each(['/', '/van-ban/', '/khong-co/', '/index', '/500', '/tim-kiem/ket-qua/them'])(
    'answers 404 in the portal’s frame for %s',
    async (path) => {
      const { status, text } = await province.live('city.localhost', path);
      expect(status).toBe(404);
      expect(text).toContain('Không tìm thấy trang');
      expect(text).toContain('Thành phố Huế');
      // It is no page of the menu, the front page neither.
      expect(text).not.toContain('aria-current');
    },
  );

  it('has no on-demand page for a closed portal', async () => {
    expect((await province.live('ward-b.localhost', `${results}dat`)).status).toBe(404);
  });

  it('only reads', async () => {
    const { status, headers } = await province.live('city.localhost', `${results}dat`, 'POST');
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });
});
