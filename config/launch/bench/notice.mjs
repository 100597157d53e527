// From the CMS's answer to a mandatory notice until it stands on the home pages of all forty communes, in a whole installation.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { run } from '../install.mjs';
import { repository } from '../repository.mjs';
import { administrator, ask, call, inviteAuthor, makePortals, startInstallation, untilShows } from './installation.mjs';
import { percentile, rounded } from './measure.mjs';

const communes = 40;
const pages = 4000;
const rounds = 10;

/**
 * A production installation with a city and forty communes and about as many pages as the demo has. A notice is written
 * by one person, approved and handed down by another, over REST; corrected once, withdrawn once.
 */
export async function measureNotice({ node, folder, documents, ports, env, progress }) {
  const dataDir = mkdtempSync(path.join(folder, 'notice-'));
  try {
    progress('portals');
    let installation = await startInstallation({ dataDir, ports, env });
    const { root, wards } = await makePortals(ports.cms, communes + 1);
    const author = await inviteAuthor(ports.cms, dataDir, root);
    await installation.stop();
    progress('records');
    const script = path.join(repository, 'cms', 'bench', 'write-bench-content.ts');
    await run(node, [script, '--documents', documents, '--out', dataDir, '--into', '--pages', String(pages)], { env });
    progress('publication');
    installation = await startInstallation({ dataDir, ports, env });
    try {
      const published = JSON.parse((await ask(ports.web + 3, '/health')).body).details.pages;
      const figures = {};
      for (const place of ['top', 'band']) {
        progress(place);
        figures[place] = await measurePlace({ ports, root, wards, author, place });
      }
      return { communes, pages: published, rounds, ...figures };
    } finally {
      await installation.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measurePlace({ ports, root, wards, author, place }) {
  const { token } = await call(ports.cms, '/api/users/login', { json: administrator });
  const times = { handed: [], corrected: [], withdrawn: [] };
  /** From the answer of the CMS until no commune's home page is without the change. */
  const timed = async (of, request, text, shown = true) => {
    const { doc } = await request();
    const answered = performance.now();
    await Promise.all(wards.map((ward) => untilShows(ports.web, ward.hostname, '/', text, shown)));
    times[of].push(performance.now() - answered);
    await pause(300);
    return doc;
  };
  for (let number = 0; number < rounds; number += 1) {
    const title = `Thông báo ${place} số ${number} lúc ${Date.now()}`;
    const slug = `thong-bao-${place}-${number}`;
    const json = { title, slug, lead: 'Một câu.', genre: 'notice', portal: root.id, _status: 'draft' };
    const { doc } = await call(ports.cms, '/api/articles?depth=0&draft=true', { json, token: author });
    const step = (action, who) =>
      call(ports.cms, '/api/newsroom/transition', {
        json: { collection: 'articles', id: doc.id, action },
        token: who,
      });
    await step('present', token);
    await step('approve', token);
    await untilShows(ports.web, root.hostname, `/tin-tuc/${slug}/`, title);
    await pause(300);

    const item = { relationTo: 'articles', value: doc.id };
    const notice = { item, portal: root.id, place, audience: 'branch', state: 'active' };
    const handed = await timed(
      'handed',
      () => call(ports.cms, '/api/distributions?depth=0', { json: notice, token }),
      title,
    );
    const corrected = `${title}, đã sửa`;
    await call(ports.cms, `/api/articles/${doc.id}?depth=0&draft=true`, {
      method: 'PATCH',
      json: { title: corrected, _status: 'draft' },
      token: author,
    });
    await step('present', token);
    await timed('corrected', () => step('approve', token), corrected);
    const end = { state: 'withdrawn', withdrawReason: 'Hết hiệu lực' };
    await timed(
      'withdrawn',
      () => call(ports.cms, `/api/distributions/${handed.id}?depth=0`, { method: 'PATCH', json: end, token }),
      title,
      false,
    );
  }
  const figures = (values) => ({
    p50Ms: rounded(percentile(values, 0.5)),
    worstMs: rounded(Math.max(...values)),
  });
  return { handed: figures(times.handed), corrected: figures(times.corrected), withdrawn: figures(times.withdrawn) };
}
