import { parseSymbols, showSymbols, spellSymbols } from '@lienthong/config/contracts/tracking-code';
import { expect, test } from 'vitest';

const symbols = '346789ACDEFHJKMNPRTVWXY';
const codes = Array.from({ length: 200 }, () => spellSymbols('code', crypto.getRandomValues(new Uint8Array(64))) ?? '');

test('no symbol looks or sounds like another one, and all occur', () => {
  expect(new Set(codes.join(''))).toEqual(new Set(symbols));
  expect(new Set(codes).size).toBe(codes.length);
});

test.each(['code', 'secret'] as const)(
  'of a %s, each wrong symbol and each two that changed places are found',
  (shape) => {
    const right = spellSymbols(shape, crypto.getRandomValues(new Uint8Array(64))) ?? '';
    expect(parseSymbols(shape, right)).toBe(right);
    for (let at = 0; at < right.length; at += 1) {
      for (const other of symbols)
        if (other !== right[at])
          expect(parseSymbols(shape, right.slice(0, at) + other + right.slice(at + 1))).toBeNull();
      for (let with_ = at + 1; with_ < right.length; with_ += 1) {
        const swapped = Array.from(right);
        [swapped[at], swapped[with_]] = [right[with_] ?? '', right[at] ?? ''];
        if (right[at] !== right[with_]) expect(parseSymbols(shape, swapped.join(''))).toBeNull();
      }
    }
  },
);

test('case, spaces, dashes and full width do not matter; length and other letters do', () => {
  const [code = ''] = codes;
  const shown = showSymbols('code', code);
  expect(shown).toMatch(/^\w{5}-\w{5}-\w{4}$/);
  for (const typed of [
    shown,
    shown.toLowerCase(),
    ` ${shown.replaceAll('-', ' – ')}\n`,
    Array.from(code).join(' '),
    code.replaceAll(/./g, (symbol) => String.fromCharCode(symbol.charCodeAt(0) + 0xfee0)),
  ])
    expect(parseSymbols('code', typed)).toBe(code);
  for (const typed of [
    '',
    code.slice(1),
    `${code}3`,
    `O${code.slice(1)}`,
    `Đ${code.slice(1)}`,
    shown.replace('-', '/'),
  ])
    expect(parseSymbols('code', typed)).toBeNull();
});

test('too few random bytes spell nothing', () => {
  expect(spellSymbols('code', new Uint8Array(12))).toBeNull();
  expect(spellSymbols('code', new Uint8Array(64).fill(255))).toBeNull();
});
