import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findFreePorts } from './free-ports.ts';
import { killPart } from './kill-parts.ts';
import { makeWards, type Ward } from './make-wards.ts';
import { publishArticles, type Published } from './publish-articles.ts';
import { countInLists, readFeed, readPage, search } from './read-site.ts';
import { isAlive, launch, parts, pause, processesOf, repository, untilReady } from './run-system.ts';
import type { Launcher, PartName } from './run-system.ts';
import { ask } from './talk.ts';

const long = Boolean(process.env['TEST_LONG']);
const articles = long ? 500 : 40;
const victims: readonly PartName[] = long ? [...parts, ...parts, ...parts] : ['cms', 'publisher', 'host'];

const dataDir = mkdtempSync(path.join(tmpdir(), 'lienthong-system-'));
const administrator = { email: 'quan-tri@hue.example', password: 'mot-mat-khau-that-dai-1945' };
const ports = await findFreePorts();
const environment = {
  NODE_ENV: 'production',
  DATA_DIR: dataDir,
  CMS_PORT: String(ports.cms),
  WEB_PORT: String(ports.web),
  PAYLOAD_SECRET: 'a-secret-of-the-crash-test-1945-1975',
  PREVIEW_SECRET: 'another-secret-of-the-crash-test-1945',
  RELEASE_SIGNING_KEY: 'a-signing-key-of-the-crash-test-1945',
  ADMIN_EMAIL: administrator.email,
  ADMIN_PASSWORD: administrator.password,
};

let launcher: Launcher;
let wards: Ward[];
let published: Published[];
const seen = new Set<number>();
const noteProcesses = () => {
  for (const pid of Object.values(processesOf(dataDir))) seen.add(pid);
};

beforeAll(async () => {
  launcher = launch(environment);
  await untilReady(launcher);
  noteProcesses();
  wards = await makeWards(ports.cms, dataDir, administrator, ['vy-da', 'thuan-hoa']);
  let killed = 0;
  let kill = Promise.resolve();
  published = await publishArticles(ports.cms, wards, articles, 4, async ({ length }) => {
    const victim = victims[killed];
    // Spread over the run: each kill falls between publications of other clients.
    if (victim === undefined || length < ((killed + 1) * articles) / (victims.length + 1)) return;
    killed += 1;
    const before = kill;
    kill = before.then(() => killPart(dataDir, victim)).then(noteProcesses);
    // One client waits for the kill before: the publications must not be over before the kills are.
    await before;
  });
  await kill;
  await untilPublished();
}, 900_000);

afterAll(async () => {
  launcher.child.kill('SIGTERM');
  await launcher.ended;
  rmSync(dataDir, { recursive: true, force: true });
});

async function untilPublished(): Promise<void> {
  const details = async (port: number) => {
    const reply = await ask(port, '/health').catch(() => null);
    return reply?.status === 200
      ? (JSON.parse(reply.body) as { details: Record<string, number> }).details
      : ({} as Record<string, number>);
  };
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await pause(100)) {
    const [cms, publisher] = await Promise.all([details(ports.cms), details(ports.web + 3)]);
    if (cms['waiting'] === 0 && publisher['behind'] === 0) return;
  }
  throw new Error(`What was saved was not published:\n${launcher.said()}`);
}

const once = (list: readonly unknown[]) => list.map(() => 1);

