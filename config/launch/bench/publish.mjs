// `npm run bench -- publish`: a full release beside the peers, save-to-live, starts and search.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../build.mjs';
import { findNode, run } from '../install.mjs';
import { repository } from '../repository.mjs';
import { Problem, step } from '../say.mjs';
import { startInstallation } from './installation.mjs';
import { measureLive } from './live.mjs';
import { measure, medians, rounded } from './measure.mjs';
import { preparePeers } from './peers.mjs';

const portals = 200;
const rounds = 3;
/** Save-to-live is measured at these sizes. */
const liveSizes = [
  { pages: 2000, portals: 40 },
  { pages: 100_000, portals: 200 },
];
const ports = { cms: 3700, web: 8780 };

/**
 * @param {{pages: number, peers: boolean, only: string[]}} options `only`: full, live, start (all when empty)
 */
export async function benchPublish({ pages, peers, only }) {
  const data = process.env.PORTAL_DATA_DIR;
  if (!data)
    throw new Problem(
      'PORTAL_DATA_DIR is missing: the benchmark publishes the real documents of its folder “documents”.',
    );
  const documents = path.resolve(data, 'documents');
  const wanted = (name) => only.length === 0 || only.includes(name);
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PAYLOAD_SECRET: 'x'.repeat(32),
    PREVIEW_SECRET: 'y'.repeat(32),
  };
  const node = findNode();
  await ensureBuilt(env);
  const folder = mkdtempSync(path.join(tmpdir(), 'lienthong-bench-'));
  const result = { pages, portals, full: null, peers: null, live: [], start: null, search: null };
  try {
    if (wanted('full')) {
      const work = mkdtempSync(path.join(quietFolder(folder), 'lienthong-bench-'));
      try {
        Object.assign(result, await benchFull({ node, work, documents, pages, peers, env }));
      } finally {
        rmSync(work, { recursive: true, force: true });
      }
    }
    if (wanted('live'))
      for (const size of liveSizes)
        await step(`Save-to-live at ${size.pages} pages`, async (progress) => {
          const { live, search } = await measureLive({ node, folder, documents, ports, env, progress, ...size });
          result.live.push(live);
          result.search = search;
        });
    if (wanted('start')) result.start = await benchStart(folder);
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In memory where there is room: the writing back of a disk is charged to whoever writes at that moment, not to whoever wrote. */
export function quietFolder(otherwise) {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return otherwise;
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 4 * 1024 ** 3 ? memory : otherwise;
}

async function benchFull({ node, work, documents, pages, peers, env }) {
  const made = await step(`Writing the records of ${pages} pages`, async () =>
    JSON.parse(
      await run(
        node,
        [
          path.join(repository, 'cms', 'bench', 'write-bench-content.ts'),
          '--documents',
          documents,
          '--out',
          work,
          '--portals',
          String(portals),
          '--pages',
          String(pages),
        ],
        { env },
      ),
    ),
  );
  const contestants = {
    full: (out) => ({
      command: node,
      args: [path.join(repository, 'sites', 'src', 'publisher', 'publish.ts'), '--full', '--out', out],
      cwd: repository,
      env: { ...env, DATA_DIR: work },
    }),
    ...(peers ? await step('Laying out the peers', () => preparePeers({ node, work, portals, env })) : {}),
  };
  const runs = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  const htmlPages = {};
  const megabytes = {};
  for (let round = 1; round <= rounds; round += 1)
    for (const [name, contestant] of Object.entries(contestants)) {
      if (contestant === null) continue;
      const out = path.join(work, 'out');
      const { command, args, ...options } = contestant(out);
      await step(`Round ${round}: ${name}`, async (progress) => {
        const figures = await measure(command, args, options);
        runs[name].push(figures);
        htmlPages[name] = countHtml(out);
        megabytes[name] = sizeOf(out);
        progress(`${htmlPages[name]} pages, processor ${figures.cpuSeconds.toFixed(1)} s`);
      });
      rmSync(out, { recursive: true, force: true });
    }
  const full = medians(runs.full);
  const figuresOf = (name) =>
    contestants[name] ? { pages: htmlPages[name], megabytes: megabytes[name], ...medians(runs[name]) } : null;
  return {
    articles: made.articles,
    full: {
      pages: htmlPages.full,
      megabytes: megabytes.full,
      ...full,
      pagesPerSecond: Math.round(htmlPages.full / full.seconds),
    },
    peers: peers
      ? { astroBuild: figuresOf('astroBuild'), eleventy: figuresOf('eleventy'), hugo: figuresOf('hugo') }
      : null,
  };
}

const countHtml = (folder) =>
  Number(execFileSync('bash', ['-c', 'find "$1" -name "*.html" | wc -l', 'bash', folder], { encoding: 'utf8' }));

/** What all files hold together, in MB. */
const sizeOf = (folder) =>
  Math.round(
    Number(
      execFileSync('du', ['-s', '--apparent-size', '--block-size=1', folder], { encoding: 'utf8' }).split('\t')[0],
    ) / 1e6,
  );

/** A clone of what is committed, started for the first time (installing and compiling included) and for the second. */
async function benchStart(folder) {
  const clone = path.join(folder, 'clone');
  execFileSync('git', ['clone', '-q', repository, clone]);
  const dataDir = path.join(folder, 'start');
  const started = async () => {
    const installation = await startInstallation({ dataDir, ports, production: false, cwd: clone });
    await installation.stop();
    return rounded(installation.readyAfter);
  };
  const coldSeconds = await step('First start of a fresh clone', started);
  const warmSeconds = await step('Second start', started);
  return { coldSeconds, warmSeconds };
}

/** What is said of the machine beside the figures. */
export function machine() {
  const cpu = /model name\s*:\s*(.*)/.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? 'unknown';
  const cores = readFileSync('/proc/cpuinfo', 'utf8').match(/^processor/gm)?.length ?? 0;
  return { cpu, cores, node: execFileSync(findNode(), ['--version'], { encoding: 'utf8' }).trim() };
}

export const writeResult = (file, result) => writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
