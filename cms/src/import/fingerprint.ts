import { createHash } from 'node:crypto';
import { plainTextOf } from '@lienthong/config/contracts/rich-text';
import { projectRichText } from '../publishing/project-rich-text.ts';
import { foldNumber } from './document-number.ts';
import { parseDay } from './parse-day.ts';

/** A document small enough to keep and compare: what each field holds, as a hash and in brief, and how long its text is. */
export type Print = { hash: string; brief: string; parts: string[] };
export type BodyPrint = { print: Print | null; length: number };
export type Fingerprint = { fields: Record<string, Print | null>; length: number };

const compared = [
  'title',
  'number',
  'type',
  'issuer',
  'field',
  'signer',
  'signerTitle',
  'issuedOn',
  'effectiveOn',
  'expiresOn',
  'validity',
  'source',
  'tags',
  'related',
] as const;
const days: ReadonlySet<string> = new Set(['issuedOn', 'effectiveOn', 'expiresOn']);
/** Values that only mean nobody said anything. */
const unsaid: Readonly<Record<string, string>> = { validity: 'khong-ro' };

/** Of values just read, or of a document as Payload returns it. */
export function fingerprint(values: Readonly<Record<string, unknown>>, body: BodyPrint): Fingerprint {
  const fields: Fingerprint['fields'] = {};
  for (const field of compared) {
    const parts = partsOf(field, values[field]);
    const value = parts.join(', ');
    fields[field] =
      value === '' || value === unsaid[field] ? null : { hash: hashOf(value), brief: cut(value, 120), parts };
  }
  fields['body'] = body.print;
  return { fields, length: body.length };
}

/** Of a rich text, as citizens get it: what the editor keeps besides does not count. */
export function fingerprintBody(body: unknown): BodyPrint {
  const blocks = projectRichText(body);
  const { length } = plainTextOf(blocks);
  if (blocks.length === 0) return { print: null, length };
  const brief = `${length} ký tự: ${cut(plainTextOf(blocks.slice(0, 10)), 80)}`;
  return { print: { hash: hashOf(JSON.stringify(blocks)), brief, parts: [] }, length };
}

function partsOf(field: string, value: unknown): string[] {
  if (days.has(field)) return [parseDay(typeof value === 'string' ? atVietnam(value) : value) ?? ''];
  if (field === 'tags') return ((value ?? []) as string[]).toSorted();
  if (field === 'related')
    return ((value ?? []) as { relation: string; number: string }[])
      .map(({ relation, number }) => `${relation} ${number}`)
      .toSorted();
  const text = typeof value === 'string' ? value.trim() : '';
  return [field === 'number' ? foldNumber(text) : text];
}

/** The CMS keeps a day as an instant; the day is the one in Việt Nam. */
const atVietnam = (value: string) => (value.includes('T') ? new Date(value) : value);

const hashOf = (text: string) => createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 16);
const cut = (text: string, longest: number) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
};
