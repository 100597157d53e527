import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadBuild, publishAssets } from '../../src/publisher/load-build.ts';
import { openPublisher } from '../../src/publisher/publish-release.ts';
import { findFreePorts } from '../find-free-ports.ts';
import { apply, type Release } from '../publisher/make-release.ts';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const programs = {
  functions: { file: 'functions/src/adapters/node/run-functions.ts', at: 1 },
  live: { file: 'sites/src/live/run-live.ts', at: 2 },
  host: { file: 'sites/src/host/run-host.ts', at: 0 },
} as const;
type Part = keyof typeof programs;
export type Reply = { status: number; headers: http.IncomingHttpHeaders; text: string };

/** A small installation: released content, published files, and the real processes that serve them, on ports of their own. */
export async function runParts(releases: Release[], parts: readonly Part[], given?: number) {
  const webPort = given ?? (await findFreePorts());
  const dataDir = mkdtempSync(path.join(tmpdir(), 'live-'));
  const content = path.join(dataDir, 'content.db');
  const out = path.join(dataDir, 'release');
  const build = await loadBuild();
  const options = { dataDir, out, state: dataDir, origin: { scheme: 'http' as const, port: webPort }, ...build };
  apply(content, releases);
  await publish();
  publishAssets(out);
  const running = new Map<Part, ChildProcess>();

  async function publish(): Promise<void> {
    const publisher = await openPublisher(options);
    const done = await publisher.catchUp();
    publisher.close();
    if (done && done.failed.length > 0) throw done.failed[0]?.error;
  }

  async function start(part: Part): Promise<void> {
    const { file, at } = programs[part];
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', path.join(repository, file)], {
      env: {
        ...process.env,
        DATA_DIR: dataDir,
        WEB_PORT: String(webPort),
        PAYLOAD_SECRET: 'a-secret-of-the-tests-long-enough',
        PREVIEW_SECRET: 'another-secret-of-the-tests-long-enough',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    running.set(part, child);
    let words = '';
    child.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString()));
    for (const until = Date.now() + 20_000; Date.now() < until;) {
      const answer = await ask(at, 'localhost', '/health').catch(() => null);
      if (answer?.status === 200) return;
      if (child.exitCode !== null) throw new Error(`${part} ended: ${words}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${part} did not answer: ${words}`);
  }

  async function stop(part: Part): Promise<void> {
    const child = running.get(part);
    running.delete(part);
    if (!child) return;
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await ended;
  }

  const ask = (at: number, host: string, url: string, method = 'GET'): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const request = http.request({ host: '127.0.0.1', port: webPort + at, path: url, method, headers: { host } });
      request.on('error', reject);
      request.on('response', (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      });
      request.end();
    });

  for (const part of parts) await start(part);
  return {
    webPort,
    dataDir,
    /** Straight to the on-demand server. */
    live: (host: string, url: string, method?: string) => ask(programs.live.at, host, url, method),
    /** As a citizen asks: through the public host. */
    visit: (host: string, url: string) => ask(programs.host.at, host, url),
    release: async (more: Release[]) => {
      apply(content, more);
      await publish();
    },
    start,
    stop,
    close: async () => {
      await Promise.all([...running.keys()].map(stop));
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
