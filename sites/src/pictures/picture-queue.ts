import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Card } from './card-of-page.ts';

/** Pictures that may wait; whoever asks for another is told to come back. */
const mostWaiting = 24;
/** A drawing takes a tenth of a second: one that takes this long has failed. */
const patience = 15_000;
/** The process holds 100 MB: it leaves when nobody has asked for so long. */
const idle = 30_000;

type Waiting = { file: string; card: Card; done: (drawn: boolean) => void };

/** Draws pictures in a process of low priority, one at a time: a broken picture or a rush for them slows no page. */
export function openPictureQueue() {
  const waiting: Waiting[] = [];
  const asked = new Map<string, Promise<boolean>>();
  let child: ChildProcess | null = null;
  let current: Waiting | null = null;
  let clock: NodeJS.Timeout | undefined;

  function start(): ChildProcess {
    const started = fork(fileURLToPath(new URL('draw-process.ts', import.meta.url)), { stdio: 'ignore' });
    started.on('message', ({ error }: { error?: string }) => finish(error === undefined));
    started.on('error', () => finish(false));
    started.on('exit', () => {
      if (child === started) child = null;
      if (!child) finish(false);
    });
    return started;
  }

  function finish(drawn: boolean): void {
    clearTimeout(clock);
    const ended = current;
    current = null;
    if (ended) {
      asked.delete(ended.file);
      ended.done(drawn);
    }
    next();
  }

  function next(): void {
    if (current) return;
    current = waiting.shift() ?? null;
    if (!current) {
      clearTimeout(clock);
      clock = setTimeout(stop, idle).unref();
      return;
    }
    child ??= start();
    clock = setTimeout(() => child?.kill('SIGKILL'), patience);
    child.send({ file: current.file, card: current.card });
  }

  function stop(): void {
    const leaving = child;
    child = null;
    leaving?.kill();
  }

  /** Whether the picture was drawn; `null` when too many wait already. The same picture asked for twice is drawn once. */
  function draw(file: string, card: Card): Promise<boolean> | null {
    const same = asked.get(file);
    if (same) return same;
    if (waiting.length >= mostWaiting) return null;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    asked.set(file, promise);
    waiting.push({ file, card, done: resolve });
    clearTimeout(current ? undefined : clock);
    next();
    return promise;
  }
  return { draw, stop };
}
