/** Whoever waits longer stands behind a transaction that will not end: most likely its own. */
const longestWait = 30_000;

/** First come, first served: one holder at a time. */
export type WriteQueue = { acquire(): Promise<() => void> };

export function createWriteQueue(patience = longestWait): WriteQueue {
  let last: Promise<void> = Promise.resolve();

  async function acquire(): Promise<() => void> {
    const before = last;
    let release: () => void = () => undefined;
    last = new Promise<void>((resolve) => {
      release = resolve;
    });
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`No turn to write within ${patience} ms`)), patience);
    });
    try {
      await Promise.race([before, tooLong]);
    } catch (error) {
      // Those behind us still wait for the one before us, not for us.
      void before.then(release);
      throw error;
    } finally {
      clearTimeout(timer);
    }
    return release;
  }

  return { acquire };
}
