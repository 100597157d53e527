import { expect, test } from 'vitest';
import { sayError } from '../../src/refusals/say-error.ts';

/** An error of a class that Payload does not know, as the second copy of its own classes is. */
const told = (fields: Record<string, unknown>, message = 'Đường dẫn này đã có.') => {
  const error = Object.assign(new Error(message), { name: '' }, fields);
  return sayError({ error, context: {}, req: {} as never, result: { errors: [] } } as never);
};

test('a refusal keeps its words and its code, whichever copy of its class it is of', () => {
  expect(told({ isPublic: true, status: 400, data: { code: 'LT-SLUG-001' } })).toEqual({
    response: { errors: [{ name: 'APIError', data: { code: 'LT-SLUG-001' }, message: 'Đường dẫn này đã có.' }] },
    status: 400,
  });
  expect(told({ isPublic: true, status: 400, data: { errors: [{ path: 'title' }] } })).toMatchObject({
    response: { errors: [{ name: 'ValidationError', data: { errors: [{ path: 'title' }] } }] },
  });
  expect(told({ isPublic: true, status: 403, data: null })).toMatchObject({
    response: { errors: [{ message: 'Đường dẫn này đã có.' }] },
  });
});

test('what is not for the public stays inside', () => {
  expect(told({ isPublic: false, status: 500, data: null }, '/etc/passwd')).toBeUndefined();
  expect(told({}, 'SQLITE_CORRUPT: …')).toBeUndefined();
});
