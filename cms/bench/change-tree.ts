import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { PortalRecord, RecordInput } from '@lienthong/config/contracts/record';
import { openContentWriter } from '../src/publishing/content-writer.ts';

/**
 * Holds the writer of a content.db of the benchmarks and changes the tree as it is told, a JSON command a line; answers with the sequence
 * number, how long the records took, and its memory.
 *
 *     {"do":"settings","portals":6}              the theme of so many portals, the root among them; without a number, of all
 *     {"do":"notice","place":"top","title":"…"}  the root hands down a new notice to every portal below
 *     {"do":"withdraw"}                          the last notice and its item go
 */
type Command =
  | { do: 'settings'; portals?: number }
  | { do: 'notice'; place: 'band' | 'top' | 'list'; title: string }
  | { do: 'withdraw' };

const { values } = parseArgs({ options: { file: { type: 'string' } } });
if (!values.file) {
  console.error('✗ change-tree needs --file <content.db>');
  process.exit(2);
}
const writer = openContentWriter(values.file);
const ids = writer.idsOf('portal');
const portals = () => ids.map((id) => writer.read('portal', id)).filter((portal) => portal !== null);
const root = portals().find(({ parent }) => parent === null)?.id ?? '';
let notices = 0;

/** Each portal gets the other of two themes, as when a setting above it changes. */
function restyle(portal: PortalRecord): PortalRecord {
  return { ...portal, theme: portal.theme === 'khan-cap' ? 'hue-tim' : 'khan-cap' };
}

function recordsOf(command: Command): { put: RecordInput[]; remove: { kind: RecordInput['kind']; id: string }[] } {
  const id = `notice-${notices}`;
  const item = { kind: 'article' as const, id };
  if (command.do === 'settings') {
    const all = portals().toSorted((a, b) => Number(b.id === root) - Number(a.id === root));
    return { put: all.slice(0, command.portals ?? all.length).map(restyle), remove: [] };
  }
  if (command.do === 'withdraw') return { put: [], remove: [{ kind: 'distribution', id }, item] };
  const at = new Date(Date.UTC(2026, 0, 2, 0, notices)).toISOString();
  const article: RecordInput = {
    ...item,
    portal: root,
    slug: id,
    former: [],
    title: { vi: command.title, en: null },
    english: false,
    publishedAt: at,
    updatedAt: at,
    genre: 'notice',
    category: null,
    tags: [],
    lead: { vi: 'Mọi đơn vị thực hiện ngay.', en: null },
    body: { vi: [], en: null },
    author: null,
    source: null,
    image: null,
    caption: null,
    featured: false,
    expiresAt: null,
  };
  const distribution: RecordInput = {
    kind: 'distribution',
    id,
    portal: root,
    item,
    to: { subtree: root, types: [], levels: [], portals: [], except: [] },
    place: command.place,
    from: at,
    until: null,
  };
  return { put: [article, distribution], remove: [] };
}

for await (const line of createInterface({ input: process.stdin })) {
  const command = JSON.parse(line) as Command;
  if (command.do === 'notice') notices += 1;
  const records = recordsOf(command);
  const started = performance.now();
  const seq = writer.applyRelease({ cause: 'bench', at: new Date().toISOString(), ...records });
  const milliseconds = performance.now() - started;
  console.log(JSON.stringify({ seq, milliseconds, memoryMb: Math.round(process.memoryUsage().rss / 2 ** 20) }));
}
writer.close();
