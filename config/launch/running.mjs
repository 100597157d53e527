// Who runs on a data folder: written by the launcher, read by the next one and by those who watch over it.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandOf } from './find-port-holder.mjs';
import { Problem } from './say.mjs';

const fileOf = (dataDir) => path.join(dataDir, 'running.json');

/** Notes the launcher and the process of each part. */
export function noteRunning(dataDir, parts) {
  const file = fileOf(dataDir);
  const running = { launcher: process.pid, parts: Object.fromEntries(parts) };
  writeFileSync(`${file}.new`, `${JSON.stringify(running, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

export const forgetRunning = (dataDir) => rmSync(fileOf(dataDir), { force: true });

/** Two installations on one data folder would overwrite each other. */
export function checkNotRunning(dataDir) {
  const { launcher } = readRunning(dataDir);
  if (launcher === undefined || launcher === process.pid || !isLauncher(launcher)) return;
  throw new Problem(
    `liên thông already runs on the data folder ${dataDir} (process ${launcher}). Stop it with “kill ${launcher}”, or choose another folder with DATA_DIR=….`,
  );
}

function readRunning(dataDir) {
  try {
    return JSON.parse(readFileSync(fileOf(dataDir), 'utf8'));
  } catch {
    return {};
  }
}

/** The number of a process that ended may belong to another one by now. */
function isLauncher(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  const command = commandOf(pid);
  return command === '' || command.includes('start.mjs');
}
