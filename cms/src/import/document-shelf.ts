import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload';
import type { LexicalValue } from '../rich-text/lexical-nodes.ts';
import { fingerprint, fingerprintBody, type Fingerprint } from './fingerprint.ts';
import { unions, type ImportRecord } from './merge-document.ts';
import { keyOfNumber, type DocumentValues, type ReadDocument, type Related } from './read-document.ts';
import { Refusal } from '../refusals/refusal.ts';

/** A document that is there already, as much of it as is kept in memory. */
export type Shelved = { id: string; record: ImportRecord | null; deleted: boolean };
export type Text = { read: ReadDocument; body: LexicalValue; print: Fingerprint };
export type Shelf = {
  find(key: string): Shelved | undefined;
  /** What a document holds now; refuses one that waits as a draft. */
  look(shelved: Shelved): Promise<Fingerprint>;
  /** Creates it, published. `null` when another import was faster: look it up again. */
  create(text: Text, record: ImportRecord): Promise<Shelved | null>;
  /** Writes the named fields, and what the importer remembers. */
  update(shelved: Shelved, text: Text, take: readonly string[], record: ImportRecord): Promise<void>;
};

type Row = { id: string; number?: string | null; issuer?: string | null; importKey?: string | null };

/** The documents of one portal, found by what makes them the same. */
export async function openShelf(payload: Payload, portal: string): Promise<Shelf> {
  const known = new Map<string, Shelved>();
  const collection = 'documents' as const;

  function note(row: Row & { importRecord?: unknown; deletedAt?: string | null }): Shelved {
    const shelved = { id: row.id, record: readRecord(row.importRecord), deleted: Boolean(row.deletedAt) };
    if (row.importKey) known.set(row.importKey, shelved);
    // A document made by hand, or whose number was corrected by hand, is found by its number.
    const key = row.number ? keyOfNumber(row.number, row.issuer ?? null) : null;
    if (key !== null && !known.has(key)) known.set(key, shelved);
    return shelved;
  }

  const { docs } = await payload.find({
    collection,
    where: { portal: { equals: portal } },
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: true,
    select: { number: true, issuer: true, importKey: true, importRecord: true, deletedAt: true },
    // What is in the bin counts only where nothing else has the number.
    sort: 'deletedAt',
  });
  for (const row of docs.toSorted((a, b) => Number(Boolean(a.deletedAt)) - Number(Boolean(b.deletedAt)))) note(row);

  async function look({ id }: Shelved): Promise<Fingerprint> {
    const one = { collection, id, depth: 0, locale: 'vi', overrideAccess: true } as const;
    const newest = await payload.findByID({ ...one, draft: true, select: { _status: true } });
    // Saving would publish somebody's unfinished draft, or bring back what somebody withdrew.
    if (newest._status !== 'published') throw new Refusal('LT-IMPORT-008');
    const doc = (await payload.findByID(one)) as unknown as Record<string, unknown>;
    return fingerprint(doc, fingerprintBody(doc['body']));
  }

  async function create({ read, body }: Text, record: ImportRecord): Promise<Shelved | null> {
    const req = await createLocalReq({ locale: 'vi' }, payload);
    await initTransaction(req);
    try {
      const same = await payload.find({
        collection,
        where: { and: [{ importKey: { equals: read.key } }, { portal: { equals: portal } }] },
        limit: 1,
        pagination: false,
        depth: 0,
        trash: true,
        req,
      });
      if (same.docs[0]) {
        await killTransaction(req);
        note(same.docs[0]);
        return null;
      }
      const { id } = await payload.create({
        collection,
        locale: 'vi',
        depth: 0,
        overrideAccess: true,
        req,
        data: {
          ...dataOf(read.values),
          body,
          portal,
          importKey: read.key,
          importRecord: record,
          publishedAt: publishedAt(read),
          editorNote: read.note,
          _status: 'published',
        } as never,
      });
      await commitTransaction(req);
      const shelved = { id: String(id), record, deleted: false };
      known.set(read.key, shelved);
      return shelved;
    } catch (error) {
      await killTransaction(req);
      throw error;
    }
  }

  async function update(shelved: Shelved, { read, body }: Text, take: readonly string[], record: ImportRecord) {
    const data: Record<string, unknown> = { ...dataOf(read.values), body };
    const changes: Record<string, unknown> = Object.fromEntries(take.map((field) => [field, data[field]]));
    if (take.some((field) => unions.has(field))) {
      const now = await payload.findByID({ collection, id: shelved.id, depth: 0, overrideAccess: true });
      if (take.includes('tags')) changes['tags'] = [...new Set([...(now.tags ?? []), ...read.values.tags])];
      if (take.includes('related'))
        changes['related'] = joinRelated((now.related ?? []) as Related[], read.values.related);
    }
    await payload.update({
      collection,
      id: shelved.id,
      locale: 'vi',
      depth: 0,
      overrideAccess: true,
      // Somebody who has it open in the admin would lose what they write.
      overrideLock: false,
      data: { ...changes, importKey: read.key, importRecord: record, _status: 'published' } as never,
    });
    shelved.record = record;
    known.set(read.key, shelved);
  }

  return { find: (key) => known.get(key), look, create, update };
}

/** Days as the date picker keeps them: noon in Việt Nam. */
function dataOf(values: DocumentValues): Record<string, unknown> {
  const at = (day: string | null) => (day === null ? null : `${day}T05:00:00.000Z`);
  return {
    ...values,
    issuedOn: at(values.issuedOn),
    effectiveOn: at(values.effectiveOn),
    expiresOn: at(values.expiresOn),
  };
}

/** Nine in the morning of the day it says; never in the future, where it would wait unseen. */
function publishedAt({ publishedOn }: ReadDocument): string {
  const now = new Date().toISOString();
  const said = publishedOn === null ? now : `${publishedOn}T02:00:00.000Z`;
  return said < now ? said : now;
}

function joinRelated(now: Related[], more: Related[]): Related[] {
  const key = ({ relation, number }: Related) => `${relation} ${number}`;
  const had = new Set(now.map(key));
  return [...now, ...more.filter((row) => !had.has(key(row)))];
}

function readRecord(value: unknown): ImportRecord | null {
  const { base, files, written } = (value ?? {}) as Partial<ImportRecord>;
  return typeof base === 'string' && files && written ? { base, files, written } : null;
}
