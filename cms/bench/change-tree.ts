import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { PortalRecord, RecordInput } from '@lienthong/config/contracts/record';
import { openContentWriter } from '../src/publishing/content-writer.ts';

/**
 * Holds the writer of a content.db of the benchmarks and changes the tree as it is told, a JSON command a line; answers with the sequence
 * number, how long the records took, and its memory.
 *
 *     {"do":"settings","portals":6}              the theme of so many portals, the root among them; without a number, of all
 *     {"do":"look","from":0,"portals":100,"theme":"khan-cap"}  the theme, or the hue of the accent ("hue"), of so many portals below the root
 *     {"do":"article","portal":"p7","slug":"…","title":"…"}    a new article of one portal
 *     {"do":"notice","place":"top","title":"…"}  the root hands down a new notice to every portal below
 *     {"do":"withdraw"}                          the last notice and its item go
 */
type Command =
  | { do: 'settings'; portals?: number }
  | { do: 'look'; from: number; portals: number; theme?: string; hue?: number }
  | { do: 'article'; portal: string; slug: string; title: string }
  | { do: 'notice'; place: 'band' | 'top' | 'list'; title: string }
  | { do: 'withdraw' };

type LookCommand = Extract<Command, { do: 'look' }>;

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
let articles = 0;

/** Each portal gets the other of two themes, as when a setting above it changes. */
function restyle(portal: PortalRecord): PortalRecord {
  return { ...portal, theme: portal.theme === 'khan-cap' ? 'hue-tim' : 'khan-cap' };
}

function relook(portal: PortalRecord, { theme = portal.theme, hue = portal.settings.accentHue }: LookCommand) {
  return { ...portal, theme, settings: { ...portal.settings, accentHue: hue } };
}

function articleOf(id: string, more: { portal: string; slug: string; title: string; at: string }): RecordInput {
  const { portal, slug, title, at } = more;
  return {
    kind: 'article',
    id,
    portal,
    slug,
    former: [],
    title: { vi: title, en: null },
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
}

function recordsOf(command: Command): { put: RecordInput[]; remove: { kind: RecordInput['kind']; id: string }[] } {
  if (command.do === 'settings') {
    const all = portals().toSorted((a, b) => Number(b.id === root) - Number(a.id === root));
    return { put: all.slice(0, command.portals ?? all.length).map(restyle), remove: [] };
  }
  if (command.do === 'look') {
    const below = portals()
      .filter(({ id }) => id !== root)
      .toSorted((a, b) => a.order - b.order);
    const chosen = below.slice(command.from, command.from + command.portals);
    return { put: chosen.map((portal) => relook(portal, command)), remove: [] };
  }
  const at = new Date(Date.UTC(2026, 0, 2, 0, notices + articles)).toISOString();
  if (command.do === 'article') return { put: [articleOf(command.slug, { ...command, at })], remove: [] };
  const id = `notice-${notices}`;
  const item = { kind: 'article' as const, id };
  if (command.do === 'withdraw') return { put: [], remove: [{ kind: 'distribution', id }, item] };
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
  return { put: [articleOf(id, { portal: root, slug: id, title: command.title, at }), distribution], remove: [] };
}

for await (const line of createInterface({ input: process.stdin })) {
  const command = JSON.parse(line) as Command;
  if (command.do === 'notice') notices += 1;
  if (command.do === 'article') articles += 1;
  const records = recordsOf(command);
  const started = performance.now();
  const seq = writer.applyRelease({ cause: 'bench', at: new Date().toISOString(), ...records });
  const milliseconds = performance.now() - started;
  console.log(JSON.stringify({ seq, milliseconds, memoryMb: Math.round(process.memoryUsage().rss / 2 ** 20) }));
}
writer.close();
