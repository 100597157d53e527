import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { makeCaseCode, readCaseCode } from '../../src/cases/case-code.ts';

it('reads back what it made, however it is typed', () => {
  for (let n = 0; n < 200; n += 1) {
    const code = makeCaseCode(randomBytes(64));
    expect(code).toMatch(/^[A-Z3-9]{5}-[A-Z3-9]{5}-[A-Z3-9]{4}$/);
    expect(readCaseCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
  }
  expect(() => makeCaseCode(randomBytes(10))).toThrow();
  for (const typed of ['', 'khong phai ma', 'K7MXA-4RT9W']) expect(readCaseCode(typed)).toBeNull();
});
