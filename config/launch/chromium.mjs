// Finds a Chromium for the tests: the system's, else Debian's (as root), else one from the packages of the registry.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { run } from './install.mjs';
import { repository } from './repository.mjs';
import { Problem, step } from './say.mjs';

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium; installs one where there is none. */
export async function ensureChromium() {
  const found = process.env.CHROMIUM_PATH ?? candidates.find((file) => existsSync(file));
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await step('Installing Chromium (Debian)', async () => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      await run('apt-get', ['update', '-qq'], { env });
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'], { env });
    });
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  return installFromRegistry();
}

async function installFromRegistry() {
  const folder = path.join(repository, 'node_modules', '.chromium');
  mkdirSync(folder, { recursive: true });
  await step('Installing Chromium (packages)', () =>
    run('npm', ['install', '--prefix', folder, '--no-save', '--loglevel=error', '@sparticuz/chromium'], {
      cwd: folder,
    }),
  ).catch((error) => {
    throw new Problem(
      `There is no Chromium and none could be installed. Install one and set CHROMIUM_PATH. (${error.message.split('\n')[0]})`,
    );
  });
  const { default: chromium } = await import(
    path.join(folder, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js')
  );
  return chromium.executablePath();
}
