import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decodeHeader } from '@lienthong/config/contracts/envelope';
import { publicKeysFile } from '@lienthong/config/contracts/sealing-keys';
import { parseSymbols } from '@lienthong/config/contracts/tracking-code';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeInstallation, type Installation } from '../make-installation.ts';
import { openRouter } from '../open-router.ts';
import { answers } from '../question-form.ts';

let installation: Installation;
let doors: ReturnType<typeof openRouter>;
let number = 0;
/** As a browser makes one. */
const newKey = () => `key-of-a-browser-number-${(number += 1)}`;

beforeAll(async () => {
  installation = await makeInstallation();
  doors = openRouter(installation.dataDir);
});
afterAll(() => installation.remove());

async function receipt(response: Response): Promise<{ code: string; secret: string; receivedAt: string }> {
  expect([response.status, response.headers.get('cache-control')]).toEqual([201, 'no-store']);
  return (await response.json()) as { code: string; secret: string; receivedAt: string };
}

/** The one envelope with this code, opened. */
async function opened(code: string, identity: string) {
  const symbols = parseSymbols('code', code);
  const files = installation.envelopes().filter((file) => decodeHeader(readFileSync(file)).header.code === symbols);
  expect(files).toHaveLength(1);
  return installation.open(files[0] ?? '', identity);
}

describe('a submission is acknowledged, sealed and opens with either key', () => {
  const fields = { _version: '2', _language: 'en', _website: '', ...answers, email: '' };
  const form = () => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    data.set('file', new File([], ''));
    data.delete('file');
    return data;
  };
  test.each([
    ['JSON', () => doors.postJson({ version: 2, key: newKey(), language: 'en', answers })],
    [
      'a form',
      () =>
        doors.post(String(new URLSearchParams({ ...fields, _key: newKey() })), {
          'content-type': 'application/x-www-form-urlencoded',
        }),
    ],
    ['a form in parts', () => doors.post(form())],
  ])('as %s', async (_what, send) => {
    const { code, secret } = await receipt(await send());
    expect(parseSymbols('secret', secret)).not.toBeNull();
    for (const identity of [installation.identities.agency, installation.identities.recovery]) {
      const { header, content } = await opened(code, identity);
      expect(content).toEqual({ format: 1, language: 'en', answers });
      expect(header).toMatchObject({ form: { id: 'hoi-dap', version: 2 }, portal: 'portal-hue' });
    }
  });

  test('and with the age of the distribution', async (context) => {
    try {
      execFileSync('age', ['--version']);
    } catch {
      context.skip('age is not installed');
    }
    const { code } = await receipt(await doors.postJson({ version: 2, key: newKey(), answers }));
    const symbols = parseSymbols('code', code);
    for (const file of installation.envelopes()) {
      const bytes = readFileSync(file);
      const { header, sealedAt } = decodeHeader(bytes);
      if (header.code !== symbols) continue;
      for (const identity of Object.values(installation.identities)) {
        const key = path.join(installation.dataDir, 'identity');
        writeFileSync(key, `${identity}\n`, { mode: 0o600 });
        const text = execFileSync('age', ['-d', '-i', key], { input: bytes.subarray(sealedAt) }).toString();
        rmSync(key);
        expect(JSON.parse((JSON.parse(text) as { content: string }).content)).toMatchObject({ answers });
      }
    }
  });
});

test('sent again with the same key it is the same; another body under the key is refused; another key is another one', async () => {
  const key = newKey();
  const before = installation.envelopes().length;
  const first = await receipt(await doors.postJson({ version: 2, key, answers }));
  expect(await receipt(await doors.postJson({ version: 2, key, answers }))).toEqual(first);
  const other = await doors.postJson({ version: 2, key, answers: { ...answers, name: 'Trần Văn Bình' } });
  expect([other.status, await other.json()]).toEqual([409, expect.objectContaining({ code: 'LT-FORM-031' })]);
  const another = await receipt(await doors.postJson({ version: 2, key: newKey(), answers }));
  expect([another.code === first.code, another.secret === first.secret]).toEqual([false, false]);
  expect(installation.envelopes().length).toBe(before + 2);
});

