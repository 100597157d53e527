import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findFreePorts } from '../find-free-ports.ts';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
export const secret = 'another-secret-of-the-tests-long-enough';
type Account = { id: string; email: string; password: string };
export type Made = {
  article: string;
  document: string;
  newPortal: string;
  ward: string;
  picture: string;
  editor: Account;
  administrator: Account;
  neighbour: Account;
};
export type Reply = { status: number; headers: http.IncomingHttpHeaders; text: string };

/** The real CMS (without its admin) with a draft in it, and the real preview server. */
export async function runPreviewParts() {
  const webPort = await findFreePorts();
  const cmsPort = webPort + 5;
  const previewPort = webPort + 4;
  const dataDir = mkdtempSync(path.join(tmpdir(), 'preview-'));
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    NODE_NO_WARNINGS: '1',
    DATA_DIR: dataDir,
    WEB_PORT: String(webPort),
    CMS_PORT: String(cmsPort),
    PAYLOAD_SECRET: 'a-secret-of-the-tests-long-enough',
    PREVIEW_SECRET: secret,
  };
  const migrated = spawnSync(process.execPath, ['src/database/migrate.ts'], { cwd: path.join(repository, 'cms'), env });
  if (migrated.status !== 0) throw new Error(`The database could not be made: ${migrated.stderr}`);

  const start = (file: string): ChildProcess =>
    spawn(process.execPath, [path.join(repository, file)], {
      cwd: path.join(repository, file.split('/')[0] ?? ''),
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const cms = start('cms/test/preview/serve-cms.ts');
  const preview = start('sites/src/preview/run-preview.ts');
  const made = await firstLine<Made>(cms);
  await firstLine(preview);

  const ask = (url: string, host = `localhost:${previewPort}`, method = 'GET'): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const request = http.request({ host: '127.0.0.1', port: previewPort, path: url, method, headers: { host } });
      request.on('error', reject);
      request.on('response', (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      });
      request.end();
    });

  const asCms = async (path: string, body: unknown, token = ''): Promise<Record<string, unknown>> => {
    const response = await fetch(`http://localhost:${cmsPort}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token === '' ? {} : { authorization: `JWT ${token}` }) },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Record<string, unknown>;
  };
  /** A link to the ward's home page in another theme, with an emblem and a picture, none of it saved. */
  const tryLook = async (): Promise<string> => {
    const { email, password } = made.administrator;
    const { token } = await asCms('/users/login', { email, password });
    const own = (value: string) => ({ mode: 'override', value });
    const changes = { theme: own('hue-tim'), emblem: own(made.picture), heroPicture: own(made.picture) };
    const { url } = await asCms(`/portals/${made.ward}/settings/try`, { changes, locale: 'vi' }, String(token));
    return new URL(String(url)).searchParams.get('link') ?? '';
  };

  return {
    tryLook,
    made,
    dataDir,
    webPort,
    cmsUrl: `http://localhost:${cmsPort}`,
    previewUrl: `http://localhost:${previewPort}`,
    ask,
    stopCms: () => end(cms),
    close: async () => {
      await Promise.all([end(cms), end(preview)]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** The first JSON line a process says. */
function firstLine<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) return reject(new Error('Nothing to read'));
    child.once('exit', (code) => reject(new Error(`A part ended with ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{')) resolve(JSON.parse(line) as T);
    });
  });
}
