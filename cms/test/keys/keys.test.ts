import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { encodeEnvelope, type EnvelopeHeader } from '@lienthong/config/contracts/envelope';
import {
  keysFolder,
  publicKeysFile,
  publicKeysSchema,
  readyFolder,
  releasedFormsFolder,
  spoolFolder,
} from '@lienthong/config/contracts/sealing-keys';
import { spellSymbols } from '@lienthong/config/contracts/tracking-code';
import { identityToRecipient } from 'age-encryption';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cmsRoot } from '../open-cms/run-migration.ts';

const root = mkdtempSync(path.join(tmpdir(), 'keys-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let dataDir: string;
let safe: string;
let number = 0;
beforeEach(() => {
  dataDir = path.join(root, `data-${(number += 1)}`);
  safe = path.join(root, `safe-${number}`);
  mkdirSync(dataDir);
});

function keys(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/keys/run-keys.ts', ...args], {
    cwd: cmsRoot,
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_NO_WARNINGS: '1',
      NODE_ENV: 'test',
      DATA_DIR: dataDir,
      LANG: 'en_GB.UTF-8',
    },
    encoding: 'utf8',
  });
  return { status, said: stdout, errors: stderr };
}
const generate = (portal = 'hue') =>
  keys('generate', '--portal', portal, '--recovery', path.join(safe, 'recovery.agekey'));
const published = () =>
  publicKeysSchema.parse(JSON.parse(readFileSync(path.join(dataDir, 'release', publicKeysFile), 'utf8')));
const currentOf = (portal: string) => published().agencies.find((key) => key.portal === portal)?.id ?? '';
const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);
const refusal = (outcome: ReturnType<typeof keys>) => {
  expect([outcome.status, outcome.errors.trimEnd().split('\n').length]).toEqual([1, 1]);
  return /^✗ (LT-KEY-\d{3}) /.exec(outcome.errors)?.[1];
};

/** A letter that waits, as far as its outside tells. */
function putEnvelope(agency: string): string {
  const id = (number += 1).toString(16).padStart(64, '0');
  const header: EnvelopeHeader = {
    format: 1,
    id,
    form: { id: 'hoi-dap', version: 1 },
    portal: 'hue',
    keys: { agency, recovery: published().recovery.id },
    code: spellSymbols('code', new Uint8Array(64)) ?? '',
    receivedAt: '2026-11-25T01:02:03.004Z',
    fingerprint: 'b'.repeat(64),
  };
  const file = path.join(dataDir, spoolFolder, readyFolder, id);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, encodeEnvelope(header, new Uint8Array([1, 2, 3])));
  return file;
}

