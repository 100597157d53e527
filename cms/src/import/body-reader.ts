import { Worker } from 'node:worker_threads';
import type { LexicalValue } from '../rich-text/lexical-nodes.ts';
import type { BodyPrint } from './fingerprint.ts';
import { Refusal } from '../refusals/refusal.ts';

export type Body = { body: LexicalValue; print: BodyPrint };
export type BodyReader = { read(markdown: string): Promise<Body>; close(): Promise<void> };

/** The largest text allowed takes about 5 s. */
const longestRead = 60_000;

/** Reads Markdown in a thread of its own, one text after the other. A text that takes too long is refused and its thread ended. */
export function openBodyReader(patience = longestRead): BodyReader {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const open = () =>
    (worker ??= new Worker(new URL('./read-text-body.ts', import.meta.url), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      resourceLimits: { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 1024 },
    }));
  const end = async () => {
    await worker?.terminate();
    worker = null;
  };

  async function readOne(markdown: string): Promise<Body> {
    const thread = open();
    const answer = await new Promise<Body | { error: string }>((resolve) => {
      const settle = (value: Body | { error: string }) => {
        clearTimeout(timer);
        thread.off('message', settle);
        thread.off('error', broke);
        resolve(value);
      };
      const broke = (error: Error) => {
        worker = null;
        settle({ error: error.message });
      };
      const timer = setTimeout(() => settle({ error: `> ${patience / 1000} s` }), patience);
      thread.on('message', settle);
      thread.on('error', broke);
      thread.postMessage(markdown);
    });
    if (!('error' in answer)) return answer;
    await end();
    throw new Refusal('LT-IMPORT-020', { reason: answer.error });
  }

  return {
    read(markdown) {
      const turn = last.then(() => readOne(markdown));
      last = turn.catch(() => undefined);
      return turn;
    },
    close: end,
  };
}
