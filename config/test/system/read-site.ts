import { pause } from './run-system.ts';
import { ask } from './talk.ts';

/** The body of a public page; `null` when there is none. A host that is being started again is asked again. */
export async function readPage(port: number, host: string, path: string): Promise<string | null> {
  for (const deadline = Date.now() + 60_000; ; await pause(100)) {
    const reply = await ask(port, path, { host }).catch(() => null);
    if (reply?.status === 200) return reply.body;
    if (reply?.status === 404) return null;
    if (Date.now() > deadline) throw new Error(`${host}${path} answers ${reply?.status ?? 'nothing'}`);
  }
}

/** How often each title stands as a text on the numbered pages of a portal's news, all pages together. */
export async function countInLists(port: number, host: string, titles: readonly string[]): Promise<number[]> {
  const pages: string[] = [];
  for (let number = 1; ; number += 1) {
    const page = await readPage(port, host, `/tin-tuc/trang/${number}/`);
    if (page === null) break;
    pages.push(page);
  }
  return titles.map((title) => pages.reduce((sum, page) => sum + countText(page, title), 0));
}

const countText = (html: string, text: string) =>
  [...html.matchAll(/>\s*([^<]+?)\s*</g)].filter(([, found]) => found === text).length;

/** Addresses of the items of a portal's feed, newest first. */
export async function readFeed(port: number, host: string): Promise<string[]> {
  const feed = (await readPage(port, host, '/rss.xml')) ?? '';
  return [...feed.matchAll(/<item>[\s\S]*?<link>([^<]+)<\/link>/g)].map(([, link]) => link ?? '');
}

/** Addresses search finds for a word, province-wide. */
export async function search(port: number, host: string, word: string): Promise<string[]> {
  const answer = (await readPage(port, host, `/api/search?q=${word}&lang=vi&page=1`)) ?? '{"results":[]}';
  return (JSON.parse(answer) as { results: { url: string }[] }).results.map(({ url }) => url);
}
