import { existsSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { sayLine, sayProgress } from '../backup/say-progress.ts';
import { cutContent } from './cut-content.ts';
import { parseMoment, sayMoment, sequenceAt, type Sequence } from './parse-moment.ts';
import { commandLanguage, TimeProblem } from './time-problem.ts';

/**
 * Makes a content.db as it stood at a moment, or at a sequence number; the first step of `npm run publish -- --as-of …`:
 *
 *     node cms/src/time-machine/cut.ts --content content.db --as-of 2026-11-03T09:00 --out content-then.db
 */
const english = commandLanguage() === 'en';
try {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { content: text, 'as-of': text, seq: text, out: text } });
  if (!values.content || !values.out) throw new Error('cut needs --content and --out');
  const content = path.resolve(values.content);
  if (!existsSync(content)) throw new TimeProblem('LT-TIME-004', { file: content });
  const wanted = values['seq'] ? { seq: Number(values['seq']), at: '' } : sequenceOf(content, values['as-of'] ?? '');
  const started = performance.now();
  const { releases, hidden } = cutContent(content, path.resolve(values.out), wanted.seq, (done) => {
    if (done % 200 === 0) sayProgress(`${done} / ${wanted.seq}`);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const megabytes = Math.round(process.memoryUsage().rss / 1024 / 1024);
  const when = wanted.at === '' ? '' : ` (${sayMoment(wanted.at)})`;
  sayLine(
    english
      ? `✓ As of release ${wanted.seq}${when}: ${releases} releases in ${seconds} s, ${megabytes} MB`
      : `✓ Như ở lần phát hành ${wanted.seq}${when}: ${releases} lần trong ${seconds} giây, ${megabytes} MB`,
  );
  for (const { kind, id } of hidden)
    sayLine(english ? `! ${kind} ${id}: erased since, not shown` : `! ${kind} ${id}: đã được xóa sau đó, không hiện`);
} catch (error) {
  const sentence = error instanceof TimeProblem ? error.in(commandLanguage()) : String(error);
  process.stderr.write(`✗ ${sentence}\n`);
  process.exitCode = 1;
}

function sequenceOf(content: string, moment: string): Sequence {
  const db = new DatabaseSync(content, { readOnly: true, timeout: 5000 });
  try {
    return sequenceAt(db, parseMoment(moment));
  } finally {
    db.close();
  }
}
