import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of feeds on this machine: what it answers at a path is set by the test; unknown paths answer 404. */
export async function serveFeeds() {
  const answers = new Map<string, RequestListener>();
  const asked: IncomingMessage[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request);
    const answer = answers.get(request.url ?? '');
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    /** By name: `localhost` is allowed in the tests, the bare address is not. */
    at: (path: string) => `http://localhost:${port}${path}`,
    asked,
    answer: (path: string, listener: RequestListener) => void answers.set(path, listener),
    answerXml: (path: string, xml: string | Buffer, headers: Record<string, string> = {}) =>
      void answers.set(path, (_request, response: ServerResponse) =>
        response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(xml),
      ),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
export type FeedServer = Awaited<ReturnType<typeof serveFeeds>>;

type Item = { guid: string; title: string; text?: string; link?: string; date?: string };

/** An RSS 2.0 feed as agencies publish it. */
export const rssOf = (items: readonly Item[], language = 'vi') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Báo của sở</title><link>https://so.example/</link><description>Tin</description><language>${language}</language>
${items
  .map(
    ({
      guid,
      title,
      text = 'Tóm tắt',
      link = `https://so.example/${guid}`,
      date = 'Mon, 02 Nov 2026 08:00:00 +0700',
    }) =>
      `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title><link>${link}</link><description><![CDATA[<p>${text}</p>]]></description><pubDate>${date}</pubDate></item>`,
  )
  .join('\n')}
</channel></rss>`;
