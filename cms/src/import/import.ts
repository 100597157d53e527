import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { errorMessage } from '@lienthong/config/contracts/error-codes';
import type { Payload } from 'payload';
import { importDocuments, type DocumentsOrder } from './import-documents.ts';
import { importOutlines, type OutlinesOrder } from './import-outlines.ts';
import { parseArguments } from './parse-arguments.ts';
import { Refusal } from '../refusals/refusal.ts';
import { sayOutlines, sayReport, words } from './say-report.ts';
import { showProgress } from './show-progress.ts';

// `npm run import -- documents DIR --portal SLUG` and `npm run import -- outlines FILE`, while the CMS runs or while it does not.
const language = /^en/i.test(process.env['LANG'] ?? '') ? 'en' : 'vi';
/** npm changes to the folder of the product: paths are those of whoever typed them. */
const pathOf = (given: string) => path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);

async function openPayload() {
  const environment = parseEnvironment(process.env);
  const file = environment.databaseUrl.startsWith('file:') ? environment.databaseUrl.slice('file:'.length) : null;
  if (file !== null && !existsSync(file)) throw new Refusal('LT-IMPORT-015', { folder: path.dirname(file) });
  const { getPayload } = await import('payload');
  const { default: config } = await import('../payload.config.ts');
  const payload = await getPayload({ config, key: 'import' });
  payload.logger.level = 'silent';
  return payload;
}

/** Tried before the work, so that the work is not done without its report. */
function writeReport(file: string, report: object): void {
  try {
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  } catch (error) {
    throw new Refusal('LT-IMPORT-021', { file, reason: String((error as { code?: unknown }).code ?? error) });
  }
}

async function run(): Promise<number> {
  const order = parseArguments(process.argv.slice(2));
  const stop = new AbortController();
  // The terminal and npm both pass the signal on: it may come twice.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
  if (order.report !== null) writeReport(pathOf(order.report), {});
  const payload = await openPayload();
  const progress = showProgress(process.stdout, words[language]);
  const common = { dryRun: order.dryRun, stop: stop.signal, progress: progress.show };
  const { report, lines } = await (order.kind === 'documents'
    ? runDocuments(payload, { ...common, folder: pathOf(order.folder), portal: order.portal })
    : runOutlines(payload, { ...common, file: pathOf(order.file) }));
  progress.clear();
  for (const line of lines) console.log(line);
  if (order.report !== null) writeReport(pathOf(order.report), report);
  if (!report.stopped) return 0;
  return stop.signal.aborted ? 130 : 1;
}

async function runDocuments(payload: Payload, order: DocumentsOrder) {
  const report = await importDocuments(payload, order);
  return { report, lines: sayReport(report, language) };
}

async function runOutlines(payload: Payload, order: OutlinesOrder) {
  const report = await importOutlines(payload, order);
  return { report, lines: sayOutlines(report, language) };
}

try {
  process.exit(await run());
} catch (error) {
  const sentence =
    error instanceof Refusal
      ? `${errorMessage(error.code, language, error.details)} (${error.code})`
      : `${errorMessage('LT-IMPORT-013', language, { reason: String(error).split('\n')[0] ?? '' })} (LT-IMPORT-013)`;
  console.error(`✗ ${sentence}`);
  process.exit(1);
}
