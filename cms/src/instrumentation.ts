/** Starts the projector with the process, not with the first request. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs' || process.env['NEXT_PHASE'] === 'phase-production-build') return;
  const { getPayload } = await import('payload');
  const { default: config } = await import('./payload.config.ts');
  const { startProjector } = await import('./publishing/run-projector.ts');
  const payload = await getPayload({ config });
  startProjector(payload);
}
