/** What was typed in a form and not saved yet, as it stands in the browser. */
export type KeptCopy = { at: string; data: Record<string, unknown> };

const prefix = 'lt-kept:';
/** A copy nobody came back for. */
const longestKept = 14 * 24 * 3600_000;

/** One copy for each account, item and language; `new` for an item that was never saved. */
export const copyKey = (account: string, collection: string, id: string | null, locale: string): string =>
  `${prefix}${account}:${collection}:${id ?? 'new'}:${locale}`;

/** Keeps a copy; says whether the browser took it (its room may be used up, or closed to us). */
export function keepCopy(storage: Storage, key: string, data: Record<string, unknown>): boolean {
  try {
    storage.setItem(key, JSON.stringify({ at: new Date().toISOString(), data } satisfies KeptCopy));
    return true;
  } catch {
    return false;
  }
}

export function readCopy(storage: Storage, key: string): KeptCopy | null {
  try {
    const copy = JSON.parse(storage.getItem(key) ?? 'null') as Partial<KeptCopy> | null;
    return typeof copy?.at === 'string' && typeof copy.data === 'object' && copy.data !== null
      ? { at: copy.at, data: copy.data }
      : null;
  } catch {
    return null;
  }
}

export function dropCopy(storage: Storage, key: string): void {
  try {
    storage.removeItem(key);
  } catch {
    // A browser that lets us store nothing has nothing to drop.
  }
}

/** Drops copies that are too old, of whichever account. */
export function dropOldCopies(storage: Storage, now: number): void {
  for (const key of Object.keys(storage)) {
    if (!key.startsWith(prefix)) continue;
    const copy = readCopy(storage, key);
    if (!copy || now - Date.parse(copy.at) > longestKept) dropCopy(storage, key);
  }
}

/** Whether a copy holds anything that the form does not. Empty is empty, however it is written. */
export function differs(copy: Record<string, unknown>, form: Record<string, unknown>): boolean {
  const names = Object.keys(copy).filter(
    (name) => !['startedFrom', 'acknowledgeChecks', 'id', 'updatedAt', 'createdAt'].includes(name),
  );
  return names.some((name) => plain(copy[name]) !== plain(form[name]));
}

const plain = (value: unknown): string => JSON.stringify(bare(value));
function bare(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(bare);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([name, each]) => [name, bare(each)] as const)
    .filter(([, each]) => each !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
