import path from 'node:path';
import { parseArgs } from 'node:util';
import { knownMigrations, readPlace } from './read-place.ts';
import { restoreBackup } from './restore-backup.ts';
import { formatBytes, sayFailure, sayLine, sayProgress } from './say-progress.ts';

/**
 *     npm run restore -- BACKUP [--into DATA_DIR]
 *
 * Brings a backup (its folder, or the manifest in it) into an empty data folder, checked by hashes and counts.
 */
const started = Date.now();
try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { into: { type: 'string' } } });
  const [backup] = positionals;
  if (backup === undefined || positionals.length > 1) {
    process.stderr.write('✗ Which backup? npm run restore -- BACKUP [--into DATA_DIR]\n');
    process.exit(2);
  }
  const place = readPlace(process.env);
  const into = path.resolve(values.into ?? place.dataDir);
  const manifest = await restoreBackup({
    backup: path.resolve(backup),
    into,
    known: knownMigrations(),
    say: sayProgress,
  });
  const bytes = formatBytes(manifest.files.reduce((sum, file) => sum + file.bytes, 0));
  const rows = Object.values({ ...manifest.cms }).reduce((a, b) => a + b, 0);
  sayLine(
    `✓ ${into}: ${manifest.files.length} files (${bytes}) by their hashes, ${rows} rows of the CMS by their counts, in ${((Date.now() - started) / 1000).toFixed(1)} s. State of ${manifest.at}.`,
  );
  sayLine(`  Start it with DATA_DIR=${into} npm start; what was published stands there after the first publication.`);
  sayLine(
    '! Without the secrets of before (PAYLOAD_SECRET, PREVIEW_SECRET, RELEASE_SIGNING_KEY) everybody logs in again, and releases are signed with another key.',
  );
} catch (error) {
  sayFailure(error);
}
