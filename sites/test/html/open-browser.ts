import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/** A real Chromium; the launcher of the tests names it, else the system's is taken. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--host-resolver-rules=MAP *.localhost 127.0.0.1'],
  });

const parts = {
  host: '../../src/host/run-host.ts',
  live: '../../src/live/run-live.ts',
  functions: '../../../functions/src/adapters/node/run-functions.ts',
};

/** Starts a process of the sites on a data folder; returns what stops it. */
export function startPart(part: keyof typeof parts, dataDir: string, webPort: number) {
  const secret = 'only-for-this-test-and-nothing-else';
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    WEB_PORT: String(webPort),
    PAYLOAD_SECRET: secret,
    PREVIEW_SECRET: secret,
  };
  const path = fileURLToPath(new URL(parts[part], import.meta.url));
  const child = spawn(process.execPath, [path], { env, stdio: 'ignore' });
  const kill = () => child.kill();
  // What a failed set-up leaves would answer the next run on the same port.
  process.once('exit', kill);
  let stopping = false;
  const ended = new Promise<void>((resolve) =>
    child.once('exit', (code) => {
      process.off('exit', kill);
      resolve();
      if (!stopping) throw new Error(`${part} ended by itself with ${code}`);
    }),
  );
  return async () => {
    stopping = true;
    kill();
    await ended;
  };
}

/** Waits until something answers on a port of this machine. */
export async function waitForPort(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing answers on port ${port}`);
}
