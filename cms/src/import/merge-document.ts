import type { Fingerprint } from './fingerprint.ts';

/** What the importer remembers with a document: which files it came from, and what it wrote itself. */
export type ImportRecord = {
  /** The file whose values stand where files disagree. */
  base: string;
  /** Every file it was read from, with the hash of its content. */
  files: Record<string, string>;
  /** Hash of each value as the importer wrote it: a value that differs now was changed by a person. */
  written: Record<string, string>;
};

export type Conflict = {
  field: string;
  kept: 'existing' | 'incoming';
  existing: string;
  incoming: string;
  by: 'person' | 'file';
};
export type Merge = {
  /** Fields to write. */
  take: string[];
  conflicts: Conflict[];
  record: ImportRecord;
};

/** Never in conflict: these are brought together, not chosen between. */
export const unions: ReadonlySet<string> = new Set(['tags', 'related']);

/**
 * What to do with a text whose document exists. The same file again replaces what it wrote itself; of two files with one number the
 * fuller is kept and the other fills its gaps; what a person changed since stays. Every value that gives way or is refused is a conflict.
 */
export function mergeDocument(
  file: string,
  hash: string,
  existing: Fingerprint,
  incoming: Fingerprint,
  record: ImportRecord | null,
): Merge {
  const again = record?.base === file;
  const wins = again || isFuller(incoming, existing);
  const take: string[] = [];
  const conflicts: Conflict[] = [];
  for (const [field, value] of Object.entries(incoming.fields)) {
    const now = existing.fields[field];
    if (!value || value.hash === now?.hash) continue;
    if (unions.has(field) && value.parts.every((part) => now?.parts.includes(part))) continue;
    if (!now || unions.has(field)) {
      take.push(field);
      continue;
    }
    const written = record?.written[field];
    const byPerson = record !== null && written !== now.hash;
    const takes = wins && !byPerson;
    if (takes) take.push(field);
    // Its own earlier value giving way to a corrected file is an update, not a conflict.
    if (!(again && takes))
      conflicts.push({
        field,
        kept: takes ? 'incoming' : 'existing',
        existing: now.brief,
        incoming: value.brief,
        by: byPerson ? 'person' : 'file',
      });
  }
  const written = { ...record?.written };
  for (const field of take) written[field] = incoming.fields[field]?.hash ?? '';
  return {
    take,
    conflicts,
    record: { base: wins || !record ? file : record.base, files: { ...record?.files, [file]: hash }, written },
  };
}

/** The longer text is fuller; where they are about as long, the one with more fields; what is there already wins a draw. */
export function isFuller(incoming: Fingerprint, existing: Fingerprint): boolean {
  const [longer, shorter] = [incoming.length, existing.length].toSorted((a, b) => b - a) as [number, number];
  if (longer - shorter > longer * 0.05) return incoming.length > existing.length;
  const filled = ({ fields }: Fingerprint) => Object.values(fields).filter(Boolean).length;
  return filled(incoming) > filled(existing);
}
