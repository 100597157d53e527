import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { getPayload } from 'payload';
import { openContentWriter } from './content-writer.ts';
import { rebuildContent } from './rebuild-content.ts';

/**
 * Projects everything published into a new content.db beside the live one, with the former addresses the live one knows.
 *
 *     node cms/src/publishing/rebuild.ts --out content-new.db
 */
const { values } = parseArgs({ options: { out: { type: 'string' } } });
if (!values.out || existsSync(values.out)) {
  console.error('rebuild needs --out <file that does not exist yet>');
  process.exit(2);
}
const live = path.join(parseEnvironment(process.env).dataDir, 'content.db');
const { default: config } = await import('../payload.config.ts');
const payload = await getPayload({ config, key: 'rebuild', disableOnInit: true });
const history = existsSync(live) ? openContentWriter(live) : undefined;
const { records, failures } = await rebuildContent(payload, values.out, history);
history?.close();
for (const [document, reason] of failures) console.error(`${document}: ${reason}`);
console.log(`${records} records, ${failures.size} refused`);
process.exit(failures.size === 0 ? 0 : 1);
