import path from 'node:path';
import { makeBackup } from './make-backup.ts';
import { readPlace, readVersion } from './read-place.ts';
import { formatBytes, sayFailure, sayLine, sayProgress } from './say-progress.ts';

/**
 *     npm run backup [-- DIR]
 *
 * A consistent copy of the whole installation, into a folder of its own under DIR (`backups` of the data folder), while it runs.
 */
const started = Date.now();
try {
  const place = readPlace(process.env);
  const [given] = process.argv.slice(2);
  const into = path.resolve(given ?? path.join(place.dataDir, 'backups'));
  const { folder, manifest } = await makeBackup({ ...place, into, product: readVersion(), say: sayProgress });
  const media = manifest.files.filter((file) => file.path.startsWith('media/'));
  const size = (files: typeof media) => formatBytes(files.reduce((sum, file) => sum + file.bytes, 0));
  for (const name of ['cms.db', 'content.db'] as const) {
    const file = manifest.files.find((each) => each.path === name);
    const rows = Object.values((name === 'cms.db' ? manifest.cms : manifest.content) ?? {});
    if (file)
      sayLine(`  ${name}: ${formatBytes(file.bytes)}, ${rows.length} tables, ${rows.reduce((a, b) => a + b, 0)} rows`);
  }
  sayLine(`  media: ${size(media)}, ${media.length} files`);
  sayLine(`✓ ${folder}: ${size(manifest.files)} in ${((Date.now() - started) / 1000).toFixed(1)} s, checked.`);
  if (given === undefined)
    sayLine('! It stands on the same disk as the data: copy it elsewhere, or name a folder on another disk.');
  sayLine(
    '! The secrets (PAYLOAD_SECRET, PREVIEW_SECRET, RELEASE_SIGNING_KEY) are not in it: keep them elsewhere. Restored with others, nothing is lost, but everybody logs in again, and releases are signed with another key.',
  );
  sayLine('! It holds accounts and drafts: keep it as you keep the data itself.');
} catch (error) {
  sayFailure(error);
}
