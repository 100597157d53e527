import { decodeHeader, encodeEnvelope, isSameHeader, type EnvelopeHeader } from '@lienthong/config/contracts/envelope';
import { spellSymbols } from '@lienthong/config/contracts/tracking-code';
import { expect, test } from 'vitest';

const header: EnvelopeHeader = {
  format: 1,
  id: 'a'.repeat(64),
  form: { id: 'hoi-dap', version: 2 },
  portal: 'p-1',
  keys: { agency: '0123456789abcdef', recovery: 'fedcba9876543210' },
  code: spellSymbols('code', new Uint8Array(64).fill(7)) ?? '',
  receivedAt: '2026-11-25T01:02:03.004Z',
  fingerprint: 'b'.repeat(64),
};

test('header and sealed part come back as they were', () => {
  const sealed = new Uint8Array([10, 0, 255, 123]);
  const bytes = encodeEnvelope(header, sealed);
  const { header: read, sealedAt } = decodeHeader(bytes);
  expect(read).toEqual(header);
  expect(bytes.subarray(sealedAt)).toEqual(sealed);
});

test('two headers are the same whatever the order they were written in, and differ in anything they say', () => {
  const turned = Object.fromEntries(Object.entries(header).toReversed()) as EnvelopeHeader;
  expect(isSameHeader(header, turned)).toBe(true);
  expect(isSameHeader(header, { ...header, form: { id: 'hoi-dap', version: 3 } })).toBe(false);
});

test.each([
  ['nothing', ''],
  ['no line', JSON.stringify(header)],
  ['no JSON', 'age-encryption.org/v1\n'],
  ['another format', `${JSON.stringify({ ...header, format: 2 })}\n`],
  ['a mistyped code', `${JSON.stringify({ ...header, code: `${header.code.slice(0, -1)}3` })}\n`],
  ['a name that is a path', `${JSON.stringify({ ...header, id: '../../x' })}\n`],
  ['a header without end', `{"x":"${'x'.repeat(5000)}"}\n`],
])('%s is no envelope', (_what, text) => {
  expect(() => decodeHeader(new TextEncoder().encode(text))).toThrow();
});
