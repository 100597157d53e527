import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** So long nothing must have been published before the indexes are built, and so long at most a change waits for them. */
const quiet = 30_000;
const longest = 10 * 60_000;

type Options = {
  content: string;
  release: string;
  /** The sequence number up to which the release stands. */
  position: () => number;
  onEnd: (outcome: { built: number; failed: boolean }) => void;
};

/** Builds the static search in a process of its own some time after a publication: it is the second line, and hurries nobody. */
export function scheduleBuilds({ content, release, position, onEnd }: Options) {
  let child: ChildProcess | null = null;
  let timer: NodeJS.Timeout | undefined;
  let waitingSince: number | null = null;

  function note(): void {
    waitingSince ??= Date.now();
    clearTimeout(timer);
    const rest = longest - (Date.now() - waitingSince);
    timer = setTimeout(start, Math.max(0, Math.min(quiet, rest))).unref();
  }

  function start(): void {
    if (child) return note();
    waitingSince = null;
    let built = 0;
    const started = fork(
      fileURLToPath(new URL('build-process.ts', import.meta.url)),
      ['--content', content, '--release', release, '--seq', String(position())],
      { stdio: 'ignore' },
    );
    child = started;
    started.on('message', () => (built += 1));
    started.on('error', () => (child = null));
    started.on('exit', (code) => {
      child = null;
      onEnd({ built, failed: code !== 0 });
    });
  }

  function stop(): void {
    clearTimeout(timer);
    child?.kill();
  }
  return { note, stop };
}
