import { errorMessage, errorMessages } from '@lienthong/config/contracts/error-codes';
import { expect, test } from 'vitest';

test('every code speaks both languages and names the same details in both', () => {
  for (const [code, { vi, en }] of Object.entries(errorMessages)) {
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    expect(names(vi), code).toEqual(names(en));
    expect(vi.length, code).toBeGreaterThan(20);
  }
});

test('details are filled in; a missing one stays visible', () => {
  expect(errorMessage('LT-SLUG-001', 'en', { slug: 'a' })).toContain('“a”');
  expect(errorMessage('LT-SLUG-001', 'en')).toContain('{slug}');
});
