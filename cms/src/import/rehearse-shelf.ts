import type { Shelf, Shelved } from './document-shelf.ts';
import type { Fingerprint } from './fingerprint.ts';

/** A shelf that takes everything as the real one would, and writes nothing: for a dry run. */
export function rehearseShelf(shelf: Shelf): Shelf {
  const made = new Map<string, Shelved>();
  const prints = new Map<Shelved, Fingerprint>();
  return {
    find: (key) => made.get(key) ?? shelf.find(key),
    look: async (shelved) => prints.get(shelved) ?? (await shelf.look(shelved)),
    create: async ({ read, print }, record) => {
      const shelved = { id: read.key, record, deleted: false };
      made.set(read.key, shelved);
      prints.set(shelved, print);
      return shelved;
    },
    update: async (shelved, { read, print }, take, record) => {
      const now = prints.get(shelved) ?? (await shelf.look(shelved));
      const taken = Object.fromEntries(take.map((field) => [field, print.fields[field] ?? null]));
      const length = take.includes('body') ? print.length : now.length;
      prints.set(shelved, { fields: { ...now.fields, ...taken }, length });
      shelved.record = record;
      made.set(read.key, shelved);
    },
  };
}
