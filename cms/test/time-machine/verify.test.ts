import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { RecordInput, RecordKind } from '@lienthong/config/contracts/record';
import { signedHeadFile, type SignedHead } from '@lienthong/config/contracts/signed-head';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openContentWriter } from '../../src/publishing/content-writer.ts';
import { openSigner } from '../../src/publishing/sign-head.ts';
import { makeArticle, makePortal } from '../publishing/make-records.ts';

const cmsRoot = path.resolve(import.meta.dirname, '..', '..');
const signer = openSigner('the-signing-key-of-this-test');
const later = openSigner('the-next-signing-key-of-this-test');
const thief = openSigner('a-key-that-is-not-of-this-place');
let folder: string;
/** An installation: six releases, the last two under a new key, and the head of the newest in its release. */
let original: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lienthong-verify-'));
  original = path.join(folder, 'original');
  mkdirSync(original);
  const file = path.join(original, 'content.db');
  const write = (by: typeof signer, from: number, releases: [RecordInput[], { kind: RecordKind; id: string }[]][]) => {
    const writer = openContentWriter(file, undefined, by);
    for (const [at, [put, remove]] of releases.entries())
      writer.applyRelease({ cause: 'test', at: `2026-11-2${from + at}T00:00:00.000Z`, put, remove });
    writer.close();
  };
  const a = makeArticle('a', 'city');
  write(signer, 1, [
    [[makePortal('city', ['city']), a, makeArticle('b', 'city')], []],
    [[{ ...a, title: { vi: 'Bà Nguyễn Thị Mai được hỗ trợ', en: null } }], []],
    [[{ ...a, title: { vi: 'Một hộ dân được hỗ trợ', en: null } }], []],
    [[makeArticle('c', 'city')], [{ kind: 'article', id: 'b' }]],
  ]);
  write(later, 5, [
    [[makeArticle('d', 'city')], []],
    [[makeArticle('e', 'city')], []],
  ]);
  const db = new DatabaseSync(file);
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
  writeHead(original);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the publisher puts into the release. */
function headOf(place: string): SignedHead {
  const db = new DatabaseSync(path.join(place, 'content.db'), { readOnly: true });
  const head = db
    .prepare(
      'SELECT s.seq, s.at, s.chain, h.key, h.signature FROM sequence s JOIN head h ON h.seq = s.seq ORDER BY s.seq DESC LIMIT 1',
    )
    .get();
  const keys = db.prepare('SELECT id, public, since FROM signing_key ORDER BY since').all();
  db.close();
  return { format: 1, ...head, keys: keys.map((key) => ({ ...key })) } as SignedHead;
}
function writeHead(place: string): void {
  const file = path.join(place, 'release', signedHeadFile);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(headOf(place)));
}

