/**
 * The bytes a request wants of a file (RFC 9110, one range): `null` for all of it, `refused` when there are none such. Players of films ask
 * this way; several ranges at once are answered with the whole.
 */
export function byteRange(header: string | undefined, size: number): { start: number; end: number } | 'refused' | null {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  const [, first = '', last = ''] = asked ?? [];
  if (!asked || (first === '' && last === '')) return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end || start >= size ? 'refused' : { start, end };
}
