import path from 'node:path';
import { languages } from '@lienthong/config/contracts/localized';
import { pagesOfPortal, pathOfPage } from '../../../../src/route/enumerate-pages.ts';
import type { PageAddress } from '../../../../src/route/page-key.ts';
import type { Assets } from '../../../../src/route/page-view.ts';
import { openContentReader } from '../../../../src/store/content-reader.ts';

export const assets = JSON.parse(process.env['BENCH_ASSETS'] ?? '{}') as Assets;
export const reader = openContentReader(path.join(process.env['BENCH_CONTENT'] ?? '', 'content.db'), {
  scheme: 'http',
  port: 8080,
});
reader.refresh(reader.seq());

export type Place = { address: PageAddress; hostname: string; to: string };

/** Every page, and with `feeds` every feed and calendar, of the province. */
export function places(feeds: boolean): Place[] {
  return reader.portals().flatMap((portal) =>
    languages.flatMap((lang) =>
      pagesOfPortal(reader, portal.id, lang).flatMap((key) => {
        const address: PageAddress = { portal: portal.id, lang, key };
        const to = pathOfPage(reader, address);
        const feed = key.page === 'feed' || key.page === 'calendar';
        return to !== null && feed === feeds ? [{ address, hostname: portal.hostname, to }] : [];
      }),
    ),
  );
}
