import type { SanitizedConfig } from 'payload';
import { getPayload } from 'payload';
import { startAvifWorker } from '../../src/media/make-avif.ts';

const { default: config } = (await import('../../src/payload.config.ts')) as { default: Promise<SanitizedConfig> };
const payload = await getPayload({ config, key: 'avif', disableOnInit: true });
startAvifWorker(payload, { first: 0, poll: 100 });
process.stdout.write('ready\n');