describe('keys', () => {
  it('are made: private ones for their owner alone, public ones in the release, the recovery key apart', async () => {
    expect(generate()).toMatchObject({ status: 0, errors: '' });
    const folder = path.join(dataDir, keysFolder);
    const [agency] = published().agencies;
    expect([modeOf(folder), readdirSync(folder).toSorted()]).toEqual([
      '700',
      [`${agency?.id}.agekey`, 'keyring.json'].toSorted(),
    ]);
    for (const name of readdirSync(folder)) expect(modeOf(path.join(folder, name))).toBe('600');
    const identityIn = (file: string) => /^AGE-SECRET-KEY-1\S+$/m.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
    const recovery = path.join(safe, 'recovery.agekey');
    expect(modeOf(recovery)).toBe('600');
    expect(await identityToRecipient(identityIn(recovery))).toBe(published().recovery.recipient);
    expect(await identityToRecipient(identityIn(path.join(folder, `${agency?.id}.agekey`)))).toBe(agency?.recipient);
    // No secret is in the release or in the list, and the recovery key's is nowhere in the data folder.
    for (const name of readdirSync(dataDir, { recursive: true, encoding: 'utf8' })) {
      const file = path.join(dataDir, name);
      if (!statSync(file).isFile()) continue;
      expect(readFileSync(file, 'utf8').includes('AGE-SECRET-KEY'), name).toBe(name.endsWith('.agekey'));
      expect(readFileSync(file, 'utf8')).not.toContain(identityIn(recovery));
    }
    expect(keys('list').said).toContain(`${agency?.id}`);
  });

  it('are rotated: the new one receives, the old one stays until retention ends and nothing waits for it', () => {
    generate();
    const before = currentOf('hue');
    expect(keys('generate', '--portal', 'vy-da').status).toBe(0);
    const neighbour = currentOf('vy-da');
    expect(keys('rotate', '--portal', 'hue').status).toBe(0);
    expect([currentOf('hue') === before, currentOf('vy-da')]).toEqual([false, neighbour]);
    const privateKey = path.join(dataDir, keysFolder, `${before}.agekey`);
    const waiting = putEnvelope(before);
    expect(refusal(keys('retire', currentOf('hue'), '--retention-ended'))).toBe('LT-KEY-006');
    expect(refusal(keys('retire', before, '--retention-ended'))).toBe('LT-KEY-007');
    rmSync(waiting);
    expect(refusal(keys('retire', before))).toBe('LT-KEY-012');
    expect(existsSync(privateKey)).toBe(true);
    expect(keys('retire', before, '--retention-ended').status).toBe(0);
    expect(existsSync(privateKey)).toBe(false);
    expect(refusal(keys('retire', before, '--retention-ended'))).toBe('LT-KEY-013');
    expect(keys('list').said).toMatch(new RegExp(`${before} .*retired`));
  });

  it('are copied apart, byte for byte, and never over others', () => {
    generate();
    const copy = path.join(safe, 'copy');
    expect(keys('backup', copy).status).toBe(0);
    const name = `${currentOf('hue')}.agekey`;
    expect(readFileSync(path.join(copy, name))).toEqual(readFileSync(path.join(dataDir, keysFolder, name)));
    expect([modeOf(copy), modeOf(path.join(copy, name))]).toEqual(['700', '600']);
    expect(refusal(keys('backup', copy))).toBe('LT-KEY-004');
    expect(refusal(keys('backup', path.join(dataDir, 'copy')))).toBe('LT-KEY-003');
    rmSync(path.join(dataDir, keysFolder, name));
    expect(refusal(keys('backup', path.join(safe, 'other')))).toBe('LT-KEY-013');
  });

  it.each([
    ['no task', [], 'LT-KEY-001'],
    ['an unknown task', ['destroy'], 'LT-KEY-001'],
    ['an unknown option', ['list', '--force'], 'LT-KEY-001'],
    ['nobody to make a key for', ['generate'], 'LT-KEY-001'],
    ['no place for the recovery key', ['generate', '--portal', 'hue'], 'LT-KEY-002'],
    ['no key to publish', ['publish'], 'LT-KEY-002'],
    ['a portal without a key', ['rotate', '--portal', 'hue'], 'LT-KEY-005'],
    ['a key that is not there', ['retire', '0123456789abcdef'], 'LT-KEY-013'],
  ])('are not touched with %s', (_what, args, code) => {
    expect(refusal(keys(...args))).toBe(code);
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('keep what is there: no second key by mistake, no recovery key over another one or in the data folder, no guess at a damaged list', () => {
    expect(refusal(keys('generate', '--portal', 'hue', '--recovery', path.join(dataDir, 'recovery')))).toBe(
      'LT-KEY-003',
    );
    mkdirSync(safe);
    writeFileSync(path.join(safe, 'recovery.agekey'), 'another one');
    expect(refusal(generate())).toBe('LT-KEY-004');
    expect(readdirSync(dataDir)).toEqual([]);
    rmSync(safe, { recursive: true });
    generate();
    expect(refusal(generate())).toBe('LT-KEY-011');
    const list = path.join(dataDir, keysFolder, 'keyring.json');
    writeFileSync(list, readFileSync(list, 'utf8').slice(0, -20));
    for (const args of [['list'], ['rotate', '--portal', 'hue'], ['publish'], ['backup', path.join(safe, 'copy')]])
      expect(refusal(keys(...args))).toBe('LT-KEY-008');
  });

  it('are made for every agency that has a form and no key, as often as one likes', () => {
    const folder = path.join(dataDir, 'release', releasedFormsFolder);
    mkdirSync(folder, { recursive: true });
    const field = { kind: 'email', id: 'email', label: { vi: 'Thư', en: null }, hint: null, required: true };
    const open = (portal: string, caseKind: 'questions' | 'reports') =>
      writeFileSync(
        path.join(folder, `${caseKind}-${portal}.json`),
        JSON.stringify({
          format: 1,
          id: `${caseKind}-${portal}`,
          version: 1,
          portal,
          caseKind,
          title: field.label,
          lead: null,
          purpose: field.label,
          retentionDays: 1,
          fields: [field],
        }),
      );
    open('hue', 'questions');
    open('vy-da', 'questions');
    open('vy-da', 'reports');
    generate();
    const before = currentOf('hue');
    expect(keys('generate', '--forms')).toMatchObject({ status: 0, errors: '' });
    expect(published().agencies.map(({ portal }) => portal)).toEqual(['hue', 'vy-da']);
    expect(currentOf('hue')).toBe(before);
    expect(keys('generate', '--forms')).toMatchObject({
      status: 0,
      said: '✓ Every agency that has a form has a key.\n',
    });
    expect(refusal(keys('generate', '--forms', '--portal', 'kim-long'))).toBe('LT-KEY-001');
  });

  it('are put back into a release that was made anew', () => {
    generate();
    const before = published();
    rmSync(path.join(dataDir, 'release'), { recursive: true });
    expect(keys('publish').status).toBe(0);
    expect({ ...published(), at: '' }).toEqual({ ...before, at: '' });
  });

  it('are told to open every letter that waits: one that is no envelope is named', () => {
    generate();
    expect(keys('check')).toMatchObject({ status: 0, said: '0 envelopes open, 0 do not.\n' });
    const file = putEnvelope(currentOf('hue'));
    const { status, errors } = keys('check');
    expect([status, errors]).toEqual([1, expect.stringContaining(`${path.basename(file)}: LT-KEY-010`)]);
  });
});
