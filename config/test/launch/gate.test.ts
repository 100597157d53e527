import { accessSync, constants, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const gate = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '.ci', 'run');

test('the gate runs the check, the tests, and the suite on MongoDB’s protocol', () => {
  accessSync(gate, constants.X_OK);
  const lines = readFileSync(gate, 'utf8').split('\n');
  expect(lines[0]).toMatch(/^#!/);
  expect(lines).toContain('set -euo pipefail');
  for (const command of ['npm run check', 'npm test', 'npm run test:mongodb -- --or-say'])
    expect(lines).toContain(command);
});
