import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadBuild } from '../../src/publisher/load-build.ts';
import { openPublisher } from '../../src/publisher/publish-release.ts';
import { differences, filesOf } from './make-release.ts';
import { openRecordWriter } from './open-record-writer.ts';
import { first, releaseOf, step, type Step } from './random-history.ts';
import { searchOf } from './read-search.ts';

const build = await loadBuild();
const seed = Number(process.env['TEST_SEED'] ?? 1);
const long = Boolean(process.env['TEST_LONG']);
const origin = { scheme: 'http' as const, port: 8080 };

/** A province whose live release follows its records, and can be compared with a full one at any time. */
async function openProvince() {
  const folder = mkdtempSync(path.join(tmpdir(), 'publisher-'));
  const records = openRecordWriter(path.join(folder, 'content.db'));
  await records.apply([first()]);
  const options = { dataDir: folder, origin, ...build };
  const live = path.join(folder, 'live');
  // Small batches: most publications are large ones, that the next steps overtake.
  const publisher = await openPublisher({ ...options, out: live, state: path.join(folder, 'a'), batchSize: 15 });
  let applied = 0;
  let compared = 0;

  async function follow(steps: readonly Step[]): Promise<void> {
    await records.apply(steps.map((each) => releaseOf(each, (applied += 1))));
    // Three of four looks end after a batch or more, with pages waiting.
    let batches = applied % 4 || Infinity;
    const ended = await publisher.publishPages(() => (batches -= 1) < 0);
    expect(ended.flatMap(({ failed }) => failed)).toEqual([]);
    if (!publisher.isWaiting()) await publisher.finish();
  }

  async function expectLiveEqualsFull(): Promise<void> {
    compared += 1;
    expect((await publisher.catchUp())?.failed ?? []).toEqual([]);
    const full = path.join(folder, `full-${compared}`);
    const state = path.join(folder, `b-${compared}`);
    const again = await openPublisher({ ...options, out: full, state });
    const done = await again.catchUp();
    again.close();
    expect(done?.failed).toEqual([]);
    expect(differences(filesOf(live), filesOf(full)).slice(0, 5)).toEqual([]);
    const [searched, afresh] = ['a', `b-${compared}`].map((name) => searchOf(path.join(folder, name, 'search.db')));
    expect(searched).toEqual(afresh);
    expect(afresh?.words.some((word) => word.includes('null'))).toBe(false);
    for (const each of [full, state]) rmSync(each, { recursive: true });
  }

  async function close(): Promise<void> {
    publisher.close();
    await records.close();
    rmSync(folder, { recursive: true });
  }
  return { follow, expectLiveEqualsFull, close };
}

test('after any history the live release equals a full one, every file byte for byte, and its search by meaning', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }), async (history) => {
      const province = await openProvince();
      try {
        const part = Math.ceil(history.length / 4);
        for (let at = 0; at < history.length; at += part) await province.follow(history.slice(at, at + part));
        await province.expectLiveEqualsFull();
      } finally {
        await province.close();
      }
    }),
    { seed, numRuns: long ? 60 : 8, endOnFailure: !long },
  );
}, 900_000);

/** Ten thousand steps by `npm run test:long`; now and then everything is compared. */
test('through one long history the live release equals a full one all along', async () => {
  const count = long ? 10_000 : 250;
  const every = long ? 500 : 125;
  const history = fc.sample(step, { seed, numRuns: count });
  const province = await openProvince();
  try {
    for (let at = 0; at < count;) {
      // One to twenty releases between two looks of the publisher.
      const size = Math.min(1 + ((at * 7) % 20), every - (at % every));
      try {
        await province.follow(history.slice(at, at + size));
        at += size;
        if (at % every === 0) await province.expectLiveEqualsFull();
      } catch (error) {
        throw new Error(`The history of seed ${seed} breaks between its steps ${at - every} and ${at}`, {
          cause: error,
        });
      }
    }
  } finally {
    await province.close();
  }
}, 3_600_000);
