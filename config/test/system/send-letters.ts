import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { formDefinitionSchema } from '@lienthong/config/contracts/form-definition';
import { releasedFormsFolder } from '@lienthong/config/contracts/sealing-keys';
import { pause, repository } from './run-system.ts';

const words = (vi: string) => ({ vi, en: null });
const common = (id: string, vi: string) => ({ id, label: words(vi), hint: null, required: true });

/** Opens a form on a portal: its definition in the release, keys for its agency, the recovery key outside the data folder. */
export function openForm(dataDir: string, portal: string, recovery: string): string {
  const form = formDefinitionSchema.parse({
    format: 1,
    id: 'thu-cua-dan',
    version: 1,
    portal,
    caseKind: 'questions',
    title: words('Hỏi đáp'),
    lead: null,
    purpose: words('Để trả lời câu hỏi của bạn.'),
    retentionDays: 1825,
    fields: [
      { kind: 'shortText', ...common('name', 'Họ và tên'), least: 2, most: 80 },
      { kind: 'longText', ...common('text', 'Câu hỏi'), least: 5, most: 500 },
    ],
  });
  const folder = path.join(dataDir, 'release', releasedFormsFolder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${form.id}.json`), JSON.stringify(form));
  const made = spawnSync(
    process.execPath,
    ['cms/src/keys/run-keys.ts', 'generate', '--portal', portal, '--recovery', recovery],
    {
      cwd: repository,
      env: { PATH: process.env['PATH'] ?? '', NODE_NO_WARNINGS: '1', DATA_DIR: dataDir },
      encoding: 'utf8',
    },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  return form.id;
}

/** Sends until it is told that it was received, as a person does, with the same key; the code. */
export async function sendLetter(
  port: number,
  host: string,
  form: string,
  answers: Record<string, string>,
): Promise<string> {
  const body = JSON.stringify({ version: 1, key: randomBytes(24).toString('hex'), answers });
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(200)) {
    const { status, text } = await post(port, host, `/api/forms/${form}`, body).catch(() => ({ status: 0, text: '' }));
    if (status === 201) return String((JSON.parse(text) as { code: string }).code);
  }
  throw new Error('The letter was not received');
}

function post(port: number, host: string, address: string, body: string): Promise<{ status: number; text: string }> {
  const origin = `http://${host}:${port}`;
  const headers = {
    host: `${host}:${port}`,
    origin,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  };
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: '127.0.0.1', port, path: address, method: 'POST', headers, agent: false, timeout: 10_000 },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
        response.on('error', reject);
      },
    );
    request.on('timeout', () => request.destroy(new Error('no answer in time')));
    request.on('error', reject);
    request.end(body);
  });
}
