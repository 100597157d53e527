// FerretDB speaks MongoDB's protocol over SQLite: what the CMS suite runs on where there is no MongoDB but Go is.
import { spawn } from 'node:child_process';
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { run } from './install.mjs';
import { pause } from './probe.mjs';
import { Problem, step } from './say.mjs';

/** The last version with SQLite underneath. */
const version = 'v1.24.1';
const cache = path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'lienthong');

/** Path of a FerretDB: on the PATH, built earlier, or built now with Go; `null` where there is neither. */
export async function findFerret() {
  const known = onPath('ferretdb');
  if (known) return known;
  const built = path.join(cache, `ferretdb-${version}${process.platform === 'win32' ? '.exe' : ''}`);
  if (existsSync(built)) return built;
  if (!onPath('go')) return null;
  await step(`Building FerretDB ${version} with Go`, () => buildFerret(built));
  return built;
}

/** Builds from a copy of the sources: as they come from Go's proxy the file with the version is missing, and the program panics. */
async function buildFerret(file) {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'lienthong-ferretdb-'));
  try {
    const answer = await run('go', ['mod', 'download', '-json', `github.com/FerretDB/FerretDB@${version}`], {
      cwd: scratch,
    });
    const { Dir } = JSON.parse(answer.slice(answer.indexOf('{')));
    const sources = path.join(scratch, 'sources');
    copyFolder(Dir, sources);
    writeFileSync(path.join(sources, 'build', 'version', 'version.txt'), `${version}\n`);
    mkdirSync(cache, { recursive: true });
    const env = { ...process.env, GOFLAGS: '-mod=mod -buildvcs=false', CGO_ENABLED: '0' };
    await run('go', ['build', '-o', file, './cmd/ferretdb'], { cwd: sources, env });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Go keeps its sources read-only, folders too: copied with their rights, nothing could be written into them. */
function copyFolder(from, to) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else copyFileSync(source, target);
  }
}

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, process.platform === 'win32' ? `${name}.exe` : name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/** Starts a FerretDB with nothing in it; resolves when it takes connections. */
export async function startFerret(program) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lienthong-ferretdb-data-'));
  const port = await freePort();
  const child = spawn(
    program,
    [
      '--handler=sqlite',
      `--sqlite-url=file:${folder}/`,
      `--listen-addr=127.0.0.1:${port}`,
      `--state-dir=${folder}`,
      '--debug-addr=-',
      '--telemetry=disable',
      '--log-level=error',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (words = (words + chunk).slice(-4000)));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (child.exitCode !== null || tries > 200) {
      await stop();
      throw new Problem(`FerretDB did not start:\n${words.trimEnd()}`);
    }
    await pause(50);
  }
  return { url: `mongodb://127.0.0.1:${port}/`, stop };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
