import type { BodyReader } from './body-reader.ts';
import type { Shelf, Text } from './document-shelf.ts';
import { fingerprint, type Fingerprint } from './fingerprint.ts';
import { mergeDocument, type Conflict, type ImportRecord } from './merge-document.ts';
import { hashOfFile, readDocument } from './read-document.ts';
import { Refusal } from '../refusals/refusal.ts';

export type Outcome = {
  result: 'imported' | 'updated' | 'unchanged';
  fields: string[];
  conflicts: Conflict[];
  /** The file its values disagreed with. */
  with: string | null;
  repaired: string | null;
};
/** A file whose text is being read while those before it are written. Throws a Refusal. */
export type Prepared = { take(): Promise<Outcome> };

/** Prepares one file: what it says about itself now, its text (unless it is known already) in the reader's thread. */
export function prepareDocument(shelf: Shelf, reader: BodyReader, file: string, content: string): Prepared {
  const hash = hashOfFile(content);
  const read = readDocument(file, content);
  const { repaired, key } = read;
  const isKnown = () => Object.values(shelf.find(key)?.record?.files ?? {}).includes(hash);
  const textOf = async (): Promise<Text> => {
    const { body, print } = await reader.read(read.markdown);
    return { read, body, print: fingerprint(read.values, print) };
  };
  const early = isKnown() ? null : textOf();
  // It is looked at when its turn comes.
  early?.catch(() => undefined);
  return { take };

  async function take(): Promise<Outcome> {
    for (;;) {
      const shelved = shelf.find(key);
      if (shelved?.deleted) throw new Refusal('LT-IMPORT-009');
      if (isKnown()) return { result: 'unchanged', fields: [], conflicts: [], with: null, repaired };
      const text = await (early ?? textOf());
      if (!shelved) {
        const made = await shelf.create(text, firstRecord(file, hash, text.print));
        if (made) return { result: 'imported', fields: [], conflicts: [], with: null, repaired };
        continue;
      }
      const before = shelved.record?.base ?? null;
      const merge = mergeDocument(file, hash, await shelf.look(shelved), text.print, shelved.record);
      await shelf.update(shelved, text, merge.take, merge.record);
      return {
        result: merge.take.length > 0 ? 'updated' : 'unchanged',
        fields: merge.take,
        conflicts: merge.conflicts,
        with: before,
        repaired,
      };
    }
  }
}

function firstRecord(file: string, hash: string, { fields }: Fingerprint): ImportRecord {
  const written = Object.entries(fields).flatMap(([field, print]) => (print ? [[field, print.hash] as const] : []));
  return { base: file, files: { [file]: hash }, written: Object.fromEntries(written) };
}
