import { expect, test } from 'vitest';
import { checkManuscript, type Surroundings } from '../../src/checks/check-manuscript.ts';
import type { LinkVerdict } from '../../src/checks/check-links.ts';
import { readManuscript } from '../../src/checks/read-manuscript.ts';
import {
  heading,
  link,
  paragraph,
  picture,
  rootOf,
  text,
  type LexicalNode,
} from '../../src/rich-text/lexical-nodes.ts';

const words = (value: string) => paragraph([text(value)]);
const sound = [words('Phường mở lớp bơi miễn phí từ ngày 1/6 tại hồ bơi của phường.')];
const article = (more: Record<string, unknown> = {}, body: LexicalNode[] = sound) => ({
  title: { vi: 'Phường mở lớp bơi miễn phí cho trẻ em' },
  lead: { vi: 'Lớp học mở tại hồ bơi của phường.' },
  body: { vi: rootOf(body) },
  ...more,
});
const nothing: Surroundings = { media: new Map(), verdicts: new Map(), year: 2026 };
const check = (doc: Record<string, unknown>, around: Partial<Surroundings> = {}, collection = 'articles') =>
  checkManuscript(readManuscript(collection, doc), { ...nothing, ...around });
const codes = (doc: Record<string, unknown>, around: Partial<Surroundings> = {}, collection = 'articles') =>
  check(doc, around, collection).map(({ code }) => code);
const cell = (value: string, header = 0) => ({
  type: 'tablecell',
  version: 1,
  headerState: header,
  children: [words(value)],
});
const table = (rows: LexicalNode[][]) => ({
  type: 'table',
  version: 1,
  children: rows.map((children) => ({ type: 'tablerow', version: 1, children })),
});
const media = (alt: { vi: string; en?: string }, filename = 'ho-boi.jpg') =>
  new Map([['m', { filename, alt: { en: '', ...alt } }]]);

test('a sound article has no findings', () => {
  const good = media({ vi: 'Trẻ em học bơi' });
  expect(codes(article({ image: 'm', caption: { vi: 'Lớp bơi đầu tiên' } }), { media: good })).toEqual([]);
});

test.each<[string, Record<string, unknown>, string[]]>([
  ['no lead', article({ lead: { vi: '' } }), ['LT-CHECK-010']],
  ['a lead that is the title', article({ lead: { vi: 'PHƯỜNG mở lớp bơi, miễn phí cho trẻ em.' } }), ['LT-CHECK-011']],
  ['a long title', article({ title: { vi: 'Phường mở lớp '.repeat(10) } }), ['LT-CHECK-012']],
  ['a shouted title', article({ title: { vi: 'THÔNG BÁO LỊCH TIẾP CÔNG DÂN' } }), ['LT-CHECK-013']],
  ['a title of abbreviations', article({ title: { vi: 'UBND, HĐND' } }), []],
  ['no text', article({}, []), ['LT-CHECK-014']],
  ['a text of empty paragraphs', article({}, [words(' '), paragraph([])]), ['LT-CHECK-014']],
  ['a long paragraph', article({}, [words('tiếng '.repeat(181))]), ['LT-CHECK-015']],
  [
    'headings in order',
    article({}, [heading(2, [text('Một')]), heading(3, [text('Hai')]), heading(2, [text('Ba')])]),
    [],
  ],
  ['a jump from h2 to h4', article({}, [heading(2, [text('Một')]), heading(4, [text('Hai')])]), ['LT-CHECK-020']],
  ['a text that begins with h3', article({}, [heading(3, [text('Một')])]), ['LT-CHECK-020']],
  ['a heading of level 1', article({}, [{ ...heading(2, [text('Một')]), tag: 'h1' }]), ['LT-CHECK-021']],
  ['an empty heading', article({}, [...sound, heading(2, [text(' ')])]), ['LT-CHECK-022']],
  ['a table without header cells', article({}, [table([[cell('Thứ'), cell('Giờ')]])]), ['LT-CHECK-023']],
  [
    'a table with header cells',
    article({}, [
      table([
        [cell('Thứ', 1), cell('Giờ', 1)],
        [cell('2'), cell('8')],
      ]),
    ]),
    [],
  ],
  ['an identity number', article({}, [words('Ông A, CCCD 046090123456')]), ['LT-CHECK-050']],
  ['an identity number in the title', article({ title: { vi: 'Tìm chủ thẻ 046090123456' } }), ['LT-CHECK-050']],
  [
    'English title alone',
    article({ title: { vi: 'Phường mở lớp bơi', en: 'The ward opens a swimming class' } }),
    ['LT-CHECK-060', 'LT-CHECK-063'],
  ],
  [
    'English text alone',
    article({ body: { vi: rootOf(sound), en: rootOf([words('Free lessons.')]) } }),
    ['LT-CHECK-061'],
  ],
  [
    'English that is Vietnamese',
    article({
      title: { vi: 'Phường mở lớp bơi', en: 'The ward opens a class' },
      lead: { vi: 'Lớp học mở tại hồ bơi.', en: 'At the pool.' },
      body: { vi: rootOf(sound), en: rootOf(sound) },
    }),
    ['LT-CHECK-062'],
  ],
  [
    'an item in English alone',
    { title: { en: 'Visa rules' }, lead: { en: 'For visitors.' }, body: { en: rootOf([words('Ninety days.')]) } },
    [],
  ],
])('%s', (_, doc, expected) => {
  expect(codes(doc)).toEqual(expected);
});

