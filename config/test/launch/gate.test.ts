import { accessSync, constants, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const gate = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '.ci', 'run');

test('the gate runs the check and the tests', () => {
  accessSync(gate, constants.X_OK);
  const lines = readFileSync(gate, 'utf8').split('\n');
  expect(lines[0]).toMatch(/^#!/);
  expect(lines).toContain('set -euo pipefail');
  for (const command of ['npm run check', 'npm test']) expect(lines).toContain(command);
});
