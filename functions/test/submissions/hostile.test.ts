import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeInstallation, type Installation } from '../make-installation.ts';
import { hostname, openRouter } from '../open-router.ts';
import { planted } from './hostile-input.ts';
import { hostileInputs } from './hostile-inputs.ts';

let installation: Installation;
let doors: ReturnType<typeof openRouter>;

beforeAll(async () => {
  installation = await makeInstallation();
  doors = openRouter(installation.dataDir);
});
afterAll(() => installation.remove());

test('there are at least a hundred and fifty of them, none twice', () => {
  expect(new Set(hostileInputs.map(({ what }) => what)).size).toBe(hostileInputs.length);
  expect(hostileInputs.length).toBeGreaterThanOrEqual(150);
});

test.each(hostileInputs)('$what: $expected', async ({ body, headers = {}, form = 'hoi-dap', expected }) => {
  const sent = Object.entries(headers).filter(([, value]) => value !== '');
  const response = await doors.router.request(
    new Request(`http://${hostname}/api/forms/${form}`, {
      method: 'POST',
      headers: sent,
      body,
      duplex: 'half',
    } as RequestInit),
  );
  const answer = await response.text();
  expect([response.status, (JSON.parse(answer) as { code: string }).code]).toEqual(expected);
  // What was sent is neither answered, nor kept, nor told to the operator: which form and why is.
  expect(answer).not.toContain(planted);
  expect(installation.envelopes()).toEqual([]);
  expect(doors.said).toEqual([]);
  const known = expected[1] === 'LT-FORM-020' ? null : form;
  expect(doors.refusals.splice(0)).toEqual([JSON.stringify({ form: known, code: expected[1], status: expected[0] })]);
});

test.each(['GET', 'PUT', 'DELETE', 'PATCH'])('%s is no way to send a form', async (method) => {
  const response = await doors.router.request(`http://${hostname}/api/forms/hoi-dap`, { method });
  expect(response.status).toBe(404);
});

test('of all that was refused, nothing is on the disk', () => {
  const files = readdirSync(installation.dataDir, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(installation.dataDir, name))
    .filter((file) => statSync(file).isFile());
  for (const file of files) expect(readFileSync(file).includes(planted), file).toBe(false);
});