test('pictures are asked for their description and caption, wherever they stand', () => {
  const shown = article({ image: 'm', caption: { vi: '' } }, [...sound, picture('m')]);
  expect(codes(shown, { media: media({ vi: '' }) })).toEqual(['LT-CHECK-001', 'LT-CHECK-001', 'LT-CHECK-003']);
  const [first, second] = check(shown, { media: media({ vi: '' }) });
  expect([first?.field, second?.field, second?.block]).toEqual(['image', 'body', 1]);
  for (const alt of ['IMG_2034.JPG', 'ảnh', 'Hình ảnh', 'DSC0001', 'z5123456789_abc', 'anh1', 'scan 2'])
    expect(codes(article({}, [...sound, picture('m')]), { media: media({ vi: alt }) })).toEqual(['LT-CHECK-002']);
  for (const alt of ['Chủ tịch phường trao quà', 'Ảnh chụp cầu Trường Tiền năm 1968', 'Sơ đồ 3 tuyến phố'])
    expect(codes(article({}, [...sound, picture('m')]), { media: media({ vi: alt }) })).toEqual([]);
});

test('a file whose name is a scanner’s is pointed out, a document’s own is not', () => {
  const of = (filename: string) =>
    codes({ title: { vi: 'Quyết định' }, files: ['m'] }, { media: media({ vi: 'Quyết định' }, filename) }, 'documents');
  expect(of('scan0001.pdf')).toEqual(['LT-CHECK-004']);
  expect(of('20261103_0915.pdf')).toEqual(['LT-CHECK-004']);
  expect(of('2086-qd-ubnd.pdf')).toEqual([]);
});

