import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retryWriteConflicts } from '../../src/database/retry-write-conflict.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';

let cms: Cms;
let places: SmallProvince;
let token: string;
let conflicts = 0;

/** As MongoDB's driver says it: the label, not the words, asks for another try. */
class WriteConflict extends Error {
  hasErrorLabel(label: string): boolean {
    return label === 'TransientTransactionError';
  }
}

beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
  await makeAccount(cms.payload, 'an', [{ portal: places.ward, role: 'editor' }]);
  ({ token } = (await cms.payload.login({
    collection: 'users',
    data: { email: 'an@hue.example', password },
  })) as unknown as { token: string });
  cms.payload.collections.articles.config.hooks.beforeChange.push(() => {
    if (conflicts === 0) return;
    conflicts -= 1;
    throw new WriteConflict('WriteConflict error: this operation conflicted with another operation');
  });
});
afterAll(() => cms.close());

async function save(title: string): Promise<number> {
  const { default: config } = await import('../../src/payload.config.ts');
  const handler = retryWriteConflicts<null>((request) => handleEndpoints({ config, request }));
  const { status } = await handler(
    new Request('http://localhost:3100/api/articles', {
      method: 'POST',
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ title, lead: 'x', genre: 'news', portal: places.ward, _status: 'draft' }),
    }),
    null,
  );
  return status;
}
const named = async (title: string) =>
  (await cms.payload.count({ collection: 'articles', where: { title: { equals: title } } })).totalDocs;

describe('a save whose transaction met another one', () => {
  it('is made again from its beginning, and stands there once', async () => {
    conflicts = 3;
    expect(await save('Gặp xung đột')).toBe(201);
    expect([conflicts, await named('Gặp xung đột')]).toEqual([0, 1]);
  });
  it('fails when it meets others again and again', async () => {
    conflicts = 100;
    expect(await save('Xung đột mãi')).toBe(500);
    expect(conflicts).toBe(95);
    conflicts = 0;
    expect(await named('Xung đột mãi')).toBe(0);
  });
  it('is not made again for any other reason', async () => {
    let tries = 0;
    const fails = () => {
      tries += 1;
      throw new Error('Không phải xung đột');
    };
    const { beforeChange } = cms.payload.collections.articles.config.hooks;
    beforeChange.push(fails);
    expect(await save('Lỗi khác')).toBe(500);
    beforeChange.splice(beforeChange.indexOf(fails), 1);
    expect(tries).toBe(1);
  });
});
