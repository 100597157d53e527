import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFreePorts } from '../system/free-ports.ts';
import { launch } from '../system/run-system.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lienthong-refused-'));
const ports = await findFreePorts();
const production = {
  NODE_ENV: 'production',
  CMS_PORT: String(ports.cms),
  WEB_PORT: String(ports.web),
  PAYLOAD_SECRET: 'a-secret-of-the-refused-starts-1945',
  PREVIEW_SECRET: 'another-secret-of-the-refused-starts',
  RELEASE_SIGNING_KEY: 'a-signing-key-of-the-refused-starts',
  ADMIN_EMAIL: 'quan-tri@hue.example',
  ADMIN_PASSWORD: 'mot-mat-khau-du-dai-1945',
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let number = 0;
function newDataDir(): string {
  number += 1;
  const dataDir = path.join(folder, String(number));
  mkdirSync(dataDir);
  return dataDir;
}

/** Starts, and returns the one sentence the launcher ends with; a start that goes on, or shows a stack, is a failure. */
async function refusal(environment: Record<string, string>): Promise<string> {
  const launcher = launch({ ...production, ...environment });
  const { code } = await launcher.ended;
  const said = launcher.said();
  expect(code, said).toBe(1);
  expect(said).not.toMatch(/\n\s+at .+:\d+:\d+/);
  const [, sentence] = /\n✗ ([^\n]+)\n$/.exec(said) ?? [];
  expect(sentence, said).toMatch(/\.$/);
  return sentence ?? '';
}

describe('a start is refused with one sentence', () => {
  it.each([
    [{ CMS_PORT: 'abc' }, /^CMS_PORT must be a port number .* “abc”/],
    [{ CMS_PORT: '8081', WEB_PORT: '8080' }, /^CMS_PORT \(8081\) lies within the five ports from WEB_PORT/],
    [{ PAYLOAD_SECRET: '' }, /^PAYLOAD_SECRET is missing/],
    [{ PREVIEW_SECRET: '' }, /^PREVIEW_SECRET is missing/],
    [{ RELEASE_SIGNING_KEY: '' }, /^RELEASE_SIGNING_KEY is missing/],
    [{ RELEASE_SIGNING_KEY: 'demo-only-0123456789-0123456789' }, /^RELEASE_SIGNING_KEY is a demo secret/],
    [{ PAYLOAD_SECRET: 'short' }, /^PAYLOAD_SECRET is too short/],
    [{ PAYLOAD_SECRET: 'demo-only-0123456789-0123456789' }, /^PAYLOAD_SECRET is a demo secret/],
  ])('%o', async (environment, sentence) => {
    expect(await refusal({ DATA_DIR: newDataDir(), ...environment })).toMatch(sentence);
  });

  it('when a port is in use, naming the process', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(ports.web + 2, resolve));
    const sentence = await refusal({ DATA_DIR: newDataDir() });
    server.close();
    expect(sentence).toContain(`Port ${ports.web + 2} (live) is in use by process ${process.pid} `);
    expect(sentence).toContain('WEB_PORT=');
  });

  it('when the data folder cannot be one', async () => {
    const file = path.join(newDataDir(), 'a-file');
    writeFileSync(file, '');
    expect(await refusal({ DATA_DIR: path.join(file, 'data') })).toMatch(
      /^The data folder .* cannot be written \(ENOTDIR\)/,
    );
  });

  it.skipIf(process.getuid?.() === 0)('when the data folder may not be written', async () => {
    const dataDir = newDataDir();
    chmodSync(dataDir, 0o500);
    expect(await refusal({ DATA_DIR: dataDir })).toMatch(/^The data folder .* cannot be written \(EACCES\)/);
  });

  it.each([
    ['cms.db', /cms\.db is not a database any more .*backups/],
    ['content.db', /content\.db is not a database any more .*npm run rebuild/],
  ])('when %s is overwritten', async (name, sentence) => {
    const dataDir = newDataDir();
    writeFileSync(path.join(dataDir, name), 'Đây không phải là cơ sở dữ liệu.'.repeat(50));
    expect(await refusal({ DATA_DIR: dataDir })).toMatch(sentence);
  });

  it.each([
    ['cms.db', /cms\.db is damaged .*backups/],
    ['content.db', /content\.db is damaged .*npm run rebuild/],
  ])('when %s is damaged inside', async (name, sentence) => {
    const dataDir = newDataDir();
    const file = path.join(dataDir, name);
    const db = new DatabaseSync(file);
    db.exec(
      'CREATE TABLE a (b TEXT); INSERT INTO a WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50) SELECT hex(randomblob(900)) FROM n',
    );
    db.close();
    truncateSync(file, statSync(file).size / 2);
    expect(await refusal({ DATA_DIR: dataDir })).toMatch(sentence);
  });

  it.each([
    [{ ADMIN_PASSWORD: '' }, /^There is no account yet\. Set ADMIN_EMAIL and ADMIN_PASSWORD/],
    [{ ADMIN_EMAIL: 'quan-tri' }, /^ADMIN_EMAIL is not an e-mail address/],
    [{ ADMIN_PASSWORD: 'ngan' }, /^ADMIN_PASSWORD is too short/],
    [{ ADMIN_PASSWORD: 'aaaaaaaaaaaaaaaa' }, /^ADMIN_PASSWORD is too easy to guess/],
  ])(
    'for the first account: %o',
    async (environment, sentence) => {
      expect(await refusal({ DATA_DIR: newDataDir(), ...environment })).toMatch(sentence);
    },
    60_000,
  );
}, 60_000);

describe.skipIf(process.getuid?.() !== 0 || process.platform !== 'linux')('a disk without room', () => {
  const small = path.join(folder, 'small');
  let mounted = false;
  beforeAll(() => {
    mkdirSync(small);
    try {
      execFileSync('/usr/bin/mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', small], { stdio: 'ignore' });
      mounted = true;
    } catch {
      // A container may not mount anything.
    }
  });
  afterAll(() => {
    if (mounted) execFileSync('/usr/bin/umount', [small]);
  });

  it('refuses the start with one sentence', async ({ skip }) => {
    skip(!mounted, 'nothing can be mounted here');
    expect(await refusal({ DATA_DIR: path.join(small, 'data') })).toMatch(/^The disk of .* is full: \d+ MB free/);
    expect(existsSync(path.join(small, 'data', 'cms.db'))).toBe(false);
  });
});