let number = 0;
/** A copy of the installation, changed behind the product's back. */
function copyWith(sql: string): string {
  number += 1;
  const place = path.join(folder, String(number));
  mkdirSync(path.join(place, 'release', path.dirname(signedHeadFile)), { recursive: true });
  for (const name of ['content.db', path.join('release', signedHeadFile)])
    copyFileSync(path.join(original, name), path.join(place, name));
  const db = new DatabaseSync(path.join(place, 'content.db'));
  db.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
  db.close();
  return place;
}
/** The command as a person runs it. */
function verify(place: string, ...more: string[]) {
  const script = path.join(cmsRoot, 'src', 'time-machine', 'verify.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...more], {
    cwd: cmsRoot,
    env: { ...process.env, DATA_DIR: place, LANG: 'en_US.UTF-8', NODE_NO_WARNINGS: '1' },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
function faultOf(place: string, ...more: string[]) {
  const { status, stdout } = verify(place, '--json', ...more);
  const { ok, fault } = JSON.parse(stdout) as { ok: boolean; fault: { seq: number; reason: string } | null };
  expect([status, ok]).toEqual(fault ? [1, false] : [0, true]);
  return fault && `${fault.seq} ${fault.reason}`;
}

describe('what is intact', () => {
  it('agrees, under the first key and the next, and says so', () => {
    const { status, stdout } = verify(original);
    expect(status).toBe(0);
    expect(stdout).toContain('6 releases, 8 bodies (0 erased with a reason), 6 signatures');
    expect(stdout).toContain(`Keys: ${signer.id} (from 1), ${later.id} (from 5)`);
    expect(stdout).toContain('✓');
    expect(faultOf(original, '--key', signer.id, '--key', later.id)).toBeNull();
  });

  it('agrees after past bodies were erased with a reason; without one it does not', () => {
    const erase = (reason: string) =>
      copyWith(`UPDATE body SET json = NULL, salt = '', erased = ${reason} WHERE json LIKE '%Nguyễn Thị Mai%'`);
    expect(verify(erase("'Điều 14'")).stdout).toContain('8 bodies (1 erased with a reason)');
    expect(faultOf(erase("' '"))).toBe('2 erasure');
  });

  it('agrees when the first releases come from a version that did not sign', () => {
    expect(faultOf(copyWith('DELETE FROM head WHERE seq < 3'))).toBeNull();
  });
});

describe('what was changed behind the product’s back is named by its first release', () => {
  it.each([
    ['a byte of a body', "UPDATE body SET json = replace(json, 'Một hộ', 'Một hồ') WHERE id = 5", '3 body'],
    [
      'a body and its hash',
      "UPDATE body SET json = '{}', hash = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', salt = '' WHERE id = 5",
      '3 chain',
    ],
    ['the time of a release', "UPDATE sequence SET at = '2026-11-20T00:00:00.000Z' WHERE seq = 2", '2 chain'],
    ['a record dropped', "DELETE FROM record WHERE id = 'c'", '4 chain'],
    [
      'a record put in',
      "INSERT INTO record (kind, id, portal, from_seq, body) VALUES ('article', 'x', 'city', 3, 1)",
      '3 chain',
    ],
    [
      'a record of a release to come',
      "INSERT INTO record (kind, id, portal, from_seq, body) VALUES ('article', 'x', 'city', 9, 1)",
      '9 stray',
    ],
    ['a withdrawal undone', "UPDATE record SET to_seq = NULL WHERE id = 'b'", '4 chain'],
    [
      'two releases swapped',
      'UPDATE sequence SET seq = -2 WHERE seq = 2; UPDATE sequence SET seq = 2 WHERE seq = 3; UPDATE sequence SET seq = 3 WHERE seq = -2',
      '2 chain',
    ],
    [
      'a release left out',
      'DELETE FROM sequence WHERE seq = 2; DELETE FROM record WHERE from_seq = 2; UPDATE record SET to_seq = 3 WHERE to_seq = 2',
      '3 chain',
    ],
    [
      'the end cut off',
      'DELETE FROM sequence WHERE seq = 6; DELETE FROM head WHERE seq = 6; DELETE FROM record WHERE from_seq = 6',
      '6 truncated',
    ],
    [
      'a signature of another release',
      'UPDATE head SET signature = (SELECT signature FROM head WHERE seq = 1) WHERE seq = 2',
      '2 signature',
    ],
    ['a signature taken away', 'DELETE FROM head WHERE seq = 4', '4 unsigned'],
    ['all signatures taken away', 'DELETE FROM head; DELETE FROM signing_key', '6 foreign'],
    ['a key used before its time', 'UPDATE signing_key SET since = 6 WHERE since = 5', '5 signature'],
  ])('%s', (_, sql, fault) => {
    expect(faultOf(copyWith(sql))).toBe(fault);
  });

  it('history rewritten from a release on, and signed by somebody else', () => {
    const place = copyWith(
      'DELETE FROM sequence WHERE seq >= 5; DELETE FROM head WHERE seq >= 5; DELETE FROM record WHERE from_seq >= 5; DELETE FROM signing_key WHERE since >= 5',
    );
    const writer = openContentWriter(path.join(place, 'content.db'), undefined, thief);
    for (const day of [5, 6])
      writer.applyRelease({
        cause: 'forged',
        at: `2026-11-2${day}T00:00:00.000Z`,
        put: [makeArticle(`x${day}`, 'city')],
        remove: [],
      });
    writer.close();
    // The released head was signed by a key that this forged list no longer has.
    expect(faultOf(place)).toBe('6 foreign');
    // Even where its head was replaced too, the keys that somebody wrote down are not these.
    writeHead(place);
    expect(faultOf(place)).toBeNull();
    expect(faultOf(place, '--key', signer.id, '--key', later.id)).toBe('5 signature');
    // And a head kept elsewhere tells.
    expect(faultOf(place, '--head', path.join(original, 'release', signedHeadFile))).toBe('6 foreign');
  });

  it('history rewritten with the right key: the head that was kept tells', () => {
    const place = copyWith(
      'DELETE FROM sequence WHERE seq >= 6; DELETE FROM head WHERE seq >= 6; DELETE FROM record WHERE from_seq >= 6',
    );
    const writer = openContentWriter(path.join(place, 'content.db'), undefined, later);
    writer.applyRelease({ cause: 'test', at: '2026-11-26T00:00:00.000Z', put: [makeArticle('f', 'city')], remove: [] });
    writer.close();
    expect(faultOf(place)).toBe('6 rewritten');
  });

  it('says it in a sentence, and ends with 2 when there is nothing to check', () => {
    const { status, stderr } = verify(copyWith("UPDATE sequence SET cause = 'x' WHERE seq = 3"));
    expect([status, stderr]).toEqual([1, expect.stringContaining('✗ Release 3 does not agree: ')]);
    expect(verify(path.join(folder, 'nothing')).status).toBe(2);
  });
});
