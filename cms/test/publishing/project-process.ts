import type { SanitizedConfig } from 'payload';
import { getPayload } from 'payload';
import { startProjector } from '../../src/publishing/run-projector.ts';

const { default: config } = (await import('../../src/payload.config.ts')) as { default: Promise<SanitizedConfig> };
const payload = await getPayload({ config, key: 'project', disableOnInit: true });
startProjector(payload);
process.stdout.write('ready\n');
