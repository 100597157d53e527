import { z } from 'zod';

/**
 * A backup is a folder: `manifest.json`, `cms.db`, `content.db` (missing before the first publication), `media/` and `media-kept/`. The
 * manifest says what must be in it, file by file and table by table.
 */
export const backupFormat = 1;

const counts = z.record(z.string(), z.number().int().nonnegative());

export const backupManifestSchema = z.object({
  format: z.number().int().positive(),
  /** Version of the product that made it. */
  product: z.string(),
  at: z.iso.datetime(),
  /** Migrations the database has had; a product that knows fewer is older than the backup. */
  migrations: z.array(z.string()),
  /** Rows of each table. */
  cms: counts,
  content: counts.nullable(),
  /** Paths with `/`, relative to the folder. */
  files: z.array(
    z.object({
      path: z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$)).+$/),
      bytes: z.number().int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
export type BackupManifest = z.infer<typeof backupManifestSchema>;

/** Parses a manifest; throws a ZodError that names what is wrong. */
export function parseBackupManifest(value: unknown): BackupManifest {
  return backupManifestSchema.parse(value);
}
