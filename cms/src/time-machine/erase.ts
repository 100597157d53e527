import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { getPayload, type CollectionSlug } from 'payload';
import { sayLine } from '../backup/say-progress.ts';
import { recordKinds } from '../publishing/gather-release.ts';
import { erasePast, selectPast, type Selection } from './erase-past.ts';
import { eraseVersions } from './erase-versions.ts';
import { eraseWords } from './erase-words.ts';
import { parseErasure } from './erasure.ts';
import { findInPast } from './find-in-past.ts';
import { parseMoment, sayMoment } from './parse-moment.ts';
import { openPast } from './past-versions.ts';
import { commandLanguage, TimeProblem } from './time-problem.ts';

/**
 * Erases personal data from what was published in the past; what is live is corrected in the CMS first. Works while the CMS runs.
 *
 *     npm run erase -- --find WORDS
 *     npm run erase -- --collection articles --id ID --containing WORDS --reason … --basis … [--media] [--dry-run]
 *     npm run erase -- --collection articles --id ID --from 2026-11-01 --until 2026-11-03T09:00 --reason … --basis …
 */
const language = commandLanguage();
const words = eraseWords[language];
const { dataDir } = parseEnvironment(process.env);

try {
  const text = { type: 'string' } as const;
  const yes = { type: 'boolean' } as const;
  const { values } = parseArgs({
    options: {
      find: text,
      collection: text,
      id: text,
      containing: text,
      from: text,
      until: text,
      reason: text,
      basis: text,
      media: yes,
      'dry-run': yes,
    },
  });
  if (values.find) find(values.find);
  else {
    const kind = recordKinds[values.collection ?? ''];
    if (!kind || !values.id) throw new TimeProblem('LT-TIME-006');
    const selection: Selection = {
      containing: values.containing ?? null,
      from: values.from === undefined ? null : parseMoment(values.from),
      until: values.until === undefined ? null : parseMoment(values.until),
    };
    if (values['dry-run']) rehearse(kind, values.id, selection);
    else {
      const { reason = '', basis = '', media = false } = values;
      const by = `${words.commandLine} (${userInfo().username})`;
      const erasure = parseErasure({ reason, basis, by, at: new Date().toISOString() });
      if (!erasure) throw new TimeProblem('LT-TIME-009');
      const erased = erasePast({ dataDir, kind, id: values.id, selection, erasure, media });
      for (const { from, to } of erased.versions) sayLine(`  ${sayMoment(from)} – ${sayMoment(to)}`);
      const { default: config } = await import('../payload.config.ts');
      const payload = await getPayload({ config, key: 'erase', disableOnInit: true });
      const { deleted, kept } = await eraseVersions(
        payload,
        values.collection as CollectionSlug,
        values.id,
        selection,
        erased,
      );
      sayLine(`✓ ${words.done(erased.versions.length, erased.media.erased.length, deleted)}`);
      if (erased.media.live.length > 0) sayLine(`! ${words.mediaLive(erased.media.live.length)}`);
      if (kept > 0) sayLine(`! ${words.draftKept(kept)}`);
      sayLine(`! ${words.notReached}`);
    }
  }
  process.exit(0);
} catch (error) {
  process.stderr.write(`✗ ${error instanceof TimeProblem ? error.in(language) : String(error)}\n`);
  process.exit(1);
}

function find(needle: string): void {
  const db = openPast(dataDir);
  const found = db ? findInPast(db, needle) : [];
  db?.close();
  for (const { kind, id, from, to } of found)
    sayLine(`  ${kind} ${id}: ${sayMoment(from.at)} – ${to ? sayMoment(to.at) : words.live}`);
  sayLine(`✓ ${words.found(found.length)}`);
}

function rehearse(kind: Parameters<typeof selectPast>[1], id: string, selection: Selection): void {
  const db = openPast(dataDir);
  if (!db) throw new TimeProblem('LT-TIME-008');
  for (const { from, to } of selectPast(db, kind, id, selection))
    sayLine(`  ${sayMoment(from.at)} – ${to ? sayMoment(to.at) : words.live}`);
  db.close();
}