test.each<[string, string, string, LinkVerdict | null, string[]]>([
  ['an address elsewhere', 'https://chinhphu.vn/a', 'Cổng Chính phủ', null, []],
  ['a live item', '/tin-tuc/a/', 'Lớp bơi', { is: 'there' }, []],
  ['an item that is gone', '/tin-tuc/a/', 'Lớp bơi', { is: 'broken' }, ['LT-CHECK-030']],
  ['a draft', '/tin-tuc/a/', 'Lớp bơi', { is: 'draft' }, ['LT-CHECK-031']],
  ['the admin', 'http://localhost:3000/admin', 'Quản trị', { is: 'internal' }, ['LT-CHECK-034']],
  ['a former address', '/tin-tuc/a/', 'Lớp bơi', { is: 'former', now: '/tin-tuc/b/' }, ['LT-CHECK-035']],
  ['an English page that is not there', '/en/news/a/', 'The class', { is: 'untranslated' }, ['LT-CHECK-037']],
  ['a script', 'javascript:alert(1)', 'Bấm thử', null, ['LT-CHECK-033']],
  ['an address without its beginning', 'www.hue.gov.vn', 'Cổng thành phố', null, ['LT-CHECK-033']],
  ['no address', 'https://', 'Cổng thành phố', null, ['LT-CHECK-032']],
  ['no words', 'https://chinhphu.vn', ' ', null, ['LT-CHECK-032']],
  ['words that say nothing', 'https://chinhphu.vn', 'Tại đây', null, ['LT-CHECK-036']],
  ['words that say nothing, in English', 'https://chinhphu.vn', 'click here!', null, ['LT-CHECK-036']],
  ['a letter', 'mailto:phuong@hue.gov.vn', 'phuong@hue.gov.vn', null, []],
])('a link to %s', (_, url, label, verdict, expected) => {
  const doc = article({}, [...sound, paragraph([text('Xem '), link(url, [text(label)])])]);
  expect(codes(doc, { verdicts: new Map(verdict ? [[url, verdict]] : []) })).toEqual(expected);
});

test('blocks of a page are looked at where they stand', () => {
  const doc = {
    title: { vi: 'Giới thiệu' },
    lead: { vi: 'Phường và con người.' },
    blocks: [
      { blockType: 'callout', title: { vi: 'Lưu ý' }, text: { vi: 'Hỏi ông B, CCCD 046090123456' } },
      { blockType: 'text', body: { vi: rootOf([heading(4, [text('Lịch sử')])]) } },
      { blockType: 'picture', media: 'm', caption: { vi: '' } },
      { blockType: 'links', title: { vi: 'Xem' }, links: [{ label: { vi: 'Tại đây' }, url: 'https://hue.gov.vn' }] },
    ],
  };
  const findings = check(doc, { media: media({ vi: '' }) }, 'pages');
  expect(findings.map(({ code, field }) => [code, field])).toEqual([
    ['LT-CHECK-001', 'blocks.2.media'],
    ['LT-CHECK-050', 'blocks.0.text'],
    ['LT-CHECK-020', 'blocks.1.body'],
    ['LT-CHECK-003', 'blocks.2.media'],
    ['LT-CHECK-036', 'blocks.3.links.0.url'],
  ]);
});

test('blocks with parts of their own are looked into', () => {
  const doc = {
    title: { vi: 'Thủ tục' },
    lead: { vi: 'Cần gì, ở đâu, bao lâu.' },
    blocks: [
      { blockType: 'accordion', parts: [{ heading: { vi: 'Hỏi' }, body: { vi: rootOf([picture('m')]) } }] },
      { blockType: 'tabs', parts: [{ heading: { vi: 'Một' }, body: { vi: rootOf([heading(4, [text('Lịch sử')])]) } }] },
      { blockType: 'summary', rows: [{ term: { vi: 'Liên hệ' }, value: { vi: 'CCCD 046090123456' } }] },
      { blockType: 'gallery', pictures: [{ media: 'm' }] },
      { blockType: 'video', media: 'm', transcript: { vi: rootOf([]) } },
      { blockType: 'video', media: 'm', captionsVi: 'v' },
      { blockType: 'video', media: 'm', transcript: { vi: rootOf(sound) } },
    ],
  };
  const findings = check(doc, { media: media({ vi: '' }) }, 'pages');
  expect(findings.map(({ code, field }) => [code, field])).toEqual([
    ['LT-CHECK-001', 'blocks.3.pictures.0.media'],
    ['LT-CHECK-001', 'blocks.0.parts.0.body'],
    ['LT-CHECK-005', 'blocks.4.media'],
    ['LT-CHECK-050', 'blocks.2.rows.0.value'],
    ['LT-CHECK-020', 'blocks.1.parts.0.body'],
  ]);
});
