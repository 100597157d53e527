import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { getPayload, handleEndpoints, type SanitizedConfig } from 'payload';
import sharp from 'sharp';
import { startProjector } from '../../src/publishing/run-projector.ts';
import { makeAccount, makeSmallProvince, password } from '../open-cms/small-province.ts';

/**
 * The CMS without its admin, for tests of what talks to it over HTTP: Payload with the product’s configuration and projector on a
 * migrated database, a small province with a draft, and the REST interface on `CMS_PORT`. Says on one line what it made, then serves.
 */
const { default: config } = (await import('../../src/payload.config.ts')) as { default: Promise<SanitizedConfig> };
const payload = await getPayload({ config });
payload.logger.level = 'fatal';
const projector = startProjector(payload);
const province = await makeSmallProvince(payload);

const account = async (name: string, portal: string, role: 'editor' | 'administrator') => {
  const { id, email } = await makeAccount(payload, name, [{ portal, role }]);
  return { id: String(id), email, password };
};
const editor = await account('bien-tap', province.ward, 'editor');
const administrator = await account('quan-tri', province.province, 'administrator');
const neighbour = await account('phuong-khac', province.neighbour, 'editor');

const data = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#5a2a82' } })
  .jpeg()
  .toBuffer();
const picture = await payload.create({
  collection: 'media',
  data: { alt: 'Cầu Trường Tiền', portal: province.ward },
  file: { data, mimetype: 'image/jpeg', name: 'cau.jpg', size: data.length },
});
const article = await payload.create({
  collection: 'articles',
  data: { title: 'Bản đã đăng', lead: 'Sapo', genre: 'news', portal: province.ward, _status: 'published' },
});
await payload.update({
  collection: 'articles',
  id: article.id,
  draft: true,
  data: { title: 'Bản nháp <b>bí mật</b>', image: String(picture.id), _status: 'draft' },
});
const legal = await payload.create({
  collection: 'documents',
  draft: true,
  data: { title: 'Văn bản nháp', type: 'quyet-dinh', validity: 'con', portal: province.ward, _status: 'draft' },
});
const portal = await payload.create({
  collection: 'portals',
  data: {
    name: 'Cổng chưa mở',
    slug: 'chua-mo',
    type: 'commune',
    state: 'new',
    theme: 'la-xanh',
    parent: province.city,
  } as never,
});
await projector.catchUp();

const server = createServer(async (incoming, response) => {
  const body = await text(incoming);
  const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method ?? 'GET',
    headers: incoming.headers as Record<string, string>,
    ...(body === '' ? {} : { body }),
  });
  const answer = await handleEndpoints({ config, request });
  response.writeHead(answer.status, [...answer.headers].flat());
  response.end(Buffer.from(await answer.arrayBuffer()));
});
server.listen(Number(process.env['CMS_PORT']), () =>
  process.stdout.write(
    `${JSON.stringify({
      article: String(article.id),
      document: String(legal.id),
      newPortal: String(portal.id),
      ward: province.ward,
      picture: String(picture.id),
      editor,
      administrator,
      neighbour,
    })}\n`,
  ),
);
process.on('SIGTERM', () => process.exit(0));
