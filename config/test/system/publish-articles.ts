import type { Ward } from './make-wards.ts';
import { pause } from './run-system.ts';
import { ask, type Reply } from './talk.ts';

export type Published = { word: string; slug: string; title: string; publishedAt: string; ward: Ward };

/** How long a client goes on asking a CMS that does not answer. */
const patience = 90_000;

/**
 * Publishes articles from several clients at once: an editor writes each, an approver publishes it. The slug is the client's: an article whose acknowledgement was lost is sent
 * again, and when the first one was kept the CMS refuses the second (one slug of a portal belongs to one article).
 */
export async function publishArticles(
  port: number,
  wards: readonly Ward[],
  count: number,
  clients: number,
  onAcknowledged: (published: readonly Published[]) => Promise<void>,
): Promise<Published[]> {
  const published: Published[] = [];
  let next = 0;
  async function client(): Promise<void> {
    while (next < count) {
      const number = next;
      next += 1;
      const ward = wards[number % wards.length];
      if (!ward) throw new Error('There is no ward');
      published.push(await publishOne(port, ward, number));
      await onAcknowledged(published);
    }
  }
  await Promise.all(Array.from({ length: clients }, client));
  return published;
}

async function publishOne(port: number, ward: Ward, number: number): Promise<Published> {
  const word = `kq${String(number).padStart(4, '0')}x`;
  const slug = `ban-tin-${word}`;
  const title = `Bản tin ${word} của phường`;
  const article = { title, slug, lead: `Tin số ${number}.`, genre: 'news', portal: ward.id, _status: 'draft' };
  const id = await writeOne(port, ward, article);
  // Approving twice what was approved already changes nothing, so a lost acknowledgement is simply asked for again.
  const approved = await untilAnswered(() =>
    ask(port, `/api/articles/${id}?depth=0`, { method: 'PATCH', token: ward.approver, json: { _status: 'published' } }),
  );
  if (approved.status !== 200) throw new Error(`Article ${word}: ${approved.status} ${approved.body}`);
  const { publishedAt } = (JSON.parse(approved.body) as { doc: { publishedAt: string } }).doc;
  return { word, slug, title, publishedAt, ward };
}

async function writeOne(port: number, ward: Ward, article: { title: string; slug: string }): Promise<string> {
  const { slug, title } = article;
  const sent = await untilAnswered(() =>
    ask(port, '/api/articles?depth=0&draft=true', { token: ward.token, json: article }),
  );
  if (sent.status === 201) return (JSON.parse(sent.body) as { doc: { id: string } }).doc.id;
  if (!sent.body.includes('LT-SLUG-001')) throw new Error(`Article ${slug}: ${sent.status} ${sent.body}`);
  const kept = await untilAnswered(() =>
    ask(port, `/api/articles?depth=0&draft=true&where[slug][equals]=${slug}`, { token: ward.token }),
  );
  const [doc] = (JSON.parse(kept.body) as { docs: { id: string; title: string }[] }).docs;
  if (doc?.title !== title) throw new Error(`The slug ${slug} belongs to something else: ${kept.body}`);
  return doc.id;
}

/** No connection, or an error of the server: whether it was kept is not known, so it is asked again. */
async function untilAnswered(question: () => Promise<Reply>): Promise<Reply> {
  const deadline = Date.now() + patience;
  for (;;) {
    const reply = await question().catch((error: unknown) => ({ status: 0, body: String(error) }));
    if (reply.status > 0 && reply.status < 500) return reply;
    if (Date.now() > deadline) throw new Error(`No answer: ${reply.status} ${reply.body}`);
    await pause(100);
  }
}
