import type { SanitizedConfig } from 'payload';
import { getPayload } from 'payload';
import { startFeedWorker } from '../../src/feeds/run-feeds.ts';

const { default: config } = (await import('../../src/payload.config.ts')) as { default: Promise<SanitizedConfig> };
const payload = await getPayload({ config, key: 'feeds', disableOnInit: true });
startFeedWorker(payload, { first: 0, poll: 50 });
process.stdout.write('ready\n');
