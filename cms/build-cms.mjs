// Compiles the CMS. The settings are those of no installation: the real ones are read when it starts.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const here = import.meta.dirname;
const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
const unused = 'only-for-compiling-never-used-to-run';
const { status } = spawnSync(process.execPath, [next, 'build'], {
  cwd: here,
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: path.join(tmpdir(), 'lienthong-build'),
    DATABASE_URL: `file:${path.join(tmpdir(), 'lienthong-build.db')}`,
    PAYLOAD_SECRET: unused,
    PREVIEW_SECRET: unused,
    NEXT_TELEMETRY_DISABLED: '1',
  },
});
process.exit(status ?? 1);
