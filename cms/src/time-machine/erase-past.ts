import { rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { keptMediaPath } from '@lienthong/config/contracts/kept-media';
import type { MediaRecord, RecordKind } from '@lienthong/config/contracts/record';
import { mediaOf } from '../publishing/media-uses.ts';
import { cutFolder } from '@lienthong/config/contracts/cut-content';
import type { Erasure } from './erasure.ts';
import { filesOf } from './keep-media.ts';
import { versionsOf, type PastVersion } from './past-versions.ts';
import { TimeProblem } from './time-problem.ts';

/** Which past versions: those that say something, those published within a time (instants), or both. */
export type Selection = { containing: string | null; from: string | null; until: string | null };
export type EraseOrder = {
  dataDir: string;
  kind: RecordKind;
  id: string;
  selection: Selection;
  erasure: Erasure;
  /** Also the pictures and files of what is erased, where nothing live shows them. */
  media: boolean;
};
export type Erased = {
  versions: { from: string; to: string }[];
  /** Media whose past versions and kept files were erased, and those that something live still shows. */
  media: { erased: string[]; live: string[] };
};

/** The versions a selection means; refuses one that is live, for what citizens read is corrected and not erased. */
export function selectPast(db: DatabaseSync, kind: RecordKind, id: string, selection: Selection): PastVersion[] {
  const { containing, from, until } = selection;
  if (containing === null && from === null && until === null) throw new TimeProblem('LT-TIME-006');
  const says = db.prepare('SELECT 1 FROM body WHERE id = ? AND instr(lower(json), lower(?)) > 0');
  // An address that is gone is said by a record of its own, with the same id.
  const versions = [...versionsOf(db, kind, id), ...(kind === 'tombstone' ? [] : versionsOf(db, 'tombstone', id))];
  const wanted = versions.filter(
    (version) =>
      version.record !== null &&
      (containing === null || says.get(version.body, inJson(containing)) !== undefined) &&
      (from === null || version.from.at >= from) &&
      (until === null || version.from.at <= until),
  );
  if (wanted.some(({ to }) => to === null)) throw new TimeProblem('LT-TIME-007');
  if (wanted.length === 0) throw new TimeProblem('LT-TIME-008');
  return wanted;
}

/** As it stands within a JSON text. */
const inJson = (text: string) => JSON.stringify(text).slice(1, -1);

/**
 * Erases past bodies: the text and the salt go, the hash stays, so the chain still verifies; reason, legal basis, who and when stay in
 * their place. What the disk held of them is overwritten. Cut-out copies of earlier moments go as well.
 */
export function erasePast({ dataDir, kind, id, selection, erasure, media }: EraseOrder): Erased {
  const db = new DatabaseSync(path.join(dataDir, 'content.db'), { timeout: 5000 });
  try {
    db.exec('PRAGMA secure_delete = ON; BEGIN IMMEDIATE');
    const versions = selectPast(db, kind, id, selection);
    const shown = new Set(media ? versions.flatMap(({ record }) => (record ? [...mediaOf(record)] : [])) : []);
    const erase = db.prepare("UPDATE body SET json = NULL, salt = '', erased = ? WHERE id = ? AND json IS NOT NULL");
    const kept = JSON.stringify(erasure);
    for (const { body } of versions) erase.run(kept, body);
    const result: Erased = {
      versions: versions.map(({ from, to }) => ({ from: from.at, to: to?.at ?? '' })),
      media: { erased: [], live: [] },
    };
    const files: MediaRecord[] = [];
    for (const each of shown) {
      const bodies = versionsOf(db, 'media', each);
      if (bodies.some(({ to }) => to === null)) {
        result.media.live.push(each);
        continue;
      }
      for (const { body, record } of bodies) {
        erase.run(kept, body);
        if (record?.kind === 'media') files.push(record);
      }
      result.media.erased.push(each);
    }
    const stillNamed = db.prepare(
      "SELECT 1 FROM record r JOIN body b ON b.id = r.body WHERE r.kind = 'media' AND instr(b.json, ?) > 0 LIMIT 1",
    );
    const gone = files.flatMap(filesOf).filter(({ sha256 }) => stillNamed.get(sha256) === undefined);
    db.exec('COMMIT');
    removeFiles(dataDir, gone);
    // The log still holds the pages as they were before.
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  } finally {
    db.close();
  }
}

/** The kept files, those the CMS left behind when a picture was replaced, their copies in the release, and cut-out copies of the records. */
function removeFiles(dataDir: string, files: readonly { file: string; sha256: string }[]): void {
  for (const { file, sha256 } of files) {
    rmSync(path.join(dataDir, keptMediaPath(sha256)), { force: true });
    rmSync(path.join(dataDir, 'media', path.basename(file)), { force: true });
    rmSync(path.join(dataDir, 'release', '_m', sha256.slice(0, 16)), { recursive: true, force: true });
  }
  rmSync(path.join(dataDir, cutFolder), { recursive: true, force: true });
}
