import { parseEnvironment } from '@lienthong/config/contracts/environment';

/** Starts what works in the background with the process, not with the first request. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs' || process.env['NEXT_PHASE'] === 'phase-production-build') return;
  const { getPayload } = await import('payload');
  const { default: config } = await import('./payload.config.ts');
  const { startProjector } = await import('./publishing/run-projector.ts');
  const { startNightlyPruning } = await import('./versions/start-nightly-pruning.ts');
  const payload = await getPayload({ config });
  startProjector(payload);
  const { startLetterWorker } = await import('./letters/send-letters.ts');
  const { letterTransport } = await import('./letters/letter-transport.ts');
  startLetterWorker(payload, letterTransport(parseEnvironment(process.env)));
  const { startAvifWorker } = await import('./media/make-avif.ts');
  startAvifWorker(payload);
  const { startFeedWorker } = await import('./feeds/run-feeds.ts');
  startFeedWorker(payload);
  const { startIntake } = await import('./intake/run-intake.ts');
  const { openSpoolFolder } = await import('./intake/spool-folder.ts');
  startIntake(payload, openSpoolFolder(parseEnvironment(process.env).dataDir));
  startNightlyPruning(payload);
}