describe(`${articles} articles published while parts are killed`, () => {
  it('says of every part killed that it ended and runs again', () => {
    for (const part of new Set(victims)) {
      const times = victims.filter((victim) => victim === part).length;
      expect(launcher.said().split(`! ${part} ended (SIGKILL) and is started again`).length - 1).toBe(times);
      expect(launcher.said().split(`✓ ${part} was started again`).length - 1).toBe(times);
    }
  });

  it('has every part answer again', async () => {
    for (const port of [ports.cms, ...[0, 1, 2, 3, 4].map((offset) => ports.web + offset)])
      await vi.waitFor(async () => expect((await ask(port, '/health')).status).toBe(200), { timeout: 60_000 });
  });

  it('shows each exactly once in the lists of its ward and of the city', async () => {
    expect(published).toHaveLength(articles);
    const titles = published.map(({ title }) => title);
    expect(await countInLists(ports.web, 'localhost', titles)).toEqual(once(titles));
    for (const ward of wards) {
      const own = published.filter((each) => each.ward === ward).map(({ title }) => title);
      expect(await countInLists(ports.web, ward.host, own)).toEqual(once(own));
    }
  });

  it('has a page of its own for each', async () => {
    for (const { ward, slug, title } of published)
      expect(await readPage(ports.web, ward.host, `/tin-tuc/${slug}/`)).toContain(title);
  });

  it('finds each exactly once', async () => {
    for (const { ward, slug, word } of published)
      expect(await search(ports.web, ward.host, word)).toEqual([`http://${ward.host}:${ports.web}/tin-tuc/${slug}/`]);
    const [first] = published;
    expect(await readPage(ports.web, 'localhost', `/tim-kiem/ket-qua?q=${first?.word}`)).toContain(first?.slug);
  });

  it('has the newest in the feeds, each once', async () => {
    for (const ward of wards) {
      const newest = published
        .filter((each) => each.ward === ward)
        .sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
        .slice(0, 30)
        .map(({ slug }) => `http://${ward.host}:${ports.web}/tin-tuc/${slug}/`);
      expect((await readFeed(ports.web, ward.host)).sort()).toEqual(newest.sort());
    }
  });

  it('refuses a second launcher on the same data folder, naming the first', async () => {
    const second = launch({ ...environment, CMS_PORT: '19995', WEB_PORT: '19996' });
    expect(await second.ended).toEqual({ code: 1, signal: null });
    expect(second.said()).toMatch(new RegExp(`✗ liên thông already runs on .* \\(process ${launcher.child.pid}\\)`));
    expect(launcher.child.exitCode).toBeNull();
  });

  it('leaves no part behind when the launcher itself is killed, and starts again with everything in place', async () => {
    const before = Object.values(processesOf(dataDir));
    expect(before).toHaveLength(parts.length);
    launcher.child.kill('SIGKILL');
    await launcher.ended;
    for (const deadline = Date.now() + 10_000; before.some(isAlive) && Date.now() < deadline;) await pause(50);
    expect(before.filter(isAlive)).toEqual([]);
    launcher = launch(environment);
    await untilReady(launcher);
    noteProcesses();
    const titles = published.map(({ title }) => title);
    expect(await countInLists(ports.web, 'localhost', titles)).toEqual(once(titles));
  }, 120_000);

  it('stops with every process at the first signal', async () => {
    launcher.child.kill('SIGINT');
    expect(await launcher.ended).toEqual({ code: 0, signal: null });
    expect([...seen].filter(isAlive)).toEqual([]);
  }, 30_000);

  it('is live exactly as a full publication makes it', async () => {
    const full = path.join(dataDir, 'full');
    await runPart('sites/src/publisher/publish.ts', '--full', '--out', full);
    const live = filesOf(path.join(dataDir, 'release'));
    expect(live.size).toBeGreaterThan(articles);
    const other = filesOf(full);
    expect([...live.keys()]).toEqual([...other.keys()]);
    expect([...live].filter(([name, bytes]) => other.get(name) !== bytes).map(([name]) => name)).toEqual([]);
  }, 120_000);

  it('has everything again after its records were damaged and made anew from the CMS', async () => {
    truncateSync(path.join(dataDir, 'content.db'), 200_000);
    const refused = launch(environment);
    expect(await refused.ended).toEqual({ code: 1, signal: null });
    expect(refused.said()).toMatch(/✗ .*content\.db is damaged .*“npm run rebuild”/);
    expect(await runPart('cms/src/publishing/rebuild.ts')).toMatch(/✓ \d+ records, 0 refused/);
    launcher = launch(environment);
    await untilReady(launcher);
    const titles = published.map(({ title }) => title);
    expect(await countInLists(ports.web, 'localhost', titles)).toEqual(once(titles));
  }, 120_000);
}, 300_000);

/** Runs a command of the product on this installation. */
async function runPart(file: string, ...args: string[]): Promise<string> {
  const command = ['config/launch/run-part.mjs', file, ...args];
  const options = { cwd: repository, env: { ...process.env, ...environment } };
  return (await promisify(execFile)(process.execPath, command, options)).stdout;
}

/** Every file of a release; search indexes are made at their own pace. */
function filesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/[\\/](pagefind|_tmp)[\\/]/.test(file))
    .sort();
  return new Map(entries.map((file) => [path.relative(folder, file), readFileSync(file, 'base64')]));
}
