// `npm run bench -- theme`: a hundred portals get another theme, another accent, and a change inside the style of the theme they share.
import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../build.mjs';
import { findNode, run } from '../install.mjs';
import { pause, probe } from '../probe.mjs';
import { repository } from '../repository.mjs';
import { Problem, step } from '../say.mjs';
import { keepReading } from './keep-reading.mjs';
import { measure, median, rounded } from './measure.mjs';
import { quietFolder } from './publish.mjs';
import { startPublisher, startWriter } from './run-publisher.mjs';

/** The province, and how many of its portals change; the others are the ones elsewhere. */
const portals = 120;
const changing = 100;
const webPort = 8796;
/** The theme in whose style something changes, and that of the portals elsewhere. */
const shared = 'la-xanh';
const themeElsewhere = 'song-huong';
const otherThemes = ['khan-cap', 'hue-tim'];
/** Into a change that is under way, somebody elsewhere publishes. */
const savedAfter = 400;

/**
 * Records are written by the CMS's own writer, pages by the publisher as it runs in an installation, and read from the host meanwhile.
 * @param {{pages: number, rounds: number}} options
 */
export async function benchTheme({ pages, rounds }) {
  const data = process.env.PORTAL_DATA_DIR;
  if (!data)
    throw new Problem(
      'PORTAL_DATA_DIR is missing: the benchmark publishes the real documents of its folder “documents”.',
    );
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PAYLOAD_SECRET: 'x'.repeat(32),
    PREVIEW_SECRET: 'y'.repeat(32),
  };
  const node = findNode();
  await ensureBuilt(env);
  const folder = mkdtempSync(path.join(quietFolder(tmpdir()), 'lienthong-bench-'));
  const at = { node, env: { ...env, DATA_DIR: folder, WEB_PORT: String(webPort) }, folder };
  let host = null;
  try {
    await step(`Records of ${portals} portals with ${pages} pages`, () =>
      run(
        node,
        [
          path.join(repository, 'cms', 'bench', 'write-bench-content.ts'),
          '--documents',
          path.resolve(data, 'documents'),
          '--out',
          folder,
          '--portals',
          String(portals),
          '--pages',
          String(pages),
        ],
        { env },
      ),
    );
    host = await startHost(at);
    const { published, ...records } = await benchRecords({ ...at, rounds });
    const style = await benchStyle({ ...at, rounds });
    return { portals, changing, pages: published, rounds, ...records, style };
  } finally {
    await host?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Another theme and another accent, as the CMS hands them over: a hundred records in one release. */
async function benchRecords({ node, env, folder, rounds }) {
  let writer = null;
  let publisher = null;
  try {
    publisher = await step('First publication', () => startPublisher({ node, dataDir: folder, env, webPort }));
    writer = startWriter({ node, content: path.join(folder, 'content.db'), env });
    const look = (more) => ({ do: 'look', from: 0, portals: changing, ...more });
    const settle = async (command) => {
      const { seq } = await writer.tell(command);
      if (seq !== null) await publisher.reach(seq);
      await publisher.rest();
    };
    await settle(look({ from: changing, portals, theme: themeElsewhere }));
    const figures = { theme: [], accent: [] };
    for (let round = 1; round <= rounds; round += 1) {
      const theme = otherThemes[round % otherThemes.length];
      const hue = (37 * round) % 360;
      for (const [name, change, shows] of [
        ['theme', { theme }, `data-theme="${theme}"`],
        ['accent', { hue }, `data-hue="${hue}"`],
      ])
        await step(`Round ${round}: ${name}`, async () => {
          const number = round * 2 + (name === 'theme' ? 0 : 1);
          figures[name].push(await measureLook({ publisher, writer, folder, command: look(change), shows, number }));
        });
    }
    // For the change inside their style.
    await settle(look({ theme: shared }));
    return {
      published: publisher.pages,
      theme: mediansOf(figures.theme),
      accent: mediansOf(figures.accent),
    };
  } finally {
    await writer?.stop();
    await publisher?.stop();
  }
}

async function measureLook({ publisher, writer, folder, command, shows, number }) {
  const before = markNow(folder);
  publisher.forgetPeak();
  const cpu = publisher.cpuSeconds();
  const readers = startReaders(folder);
  const started = performance.now();
  const { seq, milliseconds } = await writer.tell(command);
  const reached = publisher.reach(seq).then((pages) => ({ pages, live: performance.now() - started }));
  const saved = saveElsewhere({ writer, folder, number });
  const { pages, live } = await reached;
  const cpuSeconds = publisher.cpuSeconds() - cpu;
  const meanwhile = await readers.stop();
  const savedElsewhere = await saved;
  const written = writtenSince(folder, before);
  await publisher.rest();
  const figures = {
    recordsMs: milliseconds,
    liveSeconds: live / 1000,
    pages,
    written,
    cpuSeconds,
    peakMb: publisher.peakMb(),
    followedSeconds: (performance.now() - started) / 1000,
    savedElsewhereMs: savedElsewhere - started < live ? savedElsewhere - started - savedAfter : null,
    ...meanwhile,
  };
  const homes = homesOf(folder);
  for (const { file, changes } of homes)
    if (readFileSync(file, 'utf8').includes(shows) !== changes) throw new Problem(`${file} does not show ${shows}.`);
  return figures;
}

/** An article of a portal elsewhere, published while the others change; returns when its page stood. */
async function saveElsewhere({ writer, folder, number }) {
  await pause(savedAfter);
  const { portal, hostname } = elsewhere();
  const slug = `tin-giua-chung-${number}`;
  await writer.tell({ do: 'article', portal, slug, title: `Tin giữa chừng ${number}` });
  const page = path.join(folder, 'release', hostname, 'tin-tuc', slug, 'index.html');
  for (const deadline = Date.now() + 300_000; !existsSync(page); await pause(2))
    if (Date.now() > deadline) throw new Problem(`${page} did not appear.`);
  return performance.now();
}

/** A rule at the end of the theme's style, compiled and published over what is live: what `npm run build` and a restart do. */
async function benchStyle({ node, env, folder, rounds }) {
  const themes = path.join(folder, 'themes');
  cpSync(path.join(repository, 'themes', 'src'), themes, { recursive: true });
  // What is compiled elsewhere finds its libraries above it.
  symlinkSync(path.join(repository, 'node_modules'), path.join(folder, 'node_modules'));
  const figures = [];
  for (let round = 1; round <= rounds; round += 1)
    await step(`Round ${round}: style`, async (progress) => {
      const dist = path.join(folder, `dist-${round}`);
      progress('compiling');
      appendFileSync(path.join(themes, shared, 'style.css'), `\n.masthead {\n  outline-offset: ${round}px;\n}\n`);
      const compiled = await measure(node, ['--disable-warning=ExperimentalWarning', 'sites/build-sites.mjs'], {
        cwd: repository,
        env: { ...env, THEMES_FOLDER: themes, SITES_OUT: dist },
      });
      progress('publishing');
      const before = markNow(folder);
      const readers = startReaders(folder);
      const published = await measure(node, ['sites/bench/publish-with-build.ts', '--dist', dist], {
        cwd: repository,
        env,
      });
      const meanwhile = await readers.stop();
      const { live, pages } = JSON.parse(published.output.trim().split('\n').at(-1));
      figures.push({
        compileSeconds: compiled.seconds,
        compileCpuSeconds: compiled.cpuSeconds,
        compilePeakMb: compiled.peakMb,
        liveSeconds: live / 1000,
        pages,
        written: writtenSince(folder, before),
        cpuSeconds: published.cpuSeconds,
        peakMb: published.peakMb,
        followedSeconds: published.seconds,
        ...meanwhile,
      });
      rmSync(dist, { recursive: true, force: true });
    });
  return mediansOf(figures);
}

const elsewhere = () => ({ portal: `p${portals - 1}`, hostname: `p${portals - 1}.localhost` });

const homesOf = (folder) =>
  Array.from({ length: portals - 1 }, (_, at) => ({
    file: path.join(folder, 'release', `p${at + 1}.localhost`, 'index.html'),
    changes: at < changing,
  }));

/** A reader of a portal that nothing happens to, and one of a portal that changes. */
function startReaders(folder) {
  const pagesOf = (host) => {
    const [article] = readdirSync(path.join(folder, 'release', host, 'tin-tuc')).filter((name) => /-\d+$/.test(name));
    const lines = ['</html>', `href="/tin-tuc/`];
    return [
      { host, to: '/', shows: lines[1] },
      { host, to: `/tin-tuc/${article}/`, shows: lines[0] },
    ];
  };
  const stops = {
    elsewhere: keepReading(webPort, pagesOf(elsewhere().hostname)),
    changing: keepReading(webPort, pagesOf('p50.localhost')),
  };
  return {
    async stop() {
      const [one, other] = [await stops.elsewhere(), await stops.changing()];
      return { elsewhere: one, readersOfChanging: other };
    },
  };
}

function markNow(folder) {
  const mark = path.join(folder, 'mark');
  writeFileSync(mark, '');
  return mark;
}

/** HTML files whose content is another than before. */
const writtenSince = (folder, mark) =>
  Number(
    execFileSync(
      'bash',
      ['-c', 'find "$1" -name "*.html" -newer "$2" | wc -l', 'bash', path.join(folder, 'release'), mark],
      { encoding: 'utf8' },
    ),
  );

async function startHost({ node, env }) {
  const child = spawn(node, [path.join(repository, 'sites', 'src', 'host', 'run-host.ts')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  for (const deadline = Date.now() + 30_000; ; await pause(50)) {
    if (await probe({ port: webPort }).catch(() => null)) break;
    if (Date.now() > deadline) throw new Problem('The host did not start.');
  }
  return {
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The median of each figure over the rounds; readers one level down. */
function mediansOf(all) {
  return Object.fromEntries(
    Object.entries(all[0]).map(([name, first]) => {
      const values = all.map((each) => each[name]).filter((value) => value !== null);
      if (typeof first === 'object' && first !== null) return [name, mediansOf(values)];
      return [name, values.length === 0 ? null : rounded(median(values), 2)];
    }),
  );
}
