import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload';
import { inject } from 'vitest';
import { testSecrets } from './run-migration.ts';

export type Reply = { status: number; body: Record<string, unknown>; text: string; headers: Headers };
export type Cms = {
  payload: Payload;
  dataDir: string;
  /** A request to the REST interface, with the real handlers; `token` signs it. */
  rest(
    method: string,
    url: string,
    options?: { token?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<Reply>;
  close(): Promise<void>;
};

/**
 * Opens the CMS of the product on a database of its own: a copy of the migrated SQLite file, or, with `TEST_DATABASE_URL`, a new
 * database on that MongoDB server. Once in a test file: the configuration reads the environment when it is imported.
 */
export async function openCms(variables: Record<string, string> = {}): Promise<Cms> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'lienthong-cms-'));
  const server = process.env['TEST_DATABASE_URL'];
  if (server === undefined) await copyFile(inject('migratedDatabase'), path.join(dataDir, 'cms.db'));
  const database = server === undefined ? {} : { DATABASE_URL: databaseOfItsOwn(server) };
  Object.assign(process.env, {
    ...testSecrets,
    DATA_DIR: dataDir,
    CMS_PORT: '3100',
    PAYLOAD_LOG_LEVEL: 'fatal',
    ...database,
    ...variables,
  });
  const { default: config } = (await import('../../src/payload.config.ts')) as { default: Promise<SanitizedConfig> };
  const payload = await getPayload({ config });
  payload.logger.level = 'silent';

  async function rest(
    method: string,
    url: string,
    options: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Reply> {
    const headers = new Headers(options.headers);
    if (options.token !== undefined) headers.set('authorization', `JWT ${options.token}`);
    if (options.body !== undefined) headers.set('content-type', 'application/json');
    const request = new Request(`http://localhost:3100${url}`, {
      method,
      headers,
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    });
    const response = await handleEndpoints({ config, request });
    const text = await response.text();
    return {
      status: response.status,
      body: text.startsWith('{') ? JSON.parse(text) : {},
      text,
      headers: response.headers,
    };
  }

  async function close(): Promise<void> {
    if (server !== undefined) await dropDatabase(payload);
    await payload.destroy();
    await rm(dataDir, { recursive: true, force: true });
  }

  return { payload, dataDir, rest, close };
}

async function dropDatabase({ db }: Payload): Promise<void> {
  await (db as unknown as { connection: { dropDatabase(): Promise<void> } }).connection.dropDatabase();
}

function databaseOfItsOwn(server: string): string {
  const url = new URL(server);
  url.pathname = `/lienthong-test-${randomBytes(4).toString('hex')}`;
  return url.href;
}
