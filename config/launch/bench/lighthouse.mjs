// `npm run bench -- lighthouse`: what Lighthouse says of seven kinds of page of the demo, on a phone with a slow line.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureChromium } from '../chromium.mjs';
import { findNode, run } from '../install.mjs';
import { repository } from '../repository.mjs';
import { Problem, step, table } from '../say.mjs';
import { ask, startInstallation } from './installation.mjs';
import { median, rounded } from './measure.mjs';
import { scoresOf, summaryOf } from './read-lighthouse.mjs';

const ports = { cms: 3720, web: 8800 };

/**
 * The demo is started in a folder of its own; `web` names the port of one that runs already.
 * @param {{rounds: number, only: string[], web: number | null}} options `only`: names of pages
 */
export async function benchLighthouse({ rounds, only, web }) {
  const chromium = await ensureChromium();
  const folder = mkdtempSync(path.join(tmpdir(), 'lienthong-bench-'));
  let installation = null;
  try {
    const lighthouse = await step('Installing Lighthouse', () => installLighthouse(folder));
    if (web === null)
      installation = await step('Starting the demo', () =>
        startInstallation({ dataDir: path.join(folder, 'demo'), ports, production: false }),
      );
    const port = web ?? ports.web;
    const pages = (await pagesOf(port)).filter(({ name }) => only.length === 0 || only.includes(name));
    if (pages.length === 0) throw new Problem(`There is no page ${only.join(', ')}.`);
    const runs = Object.fromEntries(pages.map(({ name }) => [name, []]));
    for (let round = 1; round <= rounds; round += 1)
      for (const { name, url } of pages)
        await step(`Round ${round}: ${name}`, async (progress) => {
          const out = path.join(folder, `${name.replaceAll(' ', '-')}-${round}.json`);
          await visitAgain({ lighthouse, chromium, url, out });
          const seen = summaryOf(JSON.parse(readFileSync(out, 'utf8')));
          runs[name].push(seen);
          progress(Object.values(seen.scores).join(' '));
        });
    const figures = pages.map(({ name, url }) => ({ name, address: new URL(url).pathname, ...mediansOf(runs[name]) }));
    print(figures);
    return { rounds, profile: 'mobile, simulated slow 4G', pages: figures };
  } finally {
    await installation?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where the peers are: outside of what the product needs, installed when it is measured. */
async function installLighthouse(folder) {
  const at = path.join(folder, 'lighthouse');
  mkdirSync(at);
  cpSync(path.join(repository, 'sites', 'bench', 'lighthouse'), at, { recursive: true });
  await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: at });
  return path.join(at, 'node_modules', 'lighthouse', 'cli', 'index.js');
}

/** Lighthouse loses the trace of a visit now and then, and asks to be run again. */
async function visitAgain(visited, tries = 3) {
  try {
    await visit(visited);
  } catch (error) {
    if (tries === 1 || !String(error.message).includes('run Lighthouse again')) throw error;
    await visitAgain(visited, tries - 1);
  }
}

/** One visit in a browser of its own, with nothing kept from the one before. */
const visit = ({ lighthouse, chromium, url, out }) =>
  run(
    findNode(),
    [
      lighthouse,
      url,
      '--quiet',
      '--no-enable-error-reporting',
      '--output=json',
      `--output-path=${out}`,
      '--form-factor=mobile',
      '--throttling-method=simulate',
      '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage',
    ],
    { env: { ...process.env, CHROME_PATH: chromium } },
  );

async function pagesOf(port) {
  const at = (slug, pathname) => `http://${slug}.localhost:${port}${pathname}`;
  const firstLink = async (slug, pathname, pattern) => {
    const { body } = await ask(port, pathname, { host: `${slug}.localhost` });
    const [, found] = pattern.exec(body) ?? [];
    if (found === undefined) throw new Problem(`${at(slug, pathname)} links no page of this kind.`);
    return at(slug, found);
  };
  return [
    { name: 'city home', url: at('hue', '/') },
    { name: 'commune home', url: at('vy-da', '/') },
    // The lead story has a picture.
    {
      name: 'article',
      url: await firstLink('hue', '/', /<article class="lead">[^]*?href="(\/tin-tuc\/[^"/]+\/)"/),
    },
    { name: 'document list', url: at('hue', '/van-ban/') },
    {
      name: 'document',
      url: await firstLink(
        'hue',
        '/van-ban/',
        /href="(\/van-ban\/(?!(?:loai|co-quan|linh-vuc|nam|trang)\/)[^"/?]+\/)"/,
      ),
    },
    { name: 'search', url: at('hue', '/tim-kiem/') },
    { name: 'people', url: at('vy-da', '/can-bo/') },
  ];
}

/** The median of each figure; every finding that any of the visits had. */
function mediansOf(runs) {
  const of = (read) => rounded(median(runs.map(read)), 4);
  const figures = (name) =>
    Object.fromEntries(Object.keys(runs[0][name]).map((key) => [key, of((each) => each[name][key])]));
  return {
    scores: figures('scores'),
    measures: figures('measures'),
    findings: [...new Set(runs.flatMap(({ findings }) => findings))].sort(),
  };
}

function print(pages) {
  const rows = pages.map(({ name, scores, measures }) => [
    name,
    ...scoresOf(scores),
    `${(measures.largestPaintMs / 1000).toFixed(2)} s`,
    `${measures.blockingMs} ms`,
    measures.layoutShift,
    `${(measures.bytes / 1024).toFixed(1)} KB`,
  ]);
  console.log(
    table([
      ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'paint', 'blocking', 'shift', 'weight'],
      ...rows,
    ]),
  );
  for (const { name, findings } of pages) for (const finding of findings) console.log(`${name}: ${finding}`);
}
