import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { errorMessages, type ErrorCode } from '@lienthong/config/contracts/error-codes';
import type { Payload } from 'payload';
import { openBodyReader, type BodyReader } from './body-reader.ts';
import { openShelf, type Shelf } from './document-shelf.ts';
import { listFiles } from './list-files.ts';
import { readTextFile } from './read-text-file.ts';
import { Refusal } from '../refusals/refusal.ts';
import { rehearseShelf } from './rehearse-shelf.ts';
import { countResults, reasonOf, type FileReport, type Report } from './report.ts';
import { prepareDocument, type Prepared } from './take-document.ts';

export type DocumentsOrder = {
  folder: string;
  /** The portal that will own the documents, by its short name. */
  portal: string;
  dryRun: boolean;
  /** Ends the run after the file at hand. */
  stop: AbortSignal;
  progress: (done: number, total: number) => void;
};

/** Texts read while the one at hand is written. */
const readAhead = 4;
/** So many failures of the database one after the other, and the run ends: nothing more would get through. */
const mostFailures = 3;

/** Imports every Markdown file of a folder into a portal. Throws a Refusal when it cannot begin, or when the database fails. */
export async function importDocuments(payload: Payload, order: DocumentsOrder): Promise<Report> {
  const started = Date.now();
  const names = listFiles(order.folder);
  const shelf = await openShelf(payload, await findPortal(payload, order.portal));
  const target = order.dryRun ? rehearseShelf(shelf) : shelf;
  const reader = openBodyReader();
  const files: FileReport[] = [];
  let failures = 0;
  try {
    const waiting: Waiting[] = [];
    for (const [at, name] of names.entries()) {
      if (order.stop.aborted || failures >= mostFailures) break;
      for (let next = at + waiting.length; waiting.length < readAhead && next < names.length; next += 1)
        waiting.push(prepare(target, reader, order.folder, names[next] ?? name));
      const { report, failed } = await takeFile(name, waiting.shift());
      failures = failed ? failures + 1 : 0;
      files.push(report);
      order.progress(files.length, names.length);
      // Signals are heard, and the CMS gets its turn to write.
      await setImmediate();
    }
  } finally {
    await reader.close();
  }
  return {
    portal: order.portal,
    folder: order.folder,
    dryRun: order.dryRun,
    stopped: files.length < names.length,
    seconds: Math.round((Date.now() - started) / 100) / 10,
    total: names.length,
    ...countResults(files),
    notReached: names.length - files.length,
    files,
  };
}

async function findPortal(payload: Payload, slug: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'portals',
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    select: { slug: true },
  });
  if (!docs[0]) throw new Refusal('LT-IMPORT-003', { portal: slug });
  return String(docs[0].id);
}

type Waiting = Prepared | { refused: unknown };

function prepare(shelf: Shelf, reader: BodyReader, folder: string, file: string): Waiting {
  try {
    return prepareDocument(shelf, reader, file, readTextFile(path.join(folder, file)));
  } catch (refused) {
    return { refused };
  }
}

async function takeFile(file: string, waiting: Waiting | undefined): Promise<{ report: FileReport; failed: boolean }> {
  try {
    if (!waiting || 'refused' in waiting) throw waiting?.refused;
    const { result, fields, conflicts, with: other, repaired } = await patiently(() => waiting.take());
    const report: FileReport = { file, result };
    if (fields.length > 0) report.fields = fields;
    if (conflicts.length > 0) report.conflicts = conflicts;
    if (conflicts.length > 0 && other !== null) report.with = other;
    if (repaired !== null) report.repaired = repaired;
    return { report, failed: false };
  } catch (error) {
    const { code, reason, failed } = explain(error);
    return { report: { file, result: 'refused', code, reason }, failed };
  }
}

/** The CMS writes too: a database that is busy longer than a statement waits is asked again. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await work();
    } catch (error) {
      if (attempt === 5 || !/SQLITE_BUSY|database is locked|WriteConflict/.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200 * attempt));
    }
}

function explain(error: unknown): { code: string; reason: { vi: string; en: string }; failed: boolean } {
  if (error instanceof Refusal) return { code: error.code, reason: reasonOf(error.code, error.details), failed: false };
  const { status, data, message } = error as { status?: number; data?: { code?: unknown }; message?: string };
  const said =
    String(message ?? error)
      .split('\n')[0]
      ?.slice(0, 300) ?? '';
  if (status === 423) return { code: 'LT-IMPORT-011', reason: reasonOf('LT-IMPORT-011'), failed: false };
  if (typeof status === 'number' && status < 500) {
    const code: ErrorCode = isCode(data?.code) ? data.code : 'LT-IMPORT-012';
    const reason = code === 'LT-IMPORT-012' ? reasonOf(code, { reason: said }) : { vi: said, en: said };
    return { code, reason, failed: false };
  }
  return { code: 'LT-IMPORT-013', reason: reasonOf('LT-IMPORT-013', { reason: said }), failed: true };
}

const isCode = (code: unknown): code is ErrorCode => typeof code === 'string' && code in errorMessages;
