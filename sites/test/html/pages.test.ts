import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPart, waitForPort } from './open-browser.ts';
import { publishRichProvince } from './rich-province.ts';

const webPort = 18_630;
const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
const release = path.join(folder, 'release');
const pages = new Map<string, string>();

beforeAll(async () => {
  await publishRichProvince(folder, webPort);
  for (const file of readdirSync(release, { recursive: true }).map(String))
    if (file.endsWith('.html')) pages.set(file, readFileSync(path.join(release, file), 'utf8'));
  for (const [name, html] of await resultPages()) pages.set(name, html);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The pages made on demand, as the host gives them, in the states they have. */
async function resultPages(): Promise<[string, string][]> {
  const stop = (['functions', 'live', 'host'] as const).map((part) => startPart(part, folder, webPort));
  for (const port of [0, 1, 2]) await waitForPort(webPort + port);
  const ask = (address: string) =>
    new Promise<[string, string]>((resolve, reject) => {
      http
        .get({ host: '127.0.0.1', port: webPort, path: address, headers: { host: 'ward.localhost' } }, (response) => {
          let html = '';
          response.setEncoding('utf8').on('data', (piece: string) => (html += piece));
          response.on('end', () => resolve([`on demand: ${address} (${response.statusCode})`, html]));
        })
        .on('error', reject);
    });
  const nasty = encodeURIComponent('đất "đai" <&');
  const results = ['/tim-kiem/ket-qua', '/en/search/results'];
  const filters = [
    '/van-ban/loc',
    '/van-ban/loc?loai=quyet-dinh&hieu-luc=con',
    `/van-ban/loc?q=${nasty}&nam=1999`,
    '/van-ban/loc?loai=khac-thuong&trang=0',
    '/en/documents/filter?type=luat&year=1999',
  ];
  const found = await Promise.all([
    ...results.flatMap((at) =>
      [`?q=tin&here=1`, `?q=${nasty}`, '?q=tin&page=99', ''].map((question) => ask(at + question)),
    ),
    ...filters.map(ask),
  ]);
  await stop[0]?.();
  const silent = await Promise.all(results.map((at) => ask(`${at}?q=tin&unreachable`)));
  await Promise.all(stop.slice(1).map((end) => end()));
  return [...found, ...silent];
}

test('every kind of page is there, in both languages', () => {
  const kinds = [
    'index.html',
    '404.html',
    'tin-tuc/plain/index.html',
    'tin-tuc/index.html',
    'tin-tuc/trang/1/index.html',
    'van-ban/index.html',
    'van-ban/decision/index.html',
    'van-ban/loai/quyet-dinh/index.html',
    'gioi-thieu/about/index.html',
    'can-bo/index.html',
    'su-kien/index.html',
    'tim-kiem/index.html',
    'so-do-cong/index.html',
    'tro-nang/index.html',
    'tin-tuc/da-go/index.html',
    'en/index.html',
    'en/404.html',
    'en/news/plain/index.html',
    'en/documents/index.html',
    'en/documents/decision/index.html',
    'en/about/about/index.html',
    'en/people/index.html',
    'en/search/index.html',
    'en/site-map/index.html',
    'en/accessibility/index.html',
  ].map((name) => `ward.localhost/${name}`);
  const missing = [...kinds, 'city.localhost/su-kien/festival/index.html', 'closed.localhost/index.html'].filter(
    (name) => !pages.has(name),
  );
  expect(missing).toEqual([]);
  const onDemand = [...pages.keys()].filter((name) => name.startsWith('on demand')).map((name) => name.slice(-5));
  const search = ['(200)', '(200)', '(404)', '(200)'];
  const filters = ['(200)', '(200)', '(200)', '(400)', '(200)'];
  expect(onDemand).toEqual([...search, ...search, ...filters, '(503)', '(503)']);
});

test('the HTML of every page is valid', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    // Styles and scripts are our own and hashed by name: integrity is for what others serve.
    rules: { 'require-sri': ['error', { target: 'crossorigin' }], 'no-inline-style': 'error' },
  });
  const errors: string[] = [];
  const seen = new Set<string>();
  for (const [name, html] of pages) {
    // Pages that differ by a number alone are looked at once.
    const kind = name.replace(/more-\d+/, 'more').replace(/\/(trang|page)\/\d+\//, '/$1/N/');
    if (seen.has(kind)) continue;
    seen.add(kind);
    const report = await validator.validateString(html);
    for (const { messages } of report.results)
      for (const { ruleId, message, line, column } of messages)
        errors.push(`${name}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(errors).toEqual([]);
}, 60_000);

test('the blocks of a page stand in it in their order, in its language, and their words stay words', () => {
  const vi = pages.get('ward.localhost/gioi-thieu/about/index.html') ?? '';
  const en = pages.get('ward.localhost/en/about/about/index.html') ?? '';
  const marks = ['Hỏi đáp', 'Bao lâu?', 'Cá nhân', 'Biểu mẫu', '<video', 'Lời nói trong phim.', 'Lệ phí', 'Về đất đai'];
  const places = marks.map((mark) => vi.indexOf(mark));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
  for (const mark of ['Questions', 'How long?', 'Five days.', 'Form', 'A film', 'Fee', 'On land'])
    expect(en).toContain(mark);
  // Accordion, tabs, files, gallery, film and summary each carry the same hostile words.
  expect(vi.split('&lt;b&gt;').length).toBeGreaterThan(4);
  expect(vi.replace(/="[^"]*"/g, '')).not.toContain('<b>“nóng”');
  expect(vi).toMatch(/<track kind="captions" srclang="vi" src="\/_m\/[0-9a-f]{16}\/captions\.vtt"/);
  expect(vi).not.toMatch(/<video[^>]*(autoplay|preload="auto")/);
});

test('an article names the documents it is about, in its language, those that are published', () => {
  const beside = (page: string) =>
    /<section aria-labelledby="vblq">.*?<\/section>/s.exec(pages.get(page) ?? '')?.[0] ?? '';
  const vi = beside('ward.localhost/tin-tuc/plain/index.html');
  expect(vi).toMatch(/<a class="number" href="\/van-ban\/decision\/">12\/2026\/QĐ-UBND<\/a>.*badge con/s);
  expect(vi).toMatch(/<a href="\/van-ban\/letter\/"><span>Công văn hướng dẫn<\/span><\/a>/);
  expect(vi.split('<li>')).toHaveLength(3);
  expect(beside('ward.localhost/en/news/plain/index.html')).toContain('On land management');
  expect(beside('ward.localhost/tin-tuc/vi-only/index.html')).toBe('');
});

test('a portal’s own emblem and picture stand where the theme’s are, of that portal alone', () => {
  const home = pages.get('city.localhost/index.html') ?? '';
  expect(home).toMatch(/<img class="emblem" src="\/_m\/[0-9a-f]{16}\/photo-320\.webp" alt=""/);
  expect(home).toMatch(/<link rel="icon" type="image\/jpeg" href="\/_m\//);
  expect(home).toMatch(/<div class="hero-picture">\s*<img [^>]*alt="Cầu Trường Tiền"/);
  const ward = pages.get('ward.localhost/index.html') ?? '';
  expect(ward).toContain('<svg class="emblem"');
  expect(ward).not.toContain('hero-picture');
});

test('a page is light, runs nothing inline and asks nobody else', () => {
  const errors: string[] = [];
  const size = (address: string) => statSync(path.join(release, address)).size;
  const sent = new Map<string, number>();
  /** As it travels; brotli, which browsers prefer, is smaller yet. */
  const compressed = (address: string) => {
    const known = sent.get(address) ?? gzipSync(readFileSync(path.join(release, address))).length;
    sent.set(address, known);
    return known;
  };
  for (const [name, html] of pages) {
    const attributes = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)];
    for (const [, tag = '', text = ''] of scripts)
      if (text !== '' && !tag.includes('type="application/ld+json"')) errors.push(`${name}: an inline script`);
    if (/<style\b|\sstyle=|\son[a-z]+=/.test(html.replace(/<script type="application\/ld\+json">[^]*?<\/script>/, '')))
      errors.push(`${name}: an inline style or handler`);
    const styles = attributes(/<link rel="stylesheet"[^>]*href="([^"]+)"/g);
    const fonts = attributes(/<link rel="preload"[^>]*href="([^"]+)"/g);
    const code = attributes(/<script[^>]*\ssrc="([^"]+)"/g);
    const pictures = attributes(/<(?:img|source|iframe|video|audio|embed|object)\b[^>]*\s(?:src|data)="([^"]+)"/g);
    for (const address of [...styles, ...fonts, ...code, ...pictures])
      if (!/^\/(?!\/)/.test(address)) errors.push(`${name}: asks ${address}`);
    if (styles.length === 0 || code.length === 0) errors.push(`${name}: no style or no script was found`);
    const javascript = code.reduce((sum, address) => sum + size(address), 0);
    const text = [...styles, ...code].reduce((sum, address) => sum + compressed(address), gzipSync(html).length);
    const weight = text + fonts.reduce((sum, address) => sum + size(address), 0);
    if (javascript > 10_240) errors.push(`${name}: ${javascript} bytes of JavaScript`);
    if (weight > 102_400) errors.push(`${name}: ${weight} bytes before its pictures`);
  }
  expect(errors).toEqual([]);
});

/** The JSON-LD graph of a page. */
function graphOf(name: string): Record<string, unknown>[] {
  const json = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(pages.get(name) ?? '')?.[1] ?? '{}';
  const data = JSON.parse(json) as { '@context': string; '@graph': Record<string, unknown>[] };
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'];
}
const metaOf = (name: string, key: string) =>
  [
    ...(pages.get(name) ?? '').matchAll(
      new RegExp(`<meta (?:name|property)="${key.replaceAll('.', '\\.')}" content="([^"]*)">`, 'g'),
    ),
  ].map((match) => match[1]);