test('sixty-four who send the same at once get one receipt and leave one envelope', async () => {
  const key = newKey();
  const before = installation.envelopes().length;
  const receipts = await Promise.all(
    Array.from({ length: 64 }, async () => receipt(await doors.postJson({ version: 2, key, answers }))),
  );
  expect(new Set(receipts.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(installation.envelopes().length).toBe(before + 1);
  await opened(receipts[0]?.code ?? '', installation.identities.agency);
});

test('sixty-four who send different bodies under one key: one is received, the others are told', async () => {
  const key = newKey();
  const before = installation.envelopes().length;
  const statuses = await Promise.all(
    Array.from(
      { length: 64 },
      async (_, at) => (await doors.postJson({ version: 2, key, answers: { ...answers, name: `Người ${at}` } })).status,
    ),
  );
  expect(statuses.toSorted()).toEqual([201, ...Array<number>(63).fill(409)]);
  expect(installation.envelopes().length).toBe(before + 1);
});

test('errors stand beside their fields, in the language of the form', async () => {
  const body = { version: 2, answers: { ...answers, name: '', email: 'x' } };
  for (const [language, message] of [
    ['vi', 'Hãy điền “Họ và tên”: mục này bắt buộc.'],
    ['en', 'Fill in “Name”: it is required.'],
  ]) {
    const response = await doors.postJson({ ...body, language });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      errors: [
        { field: 'name', code: 'LT-FORM-001', message },
        { field: 'email', code: 'LT-FORM-006' },
      ],
    });
  }
});

test('without keys nothing is received, and a form that does not parse is not open', async () => {
  const bare = await makeInstallation();
  const { postJson, said } = openRouter(bare.dataDir);
  const keys = path.join(bare.dataDir, 'release', publicKeysFile);
  writeFileSync(keys, JSON.stringify({ ...bare.keys, agencies: [{ ...bare.keys.agencies[0], portal: 'other' }] }));
  const statusOf = async () => (await postJson({ version: 2, answers })).status;
  expect(await statusOf()).toBe(503);
  writeFileSync(keys, JSON.stringify({ ...bare.keys, recovery: null, and: 'damaged' }));
  expect(await statusOf()).toBe(503);
  rmSync(keys);
  expect(await statusOf()).toBe(503);
  expect(said).toEqual([`broken ${publicKeysFile}`]);
  writeFileSync(keys, JSON.stringify(bare.keys));
  expect(await statusOf()).toBe(201);
  expect(bare.envelopes().length).toBe(1);
  rmSync(path.join(bare.dataDir, 'release'), { recursive: true });
  expect(await statusOf()).toBe(404);
  bare.remove();
});

test('one network cannot fill the spool, others and later ones are not held up; a form nobody timed costs more', async () => {
  const fresh = await makeInstallation();
  const send = async (postJson: ReturnType<typeof openRouter>['postJson'], address: string, opened?: number) =>
    postJson({ version: 2, answers, ...(opened ? { opened } : {}) }, { 'x-client-address': address });
  const tries = async (addressOf: (at: number) => string, opened?: number) => {
    const { postJson } = openRouter(fresh.dataDir);
    let accepted = 0;
    for (; accepted < 130; accepted += 1) if ((await send(postJson, addressOf(accepted), opened)).status === 429) break;
    return { accepted, postJson };
  };
  const { accepted, postJson } = await tries((at) => `203.0.113.${at}`);
  expect(accepted).toBe(40);
  expect((await send(postJson, '203.0.114.1')).status).toBe(201);
  expect((await send(postJson, '::ffff:203.0.113.77')).status).toBe(429);
  const refused = await send(postJson, '203.0.113.1');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
  expect(
    (await tries((at) => `2001:db8:1:2${at.toString(16).padStart(2, '0')}::${at}`, Date.now() - 60_000)).accepted,
  ).toBe(120);
  // Of this machine itself: the host in front, where nobody stands before it, says who asks.
  expect((await tries(() => '127.0.0.1')).accepted).toBe(130);
  fresh.remove();
}, 30_000);
