import { describe, expect, it } from 'vitest';
import { readFeed } from '../../src/feeds/read-feed.ts';
import { Refusal } from '../../src/refusals/refusal.ts';
import { rssOf } from './serve-feeds.ts';

const now = Date.parse('2026-11-25T00:00:00.000Z');
const base = 'https://so.example/tin/rss.xml';
const read = (xml: string | Buffer, type = 'application/xml') => readFeed(Buffer.from(xml as string), type, base, now);
function codeOf(xml: string | Buffer, type?: string): string {
  try {
    read(xml, type);
    return 'taken';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
const item = { guid: '1', title: 'Sở tập huấn' };

describe('a feed is read', () => {
  it('as RSS 2.0', () => {
    expect(read(rssOf([{ ...item, text: 'Hai <b>ngày</b> &amp; một đêm' }]))).toEqual({
      english: false,
      items: [
        {
          guid: '1',
          title: 'Sở tập huấn',
          lead: 'Hai ngày & một đêm',
          link: 'https://so.example/1',
          publishedAt: '2026-11-02T01:00:00.000Z',
        },
      ],
    });
  });

  it('as Atom, in English', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>News</title><id>x</id><updated>2026-11-03T00:00:00Z</updated>
      <entry><id>tag:1</id><title type="html">Rice &amp;amp; fish</title><link rel="self" href="/self"/><link rel="alternate" href="/news/1"/>
      <updated>2026-11-03T02:00:00Z</updated><published>2026-11-02T02:00:00Z</published><summary>Short.</summary></entry></feed>`;
    expect(read(atom)).toEqual({
      english: true,
      items: [
        {
          guid: 'tag:1',
          title: 'Rice & fish',
          lead: 'Short.',
          link: 'https://so.example/news/1',
          publishedAt: '2026-11-02T02:00:00.000Z',
        },
      ],
    });
  });

  it('as RSS 1.0', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://so.example/"><title>Tin</title><link>https://so.example/</link><description>Tin</description></channel>
      <item rdf:about="https://so.example/2"><title>Hai</title><link>https://so.example/2</link><description>Tóm</description><dc:date>2026-11-01T00:00:00Z</dc:date></item></rdf:RDF>`;
    expect(read(rdf).items).toEqual([
      {
        guid: 'https://so.example/2',
        title: 'Hai',
        lead: 'Tóm',
        link: 'https://so.example/2',
        publishedAt: '2026-11-01T00:00:00.000Z',
      },
    ]);
  });

  it.each([
    ['windows-1258 by its own word', 'text/xml', 'windows-1258', (text: string) => Buffer.from(text, 'latin1')],
    [
      'iso-8859-1 by the server’s word',
      'text/xml; charset=ISO-8859-1',
      'utf-8',
      (text: string) => Buffer.from(text, 'latin1'),
    ],
    ['UTF-16 by its mark', 'text/xml', 'utf-8', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('in %s', (_name, type, encoding, encode) => {
    const xml = rssOf([{ guid: '1', title: 'Qu\u00e9 nh\u00e0' }])
      .replace('UTF-8', encoding)
      .replace('Báo của sở', 'B')
      .replaceAll('Tóm tắt', 'T');
    expect(readFeed(encode(xml), type, base, now).items[0]?.title).toBe('Qué nhà');
  });

  it('each item once, at most two hundred, times that lie ahead cut to now', () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ guid: String(at), title: `Tin ${at}` }));
    expect(read(rssOf(many)).items).toHaveLength(200);
    const { items } = read(
      rssOf([
        { ...item, date: 'Fri, 01 Jan 2100 00:00:00 GMT' },
        { ...item, title: 'Lặp lại' },
        { guid: '2', title: 'Không ngày', date: 'hôm qua' },
      ]),
    );
    expect(items.map(({ title, publishedAt }) => [title, publishedAt])).toEqual([
      ['Sở tập huấn', '2026-11-25T00:00:00.000Z'],
      ['Không ngày', null],
    ]);
  });

  it('without what a citizen’s browser should not get', () => {
    const { items } = read(
      rssOf([
        { guid: 'a', title: 'Chạy mã', link: 'javascript:alert(1)' },
        { guid: 'b', title: 'Tài khoản', link: 'https://a:b@so.example/' },
        {
          guid: 'c',
          title: '&lt;img src=x onerror=alert(1)&gt;Ảnh',
          text: '<script>alert(1)</script><p onclick="x">Chữ\u0007 \u202eđảo</p>',
        },
        { guid: 'd', title: '<![CDATA[' + '<b>'.repeat(3000) + 'Sâu]]>', text: '<'.repeat(15_000) + 'x' },
      ]),
    );
    expect(items.map(({ title }) => title)).toEqual(['Ảnh', 'Sâu']);
    expect(items[0]?.lead).toBe('Chữ đảo');
    for (const { title, lead } of items) expect(title.length + lead.length).toBeLessThan(900);
  });
});

describe('what is no feed is refused', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')}]>`;
  it.each([
    ['a billion laughs', `${laughs}${rssOf([{ guid: '1', title: '&l9;' }])}`, 'LT-FEED-008'],
    [
      'a file named in an entity',
      `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rssOf([item])}`,
      'LT-FEED-008',
    ],
    ['a document type in the middle', rssOf([item]).replace('<channel>', '<!doctype html><channel>'), 'LT-FEED-008'],
    ['nesting without end', `<rss><channel>${'<a>'.repeat(100_000)}`, 'LT-FEED-009'],
    ['elements without end', `<rss><channel>${'<a/>'.repeat(100_000)}</channel></rss>`, 'LT-FEED-009'],
    ['a torn feed', rssOf([item]).slice(0, 300), 'LT-FEED-007'],
    ['an HTML page', '<html><body><p>Không có</p></body></html>', 'LT-FEED-007'],
    ['JSON', '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[]}', 'LT-FEED-007'],
    ['nothing', '', 'LT-FEED-007'],
    ['an unknown character set', rssOf([item]).replace('UTF-8', 'x-khong-co'), 'LT-FEED-012'],
    ['bytes at random', Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)), 'LT-FEED-007'],
  ])('%s', (_name, xml, code) => {
    expect(codeOf(xml)).toBe(code);
  });
});
