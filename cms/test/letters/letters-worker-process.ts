import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { SanitizedConfig } from 'payload';
import { getPayload } from 'payload';
import { letterTransport } from '../../src/letters/letter-transport.ts';
import { startLetterWorker } from '../../src/letters/send-letters.ts';

const { default: config } = (await import('../../src/payload.config.ts')) as { default: Promise<SanitizedConfig> };
const payload = await getPayload({ config, key: 'letters', disableOnInit: true });
startLetterWorker(payload, letterTransport(parseEnvironment(process.env)), 200);
process.stdout.write('ready\n');
