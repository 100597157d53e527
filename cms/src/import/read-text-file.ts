import { closeSync, fstatSync, openSync, readFileSync, constants } from 'node:fs';
import { Refusal } from '../refusals/refusal.ts';

/** A legal text of a thousand pages is about 3 MB. */
export const largestText = 5 * 1024 * 1024;

/** The UTF-8 text of a file. Throws a Refusal: unreadable, too big, empty, or not a text. */
export function readTextFile(file: string, largest = largestText): string {
  const bytes = readBytes(file, largest);
  if (bytes.includes(0)) throw new Refusal('LT-IMPORT-004');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') throw new Refusal('LT-IMPORT-004');
    return text;
  } catch {
    throw new Refusal('LT-IMPORT-004');
  }
}

function readBytes(file: string, largest: number): Buffer {
  let handle: number;
  try {
    // A pipe named x.md would hold up the run for ever; a link could lead anywhere.
    handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  } catch (error) {
    throw new Refusal('LT-IMPORT-007', { reason: reasonOf(error) });
  }
  try {
    const { size } = fstatSync(handle);
    if (size > largest) throw new Refusal('LT-IMPORT-010', { size: megabytes(size), limit: megabytes(largest) });
    return readFileSync(handle);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('LT-IMPORT-007', { reason: reasonOf(error) });
  } finally {
    closeSync(handle);
  }
}

const reasonOf = (error: unknown) => String((error as { code?: unknown } | null)?.code ?? error);
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
