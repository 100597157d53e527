// From the CMS's answer to the new bytes from the host, in a whole installation with many pages; and the search function on as many.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { run } from '../install.mjs';
import { repository } from '../repository.mjs';
import { administrator, ask, call, inviteAuthor, makePortals, startInstallation, untilShows } from './installation.mjs';
import { percentile, rounded } from './measure.mjs';

const warmUp = 10;
const saves = 100;
const searches = 400;

/**
 * A production installation with `portals` portals and about `pages` pages; its articles are real text, written as records beside
 * those of the CMS. One after the other new articles, which an author wrote, are approved through REST: nobody publishes alone.
 */
export async function measureLive({ node, folder, documents, pages, portals, ports, env, progress }) {
  const dataDir = mkdtempSync(path.join(folder, 'live-'));
  try {
    progress('portals');
    let installation = await startInstallation({ dataDir, ports, env });
    const made = await makePortals(ports.cms, portals);
    await installation.stop();
    progress('records');
    await run(node, [
      path.join(repository, 'cms', 'bench', 'write-bench-content.ts'),
      '--documents',
      documents,
      '--out',
      dataDir,
      '--into',
      '--pages',
      String(pages),
    ]);
    progress('publication');
    installation = await startInstallation({ dataDir, ports, env });
    try {
      const publisher = JSON.parse((await ask(ports.web + 3, '/health')).body).details;
      const times = await measureSaves(ports, made, await inviteAuthor(ports.cms, dataDir, made.root), progress);
      const search = await measureSearch(ports, progress);
      const memory = JSON.parse((await ask(ports.web + 3, '/health')).body).details.memoryMb;
      return { live: { pages: publisher.pages, ...times, publisherMb: memory }, search };
    } finally {
      await installation.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measureSaves(ports, { root, wards }, author, progress) {
  const { token } = await call(ports.cms, '/api/users/login', { json: administrator });
  const times = { article: [], wardHome: [], cityHome: [], save: [] };
  for (let number = 0; number < warmUp + saves; number += 1) {
    progress(`save ${number + 1} of ${warmUp + saves}`);
    const ward = wards[(number * 7) % wards.length];
    const slug = `tin-do-luong-${Date.now()}-${number}`;
    const title = `Tin đo lường số ${number} lúc ${Date.now()}`;
    const json = { title, slug, lead: 'Một tin để đo.', genre: 'news', portal: ward.id, _status: 'draft' };
    const { doc } = await call(ports.cms, '/api/articles?depth=0&draft=true', { json, token: author });
    const step = (action) => ({ json: { collection: 'articles', id: doc.id, action }, token });
    await call(ports.cms, '/api/newsroom/transition', step('present'));
    const before = performance.now();
    await call(ports.cms, '/api/newsroom/transition', step('approve'));
    const answered = performance.now();
    const until = (host, to) => untilShows(ports.web, host, to, title).then(() => performance.now() - answered);
    const [article, wardHome, cityHome] = await Promise.all([
      until(ward.hostname, `/tin-tuc/${slug}/`),
      until(ward.hostname, '/'),
      until(root.hostname, '/tin-tuc/'),
    ]);
    // Saves of people do not come at the same millisecond: feeds and search of the one before are done.
    await pause(150);
    if (number < warmUp) continue;
    times.article.push(article);
    times.wardHome.push(wardHome);
    times.cityHome.push(cityHome);
    times.save.push(answered - before);
  }
  const all = times.article.map((time, at) => Math.max(time, times.wardHome[at], times.cityHome[at]));
  const both = (values) => ({ p50Ms: rounded(percentile(values, 0.5)), p95Ms: rounded(percentile(values, 0.95)) });
  return {
    ...both(all),
    article: both(times.article),
    wardHome: both(times.wardHome),
    cityList: both(times.cityHome),
    save: both(times.save),
  };
}

/** Questions as people type them, with tones and without, common words and rare ones, one portal and the province. */
const questions = [
  'đất đai',
  'dat dai',
  'thủ tục',
  'thu tuc hành chính',
  'giấy phép xây dựng',
  'xu phat vi pham',
  'bảo hiểm xã hội',
  'tuyển sinh',
  'hoa don dien tu',
  'quy hoạch đô thị',
  'ky luat vien chuc',
  'an toàn thực phẩm',
  'phong chay',
  'học phí',
  'trách nhiệm thi hành',
  'điều khoản chuyển tiếp',
  'ngan sach',
  'y tế',
  'lái xe',
  'nước sạch nông thôn',
];

async function measureSearch(ports, progress) {
  const times = [];
  let records = 0;
  for (let number = 0; number < searches; number += 1) {
    if (number % 50 === 0) progress(`search ${number} of ${searches}`);
    const q = questions[number % questions.length];
    const before = performance.now();
    const { total } = await call(
      ports.web + 1,
      `/api/search?${new URLSearchParams({ q, page: String(1 + (number % 3)) })}`,
    );
    times.push(performance.now() - before);
    records = Math.max(records, total);
  }
  return { mostHits: records, p50Ms: rounded(percentile(times, 0.5)), p95Ms: rounded(percentile(times, 0.95)) };
}
