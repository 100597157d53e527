// Lays out the articles of a benchmark for Hugo and Eleventy: one Markdown file an article, and what their templates need.
//   node write-peer-content.mjs <articles.ndjson> <number of portals> <folder>
import { createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

const [source, portalCount, out] = process.argv.slice(2);
const portals = Array.from({ length: Number(portalCount) }, (_, number) => ({
  id: `p${number}`,
  name: number === 0 ? 'Thành phố Huế' : number < 14 ? `Sở thứ ${number}` : `Phường thứ ${number}`,
  theme: number === 0 ? 'hue-tim' : number < 14 ? 'song-huong' : 'la-xanh',
  accountable: `Văn phòng p${number}`,
}));
const menu = [
  ['Tin tức', '/tin-tuc/'],
  ['Thông báo', '/thong-bao/'],
  ['Văn bản', '/van-ban/'],
  ['Sự kiện', '/su-kien/'],
  ['Cán bộ', '/can-bo/'],
  ['Sơ đồ cổng', '/so-do-cong/'],
].map(([label, url]) => ({ label, url }));
/** Pages every portal has in each language, whatever it publishes. */
const frames = ['home', 'people', 'search', 'site-map', 'not-found', 'documents', 'events'];

const put = (file, content) => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
};
const front = (data) => `---\n${JSON.stringify(data)}\n---\n`;
/** Both read JSON as YAML. */
const page = (file, data, markdown = '') => put(file, `${front(data)}${markdown}\n`);

const lists = new Map();
const articles = [];
for await (const line of createInterface({ input: createReadStream(source), crlfDelay: Infinity })) {
  const { markdown, ...article } = JSON.parse(line);
  const month = new Date(Date.parse(article.publishedAt) + 7 * 3600_000).toISOString().slice(0, 7);
  const names = ['p0', article.portal].flatMap((portal) =>
    ['all', portal === 'p0' ? 'below' : 'self', article.genre, month, article.category].map(
      (facet) => `${portal}-${facet}`,
    ),
  );
  for (const name of names) lists.set(name, [...(lists.get(name) ?? []), article.id]);
  articles.push(article);
  const { id, slug, portal, title, lead, publishedAt, category } = article;
  const file = path.join(portal, `${slug}.md`);
  page(
    path.join(out, 'hugo', 'content', file),
    { title, date: publishedAt, lead, portal, category, lists: names },
    markdown,
  );
  page(
    path.join(out, 'eleventy', 'articles', file),
    { title, published: publishedAt, lead, portal, category, key: id, permalink: `/${portal}/${slug}/` },
    markdown,
  );
}
for (const portal of portals) {
  put(
    path.join(out, 'hugo', 'content', portal.id, '_index.md'),
    front({
      title: portal.name,
      portal: portal.id,
      list: lists.has(`${portal.id}-all`) ? `${portal.id}-all` : undefined,
    }),
  );
  for (const lang of ['vi', 'en'])
    for (const frame of [...frames, ...(lang === 'en' ? ['news', 'notices'] : [])]) {
      if (lang === 'vi' && frame === 'home') continue;
      page(path.join(out, 'hugo', 'content', portal.id, `${frame}-${lang}.md`), {
        title: frame,
        lang,
        portal: portal.id,
        layout: 'frame',
        map: frame === 'site-map',
      });
    }
}
for (const name of lists.keys()) {
  const portal = name.slice(0, name.indexOf('-'));
  const facets = [...lists.keys()].filter((each) => each.startsWith(`${portal}-`));
  page(path.join(out, 'hugo', 'content', portal, `head-${name}.md`), {
    title: name,
    portal,
    layout: 'head',
    list: name,
    facets,
  });
}
const byId = Object.fromEntries(portals.map((portal) => [portal.id, portal]));
put(path.join(out, 'hugo', 'data', 'portals.json'), JSON.stringify(byId));
put(path.join(out, 'hugo', 'data', 'menu.json'), JSON.stringify(menu));

// Eleventy makes its list pages from data: the same pages, cut the same way.
const newestFirst = new Map([...lists].map(([name, ids]) => [name, ids.toReversed()]));
const cut = [...newestFirst].flatMap(([name, ids]) => {
  const portal = name.slice(0, name.indexOf('-'));
  const last = Math.ceil(ids.length / 20);
  const facets = [...lists]
    .filter(([each]) => each.startsWith(`${portal}-`))
    .map(([each, { length }]) => ({ name: each, count: length }));
  const head = {
    name,
    portal,
    url: `/lists/${name}/`,
    title: name,
    ids: ids.slice(0, 40),
    facets,
    older: last > 1 ? `/lists/${name}/page/2/` : null,
  };
  const numbered = Array.from({ length: last }, (_, at) => ({
    name,
    portal,
    url: `/lists/${name}/page/${at + 1}/`,
    title: `${name} · Trang ${at + 1}`,
    ids: ids.slice(at * 20, at * 20 + 20),
    facets: [],
    older: at + 1 < last ? `/lists/${name}/page/${at + 2}/` : null,
  }));
  return [head, ...numbered];
});
const framed = portals.flatMap(({ id }) =>
  ['vi', 'en'].flatMap((lang) =>
    [...frames, ...(lang === 'en' ? ['news', 'notices'] : [])].map((frame) => ({
      portal: id,
      lang,
      title: frame,
      url: `/${id}/${frame}-${lang}/`,
      map: frame === 'site-map',
      ids: frame === 'home' ? (newestFirst.get(`${id}-all`) ?? []).slice(0, 12) : [],
    })),
  ),
);
const data = path.join(out, 'eleventy', 'records');
put(
  path.join(data, 'cards.json'),
  JSON.stringify(Object.fromEntries(articles.map((article) => [article.id, article]))),
);
put(path.join(data, 'listPages.json'), JSON.stringify(cut));
put(path.join(data, 'framePages.json'), JSON.stringify(framed));
const formats = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' };
put(
  path.join(data, 'feeds.json'),
  JSON.stringify(
    portals.flatMap(({ id, name }) =>
      Object.entries(formats).map(([format, file]) => ({
        format,
        title: name,
        url: `/${id}/${file}`,
        ids: (newestFirst.get(`${id}-all`) ?? []).slice(0, 30),
      })),
    ),
  ),
);
put(
  path.join(data, 'related.json'),
  JSON.stringify(Object.fromEntries([...newestFirst].map(([name, ids]) => [name, ids.slice(0, 5)]))),
);
put(path.join(data, 'portals.json'), JSON.stringify(byId));
put(path.join(data, 'menu.json'), JSON.stringify(menu));
