import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { RecordInput } from '@lienthong/config/contracts/record';
import { slugFromTitle } from '@lienthong/config/contracts/vietnamese-text';
import { openContentWriter } from '../src/publishing/content-writer.ts';
import { projectRichText } from '../src/publishing/project-rich-text.ts';
import { markdownToLexical } from '../src/rich-text/markdown-to-lexical.ts';
import { cutDocuments, type Piece } from './cut-documents.ts';

/**
 * Fills `<out>/content.db` with a province of real text for the benchmarks, and `<out>/articles.ndjson` with the same articles as Markdown
 * for the peers.
 *
 *     node cms/bench/write-bench-content.ts --documents DIR --out DIR --portals 200 --pages 20000
 *
 * `--into`: the portals are those of the content.db that is there already, of an installation that stands still.
 */
const { values } = parseArgs({
  options: {
    documents: { type: 'string' },
    out: { type: 'string' },
    portals: { type: 'string', default: '200' },
    pages: { type: 'string', default: '20000' },
    into: { type: 'boolean', default: false },
  },
});
if (!values.documents || !values.out) {
  console.error('✗ write-bench-content needs --documents DIR and --out DIR');
  process.exit(2);
}

const categoryNames = ['Kinh tế', 'Văn hóa', 'Giáo dục', 'Y tế'];
const firstDay = Date.parse('2025-06-01T01:00:00Z');
const bilingual = (vi: string, en: string | null = null) => ({ vi, en });
const listPageSize = 20;
/** Frame pages of a portal in its two languages: home, people, search, map, not found and the heads of its lists. */
const framePages = 18;

const writer = openContentWriter(path.join(values.out, 'content.db'));
const depthOf = (id: string) => writer.read('portal', id)?.ancestors.length ?? 0;
const portalIds = values.into
  ? writer.idsOf('portal').toSorted((one, other) => depthOf(one) - depthOf(other))
  : Array.from({ length: Number(values.portals) }, (_, number) => `p${number}`);
const portalCount = portalIds.length;
const idOf = (number: number) => portalIds[number] ?? '';
const placeOf = (number: number) => 1 + (number % (portalCount - 1));
/** Spread over six months, whatever their number. */
const dateOf = (number: number, all: number) => new Date(firstDay + Math.floor((number / all) * 183 * 86_400_000));

const pieces = cutDocuments(values.documents);
const articles = articlesFor(Number(values.pages));

/** How many HTML pages `count` articles make: their own, and the numbered pages and heads of every list they stand in. */
function pagesMadeBy(count: number): number {
  const lists = new Map<string, number>();
  for (let number = 0; number < count; number += 1)
    for (const portal of [0, placeOf(number)])
      for (const facet of facetsOf(number, count, portal === 0))
        lists.set(`${portal} ${facet}`, (lists.get(`${portal} ${facet}`) ?? 0) + 1);
  let pages = count + portalCount * framePages;
  for (const [name, entries] of lists)
    pages += Math.ceil(entries / listPageSize) + (/^\d+ (?:all|notice)$/.test(name) ? 0 : 1);
  return pages;
}

function facetsOf(number: number, all: number, root: boolean): string[] {
  return [
    'all',
    root ? 'below' : 'self',
    number % 5 === 0 ? 'notice' : 'news',
    dateOf(number, all).toISOString().slice(0, 7),
    `c${number % categoryNames.length}`,
  ];
}

function articlesFor(pages: number): number {
  let [low, high] = [1, pages];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pagesMadeBy(middle) <= pages) low = middle;
    else high = middle - 1;
  }
  return low;
}

