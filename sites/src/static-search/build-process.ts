import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { close } from 'pagefind';
import { openContentReader } from '../store/content-reader.ts';
import { buildPortalIndex, staticSearchFolder } from './build-portal-index.ts';

/**
 * Brings the static search of every portal up to date, one portal after the other, whenever the processor has nothing better to do:
 * `build-process.ts --content content.db --release DIR --seq N`. A portal whose records have not changed is passed over. Does nothing
 * when there are records newer than sequence number N, up to which the release stands: their publication asks again. Ends with its parent.
 */
os.setPriority(os.constants.priority.PRIORITY_LOW);
process.on('disconnect', () => process.exit(0));
const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { content: text, release: text, seq: text } });
const { content = '', release = '', seq = '0' } = values;
const reader = openContentReader(content, { scheme: 'http', port: null });
if (reader.seq() > Number(seq)) process.exit(0);
reader.refresh(reader.seq());
for (const portal of reader.portals()) {
  const folder = path.join(release, portal.hostname, staticSearchFolder);
  const stamp = path.join(folder, 'built-from.json');
  const { count, newest } = reader.stateOf(portal.id);
  const state = JSON.stringify([count, newest]);
  if (!existsSync(path.dirname(folder)) || (existsSync(stamp) && readFileSync(stamp, 'utf8') === state)) continue;
  const pages = await buildPortalIndex(reader, portal, release);
  if (pages === null || pages === 0) continue;
  writeFileSync(stamp, state);
  process.send?.({ portal: portal.hostname, pages });
}
// A hostname that was given up leaves with its folder; what an interrupted build left here does not.
for (const { hostname } of reader.portals()) {
  const folder = path.join(release, hostname, staticSearchFolder);
  if (existsSync(folder))
    for (const name of readdirSync(folder, { recursive: true }).map(String))
      if (name.endsWith('.tmp')) rmSync(path.join(folder, name));
}
await close();
reader.close();
process.exit(0);
