import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { existsIn } from '@lienthong/config/contracts/item-languages';
import type { Language } from '@lienthong/config/contracts/localized';
import type { PublicOrigin } from '@lienthong/config/contracts/release';
import { itemFactsOf } from '../metadata/item-facts.ts';
import { speaks } from '../route/offered.ts';
import { isOpen } from '../route/enumerate-pages.ts';
import type { Assets } from '../route/page-view.ts';
import { withShownTheme } from '../route/shown-theme.ts';
import { isContentReady, openContentReader, type ContentReader } from '../store/content-reader.ts';
import { type Card, cardOf, picturePath } from './card-of-page.ts';
import { openPictureQueue } from './picture-queue.ts';
import { trimPictures } from './trim-pictures.ts';

type Options = { content: string; folder: string; origin: PublicOrigin; assets: Assets };
const address = /^\/_o\/(article|document|event|page|portal)\/([\w-]{1,64})\/(vi|en)-[0-9a-f]{12}\.png$/;
/** Drawings between two looks at how much room they take. */
const trimEvery = 50;

/** Answers for a picture that the host does not have: draws it, and leads an address that is out of date to the present one. */
export function openPictures({ content, folder, origin, assets }: Options) {
  const queue = openPictureQueue();
  let reader: ContentReader | null = null;
  let drawn = 0;

  /** The picture of an item or a portal as the records have it now; `null` when it is not public. */
  function present(pathname: string): { to: string; card: Card } | null {
    const [, kind = '', id = '', language = ''] = address.exec(pathname) ?? [];
    if (kind === '' || (!reader && !isContentReady(content))) return null;
    reader ??= openContentReader(content, origin);
    reader.refresh(reader.seq());
    const lang = language as Language;
    const record = kind === 'portal' ? null : reader.read(kind as 'article', id);
    const portal = reader.read('portal', kind === 'portal' ? id : (record?.portal ?? ''));
    if (!portal) return null;
    if (kind !== 'portal' && (!record || !isOpen(portal) || !speaks(portal, lang) || !existsIn(record, lang)))
      return null;
    const store = reader.storeFor(withShownTheme(portal, assets), lang, { tags: new Set(), media: new Map() });
    const item = record ? itemFactsOf(store, record) : null;
    const card = cardOf(store, item);
    return { to: picturePath(card, store, item, assets), card };
  }

  return async (pathname: string, response: ServerResponse): Promise<void> => {
    const wanted = present(pathname);
    if (!wanted) return void response.writeHead(404, { 'cache-control': 'no-store' }).end();
    if (wanted.to !== pathname)
      return void response.writeHead(302, { location: wanted.to, 'cache-control': 'no-store' }).end();
    const file = path.join(folder, ...pathname.split('/').slice(2));
    const waiting = existsSync(file) ? true : queue.draw(file, wanted.card);
    if (waiting === null || !(await waiting))
      return void response.writeHead(503, { 'retry-after': '10', 'cache-control': 'no-store' }).end();
    const picture = existsSync(file) ? readFileSync(file) : null;
    // Changed or withdrawn while it was drawn: the publisher has passed here already, so nobody else would remove it.
    if (picture === null || present(pathname)?.to !== pathname) {
      rmSync(file, { force: true });
      return void response.writeHead(404, { 'cache-control': 'no-store' }).end();
    }
    removeFormer(file);
    drawn += 1;
    if (drawn % trimEvery === 1) trimPictures(folder);
    response
      .writeHead(200, {
        'content-type': 'image/png',
        'content-length': picture.length,
        'cache-control': 'public, max-age=31536000, immutable',
      })
      .end(picture);
  };

  /** What stood on the picture before: nobody is led there any more. */
  function removeFormer(file: string): void {
    const mine = path.basename(file);
    for (const name of readdirSync(path.dirname(file)))
      if (name !== mine && name.startsWith(mine.slice(0, 3)) && name.endsWith('.png'))
        rmSync(path.join(path.dirname(file), name), { force: true });
  }
}
