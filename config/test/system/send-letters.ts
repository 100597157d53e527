import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { formDefinitionSchema } from '@lienthong/config/contracts/form-definition';
import { formIdOf } from '@lienthong/config/contracts/make-form-definition';
import { releasedFormsFolder } from '@lienthong/config/contracts/sealing-keys';
import { callCms } from './make-wards.ts';
import { pause, repository } from './run-system.ts';

export type OpenForm = { id: string; version: number };
const ask = (name: string, kind: string, label: string, more: object = {}) => ({
  name,
  kind,
  label,
  required: true,
  ...more,
});

/** Opens a form of a portal in the CMS, makes keys for its agency, the recovery key outside the data folder, and waits until it is out. */
export async function openForm(
  cmsPort: number,
  dataDir: string,
  token: string,
  portal: string,
  recovery: string,
): Promise<OpenForm> {
  const questions = [
    ask('text', 'longText', 'Câu hỏi', { least: 5, most: 500 }),
    ask('name', 'shortText', 'Họ và tên', { least: 2, most: 80 }),
    ask('public', 'choice', 'Câu trả lời có được đăng công khai không?', {
      options: [
        { value: 'yes', label: 'Được đăng' },
        { value: 'no', label: 'Chỉ trả lời riêng' },
      ],
    }),
    ask('consent', 'consent', 'Tôi đồng ý'),
  ];
  await callCms(
    cmsPort,
    '/api/forms?depth=0',
    { kind: 'questions', portal, state: 'open', title: 'Gửi câu hỏi', purpose: 'Để trả lời.', questions },
    token,
  );
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
  const file = path.join(dataDir, 'release', releasedFormsFolder, `${formIdOf('questions', portal)}.json`);
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(100))
    if (existsSync(file)) return formDefinitionSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  throw new Error('The form was not published');
}

/** Sends until it is told that it was received, as a person does, with the same key; the code. */
export async function sendLetter(
  port: number,
  host: string,
  form: OpenForm,
  answers: Record<string, string>,
): Promise<string> {
  const body = JSON.stringify({ version: form.version, key: randomBytes(24).toString('hex'), answers });
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(200)) {
    const { status, text } = await post(port, host, `/api/forms/${form.id}`, body).catch(() => ({
      status: 0,
      text: '',
    }));
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
