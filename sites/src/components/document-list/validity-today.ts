import type { DocumentRecord } from '@lienthong/config/contracts/record';

/** Validity on a day: as written, corrected by the dates of entering and leaving force. */
export function validityToday(
  record: Pick<DocumentRecord, 'validity' | 'effectiveOn' | 'expiresOn'>,
  today: string,
): DocumentRecord['validity'] {
  if (record.expiresOn !== null && record.expiresOn < today) return 'het';
  if (record.validity === 'con' && record.effectiveOn !== null && record.effectiveOn > today) return 'chua';
  if (record.validity === 'chua' && record.effectiveOn !== null && record.effectiveOn <= today) return 'con';
  return record.validity;
}
