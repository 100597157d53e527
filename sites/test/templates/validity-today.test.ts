import type { DocumentRecord } from '@lienthong/config/contracts/record';
import { expect, test } from 'vitest';
import { validityToday } from '../../src/components/document-list/validity-today.ts';
import { dayIn } from '../../src/words/words.ts';

const document = (validity: DocumentRecord['validity'], effectiveOn: string | null, expiresOn: string | null) =>
  ({ validity, effectiveOn, expiresOn }) as DocumentRecord;

test.each([
  ['con', '2026-12-01', null, 'chua'],
  ['chua', '2026-11-24', null, 'con'],
  ['con', '2026-01-01', '2026-11-23', 'het'],
  ['con', '2026-01-01', '2026-11-24', 'con'],
  ['het-mot-phan', '2026-01-01', null, 'het-mot-phan'],
  ['khong-ro', null, null, 'khong-ro'],
] as const)('%s, in force %s to %s, is %s on 24 November 2026', (written, from, until, expected) => {
  expect(validityToday(document(written, from, until), '2026-11-24')).toBe(expected);
});

test('a day is the day in Việt Nam: one in the morning there is still the day before in UTC', () => {
  expect(dayIn('2026-11-23T18:00:00.000Z')).toBe('2026-11-24');
});
