import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RecordInput } from '@lienthong/config/contracts/record';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openContentReader } from '../../src/store/content-reader.ts';
import { comingEvents } from '../../src/templates/coming-events.ts';
import { apply, portalOf } from '../publisher/make-release.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'coming-'));
const file = path.join(folder, 'content.db');
const dayOf = (n: number) => new Date(Date.UTC(2026, 9, 1 + n)).toISOString().slice(0, 10);

/** An event a day for five months, from 1 October: three pages and more of the list lie ahead of 24 November. */
const events = Array.from({ length: 150 }, (_, n): RecordInput => ({
  kind: 'event',
  id: `event-${n}`,
  portal: 'city',
  slug: `event-${n}`,
  former: [],
  title: { vi: `Sự kiện ngày ${dayOf(n)}`, en: null },
  english: false,
  publishedAt: '2026-09-20T02:00:00.000Z',
  updatedAt: '2026-09-20T02:00:00.000Z',
  startsAt: `${dayOf(n)}T01:00:00.000Z`,
  endsAt: `${dayOf(n)}T04:00:00.000Z`,
  place: { vi: 'Huế', en: null },
  tags: [],
  category: null,
  body: { vi: [], en: null },
  image: null,
}));

beforeAll(() =>
  apply(file, [
    {
      cause: 'test',
      at: '2026-11-24T00:00:00.000Z',
      put: [portalOf('city', 0, 0, false), { kind: 'clock', id: 'day', value: '2026-11-24' } as RecordInput, ...events],
      remove: [],
    },
  ]),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('today’s event and the next ones come first, however many are planned far ahead', () => {
  const reader = openContentReader(file, { scheme: 'http', port: null });
  const city = reader.read('portal', 'city');
  if (!city) throw new Error('The city is not there');
  const reads = { tags: new Set<string>(), media: new Map<never, never>() };
  const coming = comingEvents(reader.storeFor(city, 'vi', reads), 4);
  reader.close();
  expect(coming.map(({ record }) => record.startsAt.slice(0, 10))).toEqual([
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
  ]);
});
