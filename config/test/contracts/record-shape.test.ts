import { createHash } from 'node:crypto';
import { contentDbVersion } from '@lienthong/config/contracts/content-db';
import { recordSchema } from '@lienthong/config/contracts/record';
import { expect, test } from 'vitest';
import { z } from 'zod';

/**
 * Readers take records as they were written: an installation whose content.db lacks a field answers 500 on its pages. Whoever changes the
 * shape raises `contentDbVersion`, so that the writer brings every live record into it, and then writes the new pair here.
 */
test('records have the shape that belongs to the version of content.db', () => {
  const shape = JSON.stringify(z.toJSONSchema(recordSchema, { io: 'output', unrepresentable: 'any' }));
  const digest = createHash('sha256').update(shape).digest('hex').slice(0, 16);
  expect({ version: contentDbVersion, shape: digest }).toEqual({ version: 6, shape: '417d13d61d0704da' });
});
