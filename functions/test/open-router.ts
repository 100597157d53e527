import path from 'node:path';
import { spoolFolder } from '@lienthong/config/contracts/sealing-keys';
import { openFileSpool } from '../src/adapters/node/file-spool.ts';
import { openReleaseForms } from '../src/adapters/node/release-forms.ts';
import { openSqliteSearchIndex } from '../src/adapters/node/sqlite-search-index.ts';
import { createRouter } from '../src/router.ts';
import { limitRate } from '../src/submissions/limit-rate.ts';

export const hostname = 'hue.localhost';
/** What a browser says of a page of the portal. */
export const fromOwnPage = { origin: `http://${hostname}:8080`, 'sec-fetch-site': 'same-origin' };

/** The router on real files, and everything it says to the operator. */
export function openRouter(dataDir: string) {
  const said: string[] = [];
  const refusals: string[] = [];
  const router = createRouter({
    searchIndex: openSqliteSearchIndex(path.join(dataDir, 'search.db')),
    submissions: {
      forms: openReleaseForms(path.join(dataDir, 'release'), (file) => said.push(`broken ${file}`)),
      spool: openFileSpool(path.join(dataDir, spoolFolder), (error) => {
        throw error;
      }),
      rate: limitRate(),
      now: () => new Date(),
      onRefusal: (refusal) => said.push(`refused ${refusal.message}`),
      onRefused: (refused) => refusals.push(JSON.stringify(refused)),
    },
    onError: (error) => said.push(String(error.stack)),
  });
  const post = (
    body: string | Uint8Array<ArrayBuffer> | FormData,
    headers: Record<string, string> = {},
    form = 'hoi-dap',
  ) =>
    router.request(`http://${hostname}/api/forms/${form}`, {
      method: 'POST',
      headers: { ...fromOwnPage, ...headers },
      body,
    });
  const postJson = (body: object, headers: Record<string, string> = {}, form = 'hoi-dap') =>
    post(JSON.stringify(body), { 'content-type': 'application/json', ...headers }, form);
  return { router, said, refusals, post, postJson };
}
