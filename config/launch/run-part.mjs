// Runs one command of the product with everything it needs: packages, environment, the right Node.
//   node config/launch/run-part.mjs [--without-secrets] <file> [arguments]
import { spawn } from 'node:child_process';
import { ensureInstalled, findNode } from './install.mjs';
import { repository } from './repository.mjs';
import { failWith } from './say.mjs';
import { environmentFor, readSettings, withoutSecrets } from './settings.mjs';

try {
  const given = process.argv.slice(2);
  const secrets = given[0] !== '--without-secrets';
  const [file, ...args] = secrets ? given : given.slice(1);
  await ensureInstalled();
  const settings = readSettings();
  const child = spawn(findNode(), ['--disable-warning=ExperimentalWarning', file, ...args], {
    cwd: repository,
    env: secrets ? environmentFor(settings) : withoutSecrets(settings),
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('close', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
} catch (error) {
  failWith(error);
}
