import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`of\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`portal_id\` text(36),
  	\`field\` text,
  	\`language\` text,
  	\`quote\` text,
  	\`before\` text,
  	\`after\` text,
  	\`text\` text NOT NULL,
  	\`thread\` text,
  	\`author\` text,
  	\`author_name\` text,
  	\`resolved\` integer DEFAULT false,
  	\`resolved_at\` text,
  	\`resolved_by\` text,
  	\`resolved_by_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`portal_id\`) REFERENCES \`portals\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_item_idx\` ON \`comments\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`comments_portal_idx\` ON \`comments\` (\`portal_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_thread_idx\` ON \`comments\` (\`thread\`);`)
  await db.run(sql`CREATE INDEX \`comments_resolved_idx\` ON \`comments\` (\`resolved\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`item_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`of\` text NOT NULL,
  	\`item\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`by\` text,
  	\`by_name\` text,
  	\`reason\` text,
  	\`details\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`item_events_item_idx\` ON \`item_events\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`item_events_updated_at_idx\` ON \`item_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`item_events_created_at_idx\` ON \`item_events\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`saved_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_saved_by_name\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`item_events\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`saved_by_name\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_saved_by_name\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`saved_by_name\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_saved_by_name\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`saved_by_name\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_saved_by_name\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`saved_by_name\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_saved_by_name\`;`)
}
