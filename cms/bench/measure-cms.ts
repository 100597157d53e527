import { buildConfig, getPayload, type CollectionConfig, type Payload } from 'payload';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { articleEditor } from '../src/rich-text/editor.ts';

/**
 * Operations per second of `articles` through the Local API, with access control, as an administrator: our collection with its hooks,
 * outbox, writer queue and full durability (`ours`), or the same fields in a Payload with nothing else (`bare`).
 *
 *     node cms/bench/measure-cms.ts ours|bare
 */
const which = process.argv[2];
const articles = 400;
const times = { list: 150, read: 400, save: 60, parallel: 40 };

const bare: CollectionConfig = {
  slug: 'articles',
  versions: { drafts: true, maxPerDoc: 0 },
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'slug', type: 'text', index: true },
    { name: 'lead', type: 'textarea', localized: true },
    { name: 'body', type: 'richText', localized: true, editor: articleEditor },
    { name: 'genre', type: 'select', options: ['news', 'notice'] },
    { name: 'portal', type: 'relationship', relationTo: 'portals', index: true },
    { name: 'tags', type: 'text', hasMany: true },
    { name: 'publishedAt', type: 'date', index: true },
  ],
};

async function openBare(): Promise<Payload> {
  const config = buildConfig({
    secret: 'x'.repeat(32),
    telemetry: false,
    editor: articleEditor,
    db: sqliteAdapter({
      client: { url: process.env['DATABASE_URL'] ?? '' },
      idType: 'uuid',
      push: true,
      wal: true,
      blocksAsJSON: true,
    }),
    localization: { locales: ['vi', 'en'], defaultLocale: 'vi', fallback: true },
    collections: [
      bare,
      { slug: 'portals', fields: [{ name: 'name', type: 'text' }] },
      { slug: 'users', auth: true, fields: [{ name: 'name', type: 'text' }] },
    ],
    typescript: { autoGenerate: false },
  });
  // `push` makes the tables only outside production.
  Object.assign(process.env, { NODE_ENV: 'development' });
  return getPayload({ config, key: 'bare' });
}

async function openOurs(): Promise<Payload> {
  const { default: config } = await import('../src/payload.config.ts');
  return getPayload({ config, key: 'ours' });
}

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  textFormat: 0,
  textStyle: '',
  children: [{ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text }],
});
const text = 'Ủy ban nhân dân phường thông báo lịch tiếp công dân, thu gom rác và tiêm chủng trong tháng. ';
const body = {
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: Array.from({ length: 8 }, () => paragraph(text.repeat(3))),
  },
};

async function perSecond(count: number, work: (number: number) => Promise<unknown>): Promise<number> {
  const started = performance.now();
  for (let number = 0; number < count; number += 1) await work(number);
  return count / ((performance.now() - started) / 1000);
}

const payload = which === 'bare' ? await openBare() : await openOurs();
const portal = (
  await payload.create({
    collection: 'portals',
    data: (which === 'bare'
      ? { name: 'Phường' }
      : { name: 'Phường', slug: 'phuong', type: 'commune', state: 'active', theme: 'la-xanh' }) as never,
  })
).id;
const { id: userId } = await payload.create({
  collection: 'users',
  data: {
    email: 'do-luong@lienthong.example',
    password: 'mot-mat-khau-chi-de-do-luong',
    name: 'Đo lường',
    ...(which === 'bare' ? {} : { grants: [{ portal, role: 'administrator' }] }),
  } as never,
});
// Nobody publishes alone; measured is the save itself, under an exception.
if (which !== 'bare')
  await payload.create({
    collection: 'approval-exceptions',
    data: { portal, account: userId, reason: 'Đo lường', until: new Date(Date.now() + 86_400_000).toISOString() },
  });
const user = { ...(await payload.findByID({ collection: 'users', id: userId })), collection: 'users' } as never;
const asUser = { overrideAccess: false, user, depth: 0 } as const;
const article = (number: number) =>
  ({
    title: `Thông báo số ${number}`,
    slug: `thong-bao-so-${number}`,
    lead: text,
    body,
    genre: 'news',
    portal,
    tags: [],
    publishedAt: new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString(),
    _status: 'published',
  }) as never;

const ids: string[] = [];
for (let number = 0; number < articles; number += 1)
  ids.push(String((await payload.create({ collection: 'articles', data: article(number), ...asUser })).id));
const idOf = (number: number) => ids[number % ids.length] ?? '';

const list = await perSecond(times.list, (number) =>
  payload.find({ collection: 'articles', limit: 20, page: 1 + (number % 10), sort: '-publishedAt', ...asUser }),
);
const read = await perSecond(times.read, (number) =>
  payload.findByID({ collection: 'articles', id: idOf(number), ...asUser }),
);
const save = await perSecond(times.save, (number) =>
  payload.update({
    collection: 'articles',
    id: idOf(number),
    data: { title: `Thông báo sửa ${number}` } as never,
    ...asUser,
  }),
);
const started = performance.now();
const parallel = await Promise.allSettled(
  Array.from({ length: times.parallel }, (_, number) =>
    payload.create({ collection: 'articles', data: article(articles + number), ...asUser }),
  ),
);
const parallelSeconds = (performance.now() - started) / 1000;
const refused = parallel.filter(({ status }) => status === 'rejected').length;
console.log(
  JSON.stringify({
    list,
    read,
    save,
    parallelCreate: (times.parallel - refused) / parallelSeconds,
    parallelRefused: refused,
  }),
);
process.exit(0);
