// `npm run publish`: a whole release into an empty folder, as it is now or, with --as-of, as it was. The records of a moment are made by
// the CMS, the pages by the sites: each runs as a process of its own.
//   npm run publish -- --full --out DIR [--portal SLUG]
//   npm run publish -- --as-of DATE --out DIR [--portal SLUG] [--content FILE]
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, findNode } from './install.mjs';
import { repository } from './repository.mjs';
import { Problem, failWith } from './say.mjs';
import { environmentFor, readSettings } from './settings.mjs';

let folder = null;
let running = null;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => running?.kill(signal));

try {
  const text = { type: 'string' };
  const options = { full: { type: 'boolean' }, 'as-of': text, out: text, portal: text, content: text };
  const { values } = readArguments(options);
  await ensureInstalled();
  const settings = readSettings();
  const env = environmentFor(settings);
  const { 'as-of': asOf, full, out, portal, content = path.join(settings.dataDir, 'content.db') } = values;
  if (!out || (asOf === undefined && !full))
    throw new Problem('Usage: npm run publish -- --full --out DIR, or npm run publish -- --as-of DATE --out DIR.');
  let records = content;
  if (asOf !== undefined) {
    folder = mkdtempSync(path.join(tmpdir(), 'as-of-'));
    records = path.join(folder, 'content.db');
    await run('cms/src/time-machine/cut.ts', ['--content', content, '--as-of', asOf, '--out', records], env);
  }
  const only = portal === undefined ? [] : ['--portal', portal];
  await run('sites/src/publisher/publish.ts', ['--full', '--content', records, '--out', out, ...only], env);
} catch (error) {
  if (typeof error === 'number') process.exitCode = error;
  else failWith(error);
} finally {
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
}

function readArguments(options) {
  try {
    return parseArgs({ options });
  } catch (error) {
    throw new Problem(`${error.message}.`);
  }
}

/** Runs a part to its end; throws its exit code when that is not 0. */
function run(file, args, env) {
  return new Promise((resolve, reject) => {
    running = spawn(findNode(), ['--disable-warning=ExperimentalWarning', file, ...args], {
      cwd: repository,
      env,
      stdio: 'inherit',
    });
    running.on('error', reject);
    running.on('close', (code, signal) => (code === 0 ? resolve() : reject(signal ? 130 : (code ?? 1))));
  });
}