test('a news item says what it is', () => {
  const name = 'ward.localhost/tin-tuc/plain/index.html';
  const url = 'http://ward.localhost:18630/tin-tuc/plain/';
  const [news, crumbs] = graphOf(name);
  expect(news).toMatchObject({
    '@type': 'NewsArticle',
    '@id': url,
    headline: 'Thủ tục đất đai tại phường',
    inLanguage: 'vi',
    articleSection: 'Đất đai',
    datePublished: '2026-11-20T02:30:00.000Z',
    dateModified: '2026-11-21T02:30:00.000Z',
    author: { '@type': 'Person', name: 'Trần Thị Đào' },
    publisher: {
      '@type': 'GovernmentOrganization',
      '@id': 'http://ward.localhost:18630/#organization',
      name: 'Phường Thuận Hóa',
    },
  });
  expect(String(news?.['image'])).toMatch(/^http:\/\/ward\.localhost:18630\/_m\//);
  expect(crumbs).toMatchObject({ '@type': 'BreadcrumbList' });
  expect(
    ((crumbs ?? {})['itemListElement'] as { name: string; item: string }[]).map(({ name: n, item }) => [n, item]),
  ).toEqual([
    ['city', 'http://city.localhost:18630/'],
    ['ward', 'http://ward.localhost:18630/'],
    ['Tin tức', 'http://ward.localhost:18630/tin-tuc/'],
    ['Thủ tục đất đai tại phường', url],
  ]);
  expect(metaOf(name, 'og:type')).toEqual(['article']);
  expect(metaOf(name, 'og:url')).toEqual([url]);
  expect(metaOf(name, 'og:locale')).toEqual(['vi_VN']);
  expect(metaOf(name, 'article:published_time')).toEqual(['2026-11-20T02:30:00.000Z']);
  expect(metaOf(name, 'DC.creator')).toEqual(['Trần Thị Đào']);
  expect(metaOf(name, 'DC.source')).toEqual(['Báo Huế']);
  expect(metaOf(name, 'agency.identifier')).toEqual(['46']);
  const html = pages.get(name) ?? '';
  expect(html).toContain(`<link rel="canonical" href="${url}">`);
  for (const [lang, to] of [
    ['vi', '/tin-tuc/plain/'],
    ['en', '/en/news/plain/'],
    ['x-default', '/tin-tuc/plain/'],
  ])
    expect(html).toContain(`<link rel="alternate" hreflang="${lang}" href="http://ward.localhost:18630${to}">`);
});

test('a legal document says its number, its force and its dates', () => {
  const name = 'ward.localhost/van-ban/decision/index.html';
  expect(graphOf(name)[0]).toMatchObject({
    '@type': 'Legislation',
    legislationIdentifier: '12/2026/QĐ-UBND',
    legislationType: 'Quyết định',
    legislationDate: '2026-11-01',
    legislationDateOfApplicability: '2026-11-15',
    legislationPassedBy: { name: 'UBND thành phố Huế' },
    legislationLegalForce: 'https://schema.org/InForce',
    temporalCoverage: '2026-11-15/2030-01-01',
    contributor: { name: 'Phan Văn Đ', jobTitle: 'Chủ tịch' },
    legislationChanges: [{ legislationIdentifier: '1/2020/QĐ-UBND' }],
    isBasedOn: [{ legislationIdentifier: '31/2024/QH15' }],
  });
  const elements = [
    'title',
    'creator',
    'subject',
    'description',
    'publisher',
    'contributor',
    'date',
    'type',
    'format',
    'identifier',
    'source',
    'language',
    'relation',
    'coverage',
    'rights',
  ];
  expect(elements.filter((element) => metaOf(name, `DC.${element}`).length === 0)).toEqual([]);
  expect(metaOf(name, 'DC.identifier')).toEqual(['http://ward.localhost:18630/van-ban/decision/', '12/2026/QĐ-UBND']);
  expect(metaOf(name, 'DCTERMS.valid')).toEqual(['start=2026-11-15; end=2030-01-01; scheme=W3C-DTF;']);
  expect(graphOf('ward.localhost/van-ban/letter/index.html')[0]).toMatchObject({ '@type': 'DigitalDocument' });
});

test('an event, a home page and a topic portal say what they are', () => {
  expect(graphOf('city.localhost/su-kien/festival/index.html')[0]).toMatchObject({
    '@type': 'Event',
    startDate: '2026-12-01T01:00:00.000Z',
    location: { name: 'Đại Nội, Huế' },
    organizer: { '@type': 'GovernmentOrganization' },
  });
  const [body, site] = graphOf('ward.localhost/index.html');
  expect(body).toMatchObject({
    '@type': 'GovernmentOrganization',
    identifier: '46',
    address: { streetAddress: '1 đường Lê Lợi' },
    parentOrganization: { '@id': 'http://city.localhost:18630/#organization' },
  });
  expect(site).toMatchObject({ '@type': 'WebSite', potentialAction: { '@type': 'SearchAction' } });
  // A topic portal is no body: the city answers for it.
  expect(graphOf('storm.localhost/index.html')[0]).toMatchObject({
    '@id': 'http://city.localhost:18630/#organization',
  });
});

test('a commune says whether it is open, what its leaders do this week and how it is organised', () => {
  const home = pages.get('ward.localhost/index.html') ?? '';
  // The clock stands at 24 November, a public holiday.
  expect(home).toContain('Đã đóng cửa, mở lại ngày mai lúc 7:30');
  expect(home).toMatch(/Lịch công tác tuần\s+48[^]*Thứ Tư[^]*08:00[^]*Giao ban với các tổ dân phố/);
  // The second unit hangs below the one that leads.
  expect(pages.get('ward.localhost/can-bo/index.html')).toMatch(
    /<ul class="org-chart"><li><div><a href="#don-vi-1">Lãnh đạo<\/a>[^]*?<\/div><ul><li><a href="#don-vi-2">Văn phòng<\/a>/,
  );
  expect(pages.get('city.localhost/tin-tuc/nasty/index.html')).toMatch(/Bài này có trên[^]*?http:\/\/storm\.localhost/);
});

test('no text leaves the data it stands in', () => {
  const html = pages.get('city.localhost/tin-tuc/nasty/index.html') ?? '';
  expect(html).toContain('&lt;b&gt;“nóng”');
  expect(html).not.toContain('<b>“');
  expect(graphOf('city.localhost/tin-tuc/nasty/index.html')[0]).toMatchObject({
    headline: expect.stringContaining('</script>') as string,
  });
});
