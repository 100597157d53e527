import { expect, test } from 'vitest';
import { exampleStore } from '../example-province/example-store.ts';
import { readAlert } from './read-alert.ts';

const text = { vi: 'Mưa lớn', en: null };
/** The clock of the example province stands at nine o'clock. */
const shown = (from: string | null, until: string | null) =>
  readAlert(exampleStore('vi', { changes: { alert: { level: 'danger', text, url: null, from, until } } }));

test('an alert is shown from the hour it begins until the hour it ends', () => {
  expect(shown(null, null)).toEqual({ level: 'danger', text: 'Mưa lớn', url: null });
  expect(shown('2026-11-25T02:00:00.000Z', '2026-11-25T03:00:00.000Z')).not.toBeNull();
  expect(shown('2026-11-25T03:00:00.000Z', null)).toBeNull();
  expect(shown(null, '2026-11-25T02:00:00.000Z')).toBeNull();
  expect(readAlert(exampleStore('vi'))).toBeNull();
});
