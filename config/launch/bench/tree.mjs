// `npm run bench -- tree`: what changes of the tree cost, on 200 and on 2,000 portals; and a notice by the city to its 40 communes.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../build.mjs';
import { findNode, run } from '../install.mjs';
import { pause } from '../probe.mjs';
import { repository } from '../repository.mjs';
import { Problem, step } from '../say.mjs';
import { median, rounded } from './measure.mjs';
import { measureNotice } from './notice.mjs';
import { quietFolder } from './publish.mjs';
import { startPublisher, startWriter } from './run-publisher.mjs';

const sizes = [200, 2000];
const ports = { cms: 3710, web: 8790 };
/** Portals of the change that few inherit, the root among them. */
const few = 6;

/**
 * Records are written by the CMS's own writer, pages by the publisher as it runs in an installation; the portals stand in the records alone.
 * @param {{pages: number, rounds: number, only: string[]}} options `only`: trees, notice (both when empty)
 */
export async function benchTree({ pages, rounds, only }) {
  const data = process.env.PORTAL_DATA_DIR;
  if (!data)
    throw new Problem(
      'PORTAL_DATA_DIR is missing: the benchmark publishes the real documents of its folder “documents”.',
    );
  const documents = path.resolve(data, 'documents');
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PAYLOAD_SECRET: 'x'.repeat(32),
    PREVIEW_SECRET: 'y'.repeat(32),
  };
  const node = findNode();
  await ensureBuilt(env);
  const folder = mkdtempSync(path.join(quietFolder(tmpdir()), 'lienthong-bench-'));
  const wanted = (name) => only.length === 0 || only.includes(name);
  try {
    const trees = [];
    for (const portals of wanted('trees') ? sizes : [])
      trees.push(
        await step(`A tree of ${portals} portals with ${pages} pages`, (progress) =>
          measureTree({ node, folder, documents, pages, portals, rounds, env, progress }),
        ),
      );
    const notice = wanted('notice')
      ? await step('A notice by the city to 40 communes', (progress) =>
          measureNotice({ node, folder, documents, ports, env, progress }),
        )
      : null;
    return { pages, rounds, trees, growth: trees.length === 2 ? growthOf(trees[0], trees[1]) : null, notice };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureTree({ node, folder, documents, pages, portals, rounds, env, progress }) {
  const dataDir = mkdtempSync(path.join(folder, 'tree-'));
  const content = path.join(dataDir, 'content.db');
  const script = path.join(repository, 'cms', 'bench', 'write-bench-content.ts');
  let publisher = null;
  let writer = null;
  try {
    progress('records');
    const size = ['--portals', String(portals), '--pages', String(pages)];
    await run(node, [script, '--documents', documents, '--out', dataDir, ...size], { env });
    progress('first publication');
    publisher = await startPublisher({ node, dataDir, env, webPort: ports.web });
    writer = startWriter({ node, content, env });
    const hosts = readdirSync(path.join(dataDir, 'release')).filter((name) => !name.startsWith('_'));
    const homes = hosts.map((host) => path.join(dataDir, 'release', host, 'index.html'));
    const kinds = {
      settingsOfAll: () => ({ do: 'settings' }),
      settingsOfFew: () => ({ do: 'settings', portals: few }),
      noticeOnTop: (round) => ({ do: 'notice', place: 'top', title: `Thông báo đầu trang ${round}` }),
      noticeWithdrawn: () => ({ do: 'withdraw' }),
      noticeAsBand: (round) => ({ do: 'notice', place: 'band', title: `Thông báo mọi trang ${round}` }),
      bandWithdrawn: () => ({ do: 'withdraw' }),
    };
    const figures = Object.fromEntries(Object.keys(kinds).map((name) => [name, []]));
    // Whoever writes first reads the tree: that is the start of the CMS, not a change.
    await measureChange(publisher, writer, { do: 'settings', portals: 1 }, []);
    for (let round = 1; round <= rounds; round += 1)
      for (const [name, command] of Object.entries(kinds)) {
        progress(`round ${round}: ${name}`);
        figures[name].push(await measureChange(publisher, writer, command(round), homes));
      }
    const changes = Object.fromEntries(Object.entries(figures).map(([name, all]) => [name, mediansOf(all)]));
    return {
      portals,
      pages: publisher.pages,
      changes,
      publisherMb: (await publisher.health()).memoryMb,
      publisherPeakMb: publisher.peakMb(),
    };
  } finally {
    await writer?.stop();
    await publisher?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** One change: until its records stand, until all home pages show a notice, until every page that shows it is live. */
async function measureChange(publisher, writer, command, homes) {
  const started = performance.now();
  const { seq, milliseconds } = await writer.tell(command);
  const homesShow =
    command.do === 'notice'
      ? untilAllShow(homes, command.title).then(() => performance.now() - started)
      : Promise.resolve(null);
  const pages = await publisher.reach(seq);
  const live = performance.now() - started;
  const figures = { records: milliseconds, homes: await homesShow, live, pages };
  // Feeds, sitemaps and search rows of this change are not a part of the next one.
  await publisher.rest();
  return figures;
}

/** Each home page is looked at until it shows the text; those that do are not looked at again. */
async function untilAllShow(files, text) {
  for (const file of files)
    for (const deadline = Date.now() + 900_000; !readFileSync(file, 'utf8').includes(text); await pause(5))
      if (Date.now() > deadline) throw new Problem(`${file} did not show “${text}”.`);
}

const mediansOf = (all) => {
  const of = (name) => (all[0][name] === null ? null : Math.round(median(all.map((each) => each[name]))));
  return { recordsMs: of('records'), homesMs: of('homes'), liveMs: of('live'), pages: of('pages') };
};

/** How many times as long ten times as many portals take, with as many pages. */
function growthOf(small, large) {
  const times = (one, other) => (one === null || one === 0 ? null : rounded(other / one, 1));
  const changes = Object.fromEntries(
    Object.entries(small.changes).map(([name, { recordsMs, liveMs }]) => [
      name,
      { records: times(recordsMs, large.changes[name].recordsMs), live: times(liveMs, large.changes[name].liveMs) },
    ]),
  );
  return { changes, publisherMemory: times(small.publisherPeakMb, large.publisherPeakMb) };
}
