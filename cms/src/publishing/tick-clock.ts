import type { ContentRecord } from '@lienthong/config/contracts/record';

/** Day and hour in Việt Nam (UTC+7, no summer time) as records: pages that show time are rendered again when they turn. */
export function clockRecords(now: number): ContentRecord[] {
  const local = new Date(now + 7 * 3600_000).toISOString();
  return [
    { kind: 'clock', id: 'day', value: local.slice(0, 10) },
    { kind: 'clock', id: 'hour', value: local.slice(0, 13) },
  ];
}
