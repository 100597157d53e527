// `npm test`: sets up what the tests need, Chromium included, and runs them all; `--long` adds histories, matrices and kill loops.
import { randomInt } from 'node:crypto';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, run } from './install.mjs';
import { repository } from './repository.mjs';
import { failWith, step } from './say.mjs';
import { withDataFolder } from './settings.mjs';

try {
  const args = process.argv.slice(2);
  const long = args.includes('--long');
  await ensureInstalled();
  const chromium = await ensureChromium();
  const seed = process.env.TEST_SEED ?? String(randomInt(1, 2 ** 31));
  const env = {
    ...withDataFolder(),
    PATH: `${path.join(repository, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH}`,
    CHROMIUM_PATH: chromium,
    TEST_SEED: seed,
    TEST_LONG: long ? '1' : '',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  await ensureBuilt(env);
  console.log(`Seed of this run: ${seed} (again: TEST_SEED=${seed} npm test)`);
  await run(
    path.join(repository, 'node_modules', '.bin', 'vitest'),
    // Said here: with projects, a root configuration's number of workers counts for none of them, and one would do all the work.
    ['run', '--maxWorkers=2', ...args.filter((arg) => arg !== '--long')],
    { env, show: true },
  );
  await step(long ? 'All long tests passed' : 'All tests passed', async () => {});
} catch (error) {
  failWith(error);
}
