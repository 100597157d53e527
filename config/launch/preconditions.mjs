// What must be true before anything starts; each failure is one sentence.
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readSync,
  statfsSync,
  writeFileSync,
  rmSync,
} from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { Problem } from './say.mjs';

const neededBytes = 400 * 1024 * 1024;

/** The data folder exists, can be written and has room; the database in it is one. */
export function checkDataFolder(dataDir, databaseUrl) {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
    const probe = path.join(dataDir, `.probe-${process.pid}`);
    writeFileSync(probe, 'x');
    rmSync(probe);
  } catch (error) {
    if (error.code === 'ENOSPC') throw noRoom(dataDir, 0);
    throw new Problem(
      `The data folder ${dataDir} cannot be written (${error.code}). Give this account the right to write there, or set DATA_DIR to another folder.`,
    );
  }
  const { bavail, bsize } = statfsSync(dataDir);
  if (bavail * bsize < neededBytes) throw noRoom(dataDir, bavail * bsize);
  checkSqliteFile(path.join(dataDir, 'content.db'), 'Delete it: it is made again from the CMS at the next start.');
  if (databaseUrl === undefined || databaseUrl.startsWith('file:')) {
    const file = databaseUrl ? databaseUrl.slice('file:'.length) : path.join(dataDir, 'cms.db');
    checkSqliteFile(file, 'Put the newest copy from the folder backups of the data folder in its place.');
  }
}

const noRoom = (dataDir, free) =>
  new Problem(
    `The disk of ${dataDir} is full: ${Math.round(free / 1024 / 1024)} MB free, at least ${neededBytes / 1024 / 1024} MB are needed. Make room and start again.`,
  );

function checkSqliteFile(file, advice) {
  if (!existsSync(file)) return;
  const head = Buffer.alloc(16);
  const handle = openSync(file, 'r');
  const length = readSync(handle, head, 0, 16, 0);
  closeSync(handle);
  if (length > 0 && head.toString('latin1') !== 'SQLite format 3\0')
    throw new Problem(`${file} is not a database any more (its first bytes are damaged). ${advice}`);
}

/** Every port is free; the sentence names the variable that moves it. */
export async function checkPorts(ports) {
  for (const [part, port] of Object.entries(ports)) {
    if (await isFree(port)) continue;
    const variable = part === 'cms' ? 'CMS_PORT' : 'WEB_PORT';
    throw new Problem(
      `Port ${port} (${part}) is in use by another program. Stop it, or choose another one with ${variable}=….`,
    );
  }
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
