import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { ensureBuilt } from '../../launch/build.mjs';
import { listParts } from '../../launch/parts.mjs';
import { ask } from './talk.ts';
import { pause, repository } from './run-system.ts';

export type RunningCms = { port: number; stop(): Promise<void> };

/** The CMS as it is delivered, with its admin, alone: migrated, with its first administrator, and answering. */
export async function runCms(
  ports: { cms: number; web: number },
  dataDir: string,
  more: Record<string, string>,
): Promise<RunningCms> {
  await ensureBuilt({ ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' });
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    NODE_ENV: 'production',
    NODE_NO_WARNINGS: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    DATA_DIR: dataDir,
    CMS_PORT: String(ports.cms),
    WEB_PORT: String(ports.web),
    ...more,
  };
  for (const file of ['cms/src/database/migrate.ts', 'cms/src/setup/prepare-installation.ts']) {
    const { status, stderr } = spawnSync(process.execPath, [file], { cwd: repository, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${file} ended with ${status}: ${stderr}`);
  }
  const part = listParts({ ...ports, publisher: 0, functions: 0, live: 0, preview: 0, host: 0 }).find(
    ({ name }) => name === 'cms',
  );
  if (!part) throw new Error('There is no CMS among the parts');
  const child = spawn(process.execPath, part.args, { cwd: part.cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  try {
    await untilAnswers(child, ports.cms, () => said);
  } catch (error) {
    child.kill('SIGTERM');
    throw error;
  }
  return {
    port: ports.cms,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function untilAnswers(child: ChildProcess, port: number, said: () => string): Promise<void> {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await pause(100)) {
    if (child.exitCode !== null) throw new Error(`The CMS ended:\n${said()}`);
    const { status } = await ask(port, '/health').catch(() => ({ status: 0 }));
    if (status === 200) return;
  }
  throw new Error(`The CMS does not answer:\n${said()}`);
}