function portal(number: number): RecordInput {
  const root = number === 0;
  const id = `p${number}`;
  const name = root ? 'Thành phố Huế' : number < 14 ? `Sở thứ ${number}` : `Phường thứ ${number}`;
  return {
    kind: 'portal',
    id,
    slug: root ? 'hue' : id,
    type: root ? 'province' : number < 14 ? 'department' : 'commune',
    state: 'active',
    parent: root ? null : 'p0',
    ancestors: root ? ['p0'] : ['p0', id],
    order: number,
    code: null,
    hostname: `${root ? 'hue' : id}.localhost`,
    formerHostnames: [],
    name: bilingual(name, root ? 'Huế City' : `Unit ${number}`),
    shortName: bilingual(name, root ? 'Huế' : `Unit ${number}`),
    theme: root ? 'hue-tim' : number < 14 ? 'song-huong' : 'la-xanh',
    emblem: null,
    intro: bilingual(`Trang thông tin điện tử của ${name}.`),
    address: bilingual('Thành phố Huế'),
    phone: '0234 000 000',
    email: null,
    hours: [],
    accountable: bilingual(`Văn phòng ${name}`),
    alert: null,
    outline: null,
    tile: null,
    successor: null,
    aggregate: { article: true, document: true, event: true },
    rules: [],
  };
}

type ArticleInput = Extract<RecordInput, { kind: 'article' }>;
const bodies = new Map<Piece, ArticleInput['body']['vi']>();
function bodyOf(piece: Piece): ArticleInput['body']['vi'] {
  const known = bodies.get(piece);
  if (known) return known;
  const body = projectRichText(markdownToLexical(piece.markdown));
  bodies.set(piece, body);
  return body;
}

function article(number: number): { record: ArticleInput; piece: Piece } {
  const piece = pieces[number % pieces.length];
  if (!piece) throw new Error('There are no documents to cut');
  const round = Math.floor(number / pieces.length);
  const title = round === 0 ? piece.title : `${piece.title} (${round + 1})`;
  const at = dateOf(number, articles).toISOString();
  return {
    piece,
    record: {
      kind: 'article',
      id: `a${String(number).padStart(7, '0')}`,
      portal: idOf(placeOf(number)),
      slug: `${slugFromTitle(title).slice(0, 90).replace(/-+$/, '')}-${number}`,
      former: [],
      title: bilingual(title),
      english: false,
      publishedAt: at,
      updatedAt: at,
      genre: number % 5 === 0 ? 'notice' : 'news',
      category: `c${number % categoryNames.length}`,
      tags: [],
      lead: bilingual(piece.lead),
      body: { vi: bodyOf(piece), en: null },
      author: null,
      source: null,
      image: null,
      caption: null,
      featured: false,
      expiresAt: null,
    },
  };
}

const frame: RecordInput[] = [
  ...(values.into ? [] : portalIds.map((_, number) => portal(number))),
  ...categoryNames.map((name, number): RecordInput => ({
    kind: 'category',
    id: `c${number}`,
    portal: idOf(0),
    slug: slugFromTitle(name),
    name: bilingual(name),
    order: number,
  })),
  ...(values.into
    ? []
    : [
        { kind: 'clock' as const, id: 'day' as const, value: '2026-01-01' },
        { kind: 'clock' as const, id: 'hour' as const, value: '2026-01-01T08' },
      ]),
];

const markdown = createWriteStream(path.join(values.out, 'articles.ndjson'));
writer.applyRelease({ cause: 'bench', at: new Date(firstDay).toISOString(), put: frame, remove: [] });
for (let start = 0; start < articles; start += 1000) {
  const put = Array.from({ length: Math.min(1000, articles - start) }, (_, at) => article(start + at));
  writer.applyRelease({
    cause: 'bench',
    at: new Date(firstDay).toISOString(),
    put: put.map(({ record }) => record),
    remove: [],
  });
  for (const { record, piece } of put) {
    const { id, slug, title, lead, publishedAt, genre, category } = record;
    const line = { id, slug, portal: record.portal, title: title.vi, lead: lead.vi, publishedAt, genre, category };
    markdown.write(`${JSON.stringify({ ...line, markdown: piece.markdown })}\n`);
  }
}
await new Promise<void>((resolve) => {
  markdown.end(resolve);
});
writer.close();
console.log(JSON.stringify({ portals: portalCount, articles, pieces: pieces.length }));
