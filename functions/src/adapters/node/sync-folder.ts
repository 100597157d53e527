import { open } from 'node:fs/promises';

/**
 * Makes the entries of a folder durable. All who ask while the disk is at work share the next turn: a hundred entries cost as much as
 * one. A failed turn fails for ever: what the disk has lost it does not say a second time.
 */
export function syncFolder(folder: string): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  async function sync(): Promise<void> {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  return () => {
    // Who asks during a turn cannot know whether it saw his entry: he waits for the one after.
    next ??= (running ?? Promise.resolve()).then(() => {
      running = next;
      next = null;
      return sync();
    });
    return next;
  };
}
