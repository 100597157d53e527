import type { Payload } from 'payload';
import type { ContentWriter } from './content-writer.ts';
import { gatherRelease, refKey, type DocumentRef, type Gathered } from './gather-release.ts';
import { readPendingSets, settleSets } from './settle-release-sets.ts';
import type { Surroundings } from './project-document.ts';

/** Rows taken together into one release. The rows of one transaction appear at once, so up to this many go live together. */
const batchSize = 2000;
/** How many rows of the outbox one statement names. */
const rowsAtOnce = 500;

type Row = { id: string; source: string; document: string; operation: string };
export type Batch = { rows: number; gathered: Gathered };

/** Projects what waits in the outbox, and the documents in `due`, as one release. `null` when there was nothing to do. */
export async function projectWaiting(
  payload: Payload,
  writer: ContentWriter,
  surroundings: (changed: boolean) => Promise<Surroundings>,
  due: readonly DocumentRef[],
  mostRows = batchSize,
): Promise<Batch | null> {
  const rows = await readRows(payload, mostRows);
  const at = new Date().toISOString();
  const pending = await readPendingSets(payload, at);
  if (rows.length === 0 && due.length === 0 && pending.every(({ failed }) => failed)) return null;
  const refs = new Map<string, DocumentRef>(due.map((ref) => [refKey(ref), ref]));
  for (const { source, document } of rows) {
    const ref = { collection: source, id: document };
    refs.set(refKey(ref), ref);
  }
  // A set goes whole, whichever of its items stand in this batch; one that failed is tried again when something of it changed.
  const sets = pending.filter(({ failed, refs: members }) => !failed || members.some((ref) => refs.has(refKey(ref))));
  for (const ref of sets.flatMap(({ refs: members }) => members)) refs.set(refKey(ref), ref);
  const around = await surroundings(rows.some(({ source }) => source === 'portals' || source === 'portal-groups'));
  const gathered = await gatherRelease(payload, writer, around, refs.values(), at, sets);
  writer.applyRelease({ cause: causeOf(rows), at, put: gathered.put, remove: gathered.remove });
  // Only now: a process killed before this line projects the same rows again, and nothing changes.
  await settle(payload, rows, gathered);
  await settleSets(payload, sets, gathered.heldSets);
  return { rows: rows.length, gathered };
}

/** Gives what failed another chance: a newer version of the product may be able to publish it. */
export async function retryFailed(payload: Payload): Promise<void> {
  await payload.db.updateMany({
    collection: 'outbox-entries',
    where: { failed: { exists: true } },
    data: { failed: null },
  });
}

async function readRows(payload: Payload, mostRows: number): Promise<Row[]> {
  const { docs } = await payload.find({
    collection: 'outbox-entries',
    where: { failed: { exists: false } },
    sort: 'order',
    limit: mostRows,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.map(({ id, source, document, operation }) => ({ id: String(id), source, document, operation }));
}

function causeOf(rows: readonly Row[]): string {
  const [first] = rows;
  if (!first) return 'clock';
  return rows.length === 1 ? `${first.operation} ${first.source} ${first.document}` : `${rows.length} changes`;
}

/** Deletes the rows that are live, with earlier failures of the same documents; parks those that failed, with the reason. */
async function settle(payload: Payload, rows: readonly Row[], { failures }: Gathered): Promise<void> {
  const keyOf = (row: Row) => refKey({ collection: row.source, id: row.document });
  const done = rows.filter((row) => !failures.has(keyOf(row)));
  for (let at = 0; at < done.length; at += rowsAtOnce) {
    const some = done.slice(at, at + rowsAtOnce);
    const again = { failed: { exists: true }, document: { in: some.map((row) => row.document) } };
    const where = { or: [{ id: { in: some.map((row) => row.id) } }, again] };
    await payload.db.deleteMany({ collection: 'outbox-entries', where });
  }
  for (const [key, failed] of failures) {
    const waiting = rows.filter((row) => keyOf(row) === key);
    const [source = '', document = ''] = key.split(' ');
    payload.logger.error({ source, document, failed }, 'a change could not be published');
    const data = { failed };
    if (waiting.length > 0)
      await payload.db.updateMany({
        collection: 'outbox-entries',
        where: { id: { in: waiting.map((row) => row.id) } },
        data,
      });
    else if (!(await isParked(payload, source, document)))
      await payload.db.create({
        collection: 'outbox-entries',
        data: {
          source,
          document,
          operation: 'depends',
          order: `${String(Date.now()).padStart(15, '0')}-depends`,
          failed,
        },
      });
  }
}

async function isParked(payload: Payload, source: string, document: string): Promise<boolean> {
  const where = { source: { equals: source }, document: { equals: document }, failed: { exists: true } };
  return (await payload.count({ collection: 'outbox-entries', where, overrideAccess: true })).totalDocs > 0;
}
