import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fromOwnPage } from './open-router.ts';

const entry = path.join(import.meta.dirname, '..', 'src', 'adapters', 'node', 'run-functions.ts');

export type RunningFunctions = {
  port: number;
  said(): string;
  /** Ends it without warning, whatever stands in front of it. */
  kill(): void;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
};

export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The real process, ready to answer; `before` stands in front of it (a tracer). */
export async function runFunctions(dataDir: string, port: number, before: string[] = []): Promise<RunningFunctions> {
  const secret = 'none-of-these-is-used-here';
  const [command, ...args] = [...before, process.execPath, entry];
  const child = spawn(command, args, {
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_NO_WARNINGS: '1',
      UV_THREADPOOL_SIZE: '16',
      DATA_DIR: dataDir,
      WEB_PORT: String(port - 1),
      PAYLOAD_SECRET: secret,
      PREVIEW_SECRET: secret,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: a tracer that is killed leaves what it traced running.
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal })),
  );
  let over = false;
  void ended.then(() => (over = true));
  while (!output.includes('"ready"')) {
    if (over) throw new Error(`The functions ended:\n${output}`);
    await pause(10);
  }
  const kill = () => {
    if (child.pid !== undefined && !over) process.kill(-child.pid, 'SIGKILL');
  };
  return { port, said: () => output, kill, ended };
}

/** Sends a submission over HTTP as the host in front would hand it on. */
export function submit(port: number, body: object, form = 'hoi-dap'): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/api/forms/${form}`, {
    method: 'POST',
    headers: { ...fromOwnPage, 'content-type': 'application/json', 'x-portal-host': 'hue.localhost' },
    body: JSON.stringify(body),
  });
}
