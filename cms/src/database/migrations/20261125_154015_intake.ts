import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`imported_envelopes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`letter\` text NOT NULL,
  	\`receipt\` text NOT NULL,
  	\`case\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`imported_envelopes_letter_idx\` ON \`imported_envelopes\` (\`letter\`);`)
  await db.run(sql`CREATE INDEX \`imported_envelopes_receipt_idx\` ON \`imported_envelopes\` (\`receipt\`);`)
  await db.run(sql`CREATE INDEX \`imported_envelopes_updated_at_idx\` ON \`imported_envelopes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`imported_envelopes_created_at_idx\` ON \`imported_envelopes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`held_envelopes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hash\` text NOT NULL,
  	\`portal\` text,
  	\`form\` text,
  	\`code\` text,
  	\`received_at\` text,
  	\`problem\` text NOT NULL,
  	\`details\` text,
  	\`sealed\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`held_envelopes_hash_idx\` ON \`held_envelopes\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`held_envelopes_portal_idx\` ON \`held_envelopes\` (\`portal\`);`)
  await db.run(sql`CREATE INDEX \`held_envelopes_updated_at_idx\` ON \`held_envelopes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`held_envelopes_created_at_idx\` ON \`held_envelopes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`form_versions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version\` text NOT NULL,
  	\`definition\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`form_versions_version_idx\` ON \`form_versions\` (\`version\`);`)
  await db.run(sql`CREATE INDEX \`form_versions_updated_at_idx\` ON \`form_versions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`form_versions_created_at_idx\` ON \`form_versions\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`language\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`retention_days\` numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`imported_envelopes\`;`)
  await db.run(sql`DROP TABLE \`held_envelopes\`;`)
  await db.run(sql`DROP TABLE \`form_versions\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`retention_days\`;`)
}
