import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { link, open, unlink, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { decodeHeader, encodeEnvelope, longestHeader, type EnvelopeHeader } from '@lienthong/config/contracts/envelope';
import { readyFolder } from '@lienthong/config/contracts/sealing-keys';
import { SpoolRefusal, type Spool } from '../../spool/spool.ts';
import { syncFolder } from './sync-folder.ts';

/**
 * One file an envelope: `unfinished/<random>` is written and made durable, then linked to `ready/<id>`, then the folder is made durable,
 * then the citizen is told. The link decides who was first; what stands in `ready` is whole. One process at a time owns a spool: what it
 * finds unfinished when it starts belongs to nobody. `onLost` must end the process: after a failed fsync nothing is certain.
 */
export function openFileSpool(folder: string, onLost: (error: unknown) => never): Spool {
  const unfinished = path.join(folder, 'unfinished');
  const ready = path.join(folder, readyFolder);
  for (const place of [unfinished, ready]) mkdirSync(place, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(unfinished)) rmSync(path.join(unfinished, name));
  const syncReady = syncFolder(ready);

  async function write(file: string, bytes: Uint8Array): Promise<void> {
    let handle: FileHandle | null = null;
    try {
      handle = await open(file, 'wx', 0o600);
      await handle.writeFile(bytes);
    } catch (error) {
      await handle?.close();
      throw refusalOf(error);
    }
    await handle.sync().catch(onLost);
    await handle.close();
  }

  /** Whether we were first. */
  async function publish(file: string, place: string): Promise<boolean> {
    try {
      await link(file, place);
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw refusalOf(error);
    }
  }

  async function keep(header: EnvelopeHeader, sealed: Uint8Array): ReturnType<Spool['keep']> {
    const file = path.join(unfinished, randomUUID());
    const place = path.join(ready, header.id);
    try {
      await write(file, encodeEnvelope(header, sealed));
      for (;;) {
        const first = await publish(file, place);
        const kept = first ? header : await readHeader(place);
        // It was pulled between the two looks: the import knows its id.
        if (kept === null) continue;
        // Whoever was first may still be waiting for the disk.
        await syncReady().catch(onLost);
        if (kept.fingerprint !== header.fingerprint) return { outcome: 'other' };
        return { outcome: first ? 'kept' : 'same', receivedAt: kept.receivedAt };
      }
    } finally {
      await unlink(file).catch(() => undefined);
    }
  }

  return { keep };
}

async function readHeader(file: string): Promise<EnvelopeHeader | null> {
  let handle: FileHandle;
  try {
    handle = await open(file, 'r');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw refusalOf(error);
  }
  try {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(longestHeader), 0, longestHeader, 0);
    return decodeHeader(buffer.subarray(0, bytesRead)).header;
  } finally {
    await handle.close();
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
const refusalOf = (error: unknown): unknown => (codeOf(error) === '' ? error : new SpoolRefusal(codeOf(error)));
