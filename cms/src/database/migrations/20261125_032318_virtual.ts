import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`feeds\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`portal\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`refresh_minutes\` numeric NOT NULL,
  	\`next_at\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`failures\` numeric DEFAULT 0 NOT NULL,
  	\`fetched_at\` text,
  	\`succeeded_at\` text,
  	\`reason\` text,
  	\`details\` text,
  	\`items\` numeric DEFAULT 0 NOT NULL,
  	\`written\` numeric DEFAULT 0 NOT NULL,
  	\`etag\` text,
  	\`last_modified\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`feeds_portal_idx\` ON \`feeds\` (\`portal\`);`)
  await db.run(sql`CREATE INDEX \`feeds_next_at_idx\` ON \`feeds\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`feeds_updated_at_idx\` ON \`feeds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feeds_created_at_idx\` ON \`feeds\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`external\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`feed_guid\` text;`)
  await db.run(sql`CREATE INDEX \`articles_external_idx\` ON \`articles\` (\`external\`);`)
  await db.run(sql`CREATE INDEX \`articles_feed_guid_idx\` ON \`articles\` (\`feed_guid\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_external\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_feed_guid\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_external_idx\` ON \`_articles_v\` (\`version_external\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_feed_guid_idx\` ON \`_articles_v\` (\`version_feed_guid\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`feeds\`;`)
  await db.run(sql`DROP INDEX \`articles_external_idx\`;`)
  await db.run(sql`DROP INDEX \`articles_feed_guid_idx\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`external\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`feed_guid\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_version_external_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_version_feed_guid_idx\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_external\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_feed_guid\`;`)
}
