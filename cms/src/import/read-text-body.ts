import { parentPort } from 'node:worker_threads';
import { markdownToLexical } from '../rich-text/markdown-to-lexical.ts';
import { fingerprintBody } from './fingerprint.ts';

// A thread of its own: reading Markdown is half the work of an import, and a hostile text may hold up nobody else.
parentPort?.on('message', (markdown: string) => {
  try {
    const body = markdownToLexical(markdown);
    parentPort?.postMessage({ body, print: fingerprintBody(body) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
