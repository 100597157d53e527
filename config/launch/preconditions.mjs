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
import { findPortHolder } from './find-port-holder.mjs';
import { pause } from './probe.mjs';
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
  checkSqliteFile(path.join(dataDir, 'content.db'), 'Make it again from the CMS with “npm run rebuild”, then start.');
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

/** Parts whose launcher was killed end by themselves within this time. */
const leaveWithin = 5000;

/** Every port is free; the sentence names the process that holds one, and the variable that moves it. */
export async function checkPorts(ports) {
  const deadline = Date.now() + leaveWithin;
  for (const [part, port] of Object.entries(ports)) {
    let refusal = await tryPort(port);
    while (refusal !== null && isOurs(findPortHolder(port)) && Date.now() < deadline) {
      await pause(100);
      refusal = await tryPort(port);
    }
    if (refusal === null) continue;
    const variable = part === 'cms' ? 'CMS_PORT' : 'WEB_PORT';
    if (refusal === 'EACCES')
      throw new Problem(
        `Port ${port} (${part}) may not be opened by this account. Choose one from 1024 on with ${variable}=….`,
      );
    const holder = findPortHolder(port);
    throw new Problem(
      `Port ${port} (${part}) is in use by ${holder ? `process ${holder.pid} (“${holder.command}”)` : 'another program'}. Stop it${holder ? ` with “kill ${holder.pid}”` : ''}, or choose another port with ${variable}=….`,
    );
  }
}

/** A part of this product, of an installation that was killed perhaps. */
const isOurs = (holder) =>
  holder !== null && /next-server|run-(publisher|functions|live|preview|host)\.ts/.test(holder.command);

/** The code of the refusal, `null` when the port is free. */
function tryPort(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen(port, () => server.close(() => resolve(null)));
  });
}
