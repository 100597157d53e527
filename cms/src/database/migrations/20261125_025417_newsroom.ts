import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`approval_exceptions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`portal_id\` text(36) NOT NULL,
  	\`account_id\` text(36) NOT NULL,
  	\`reason\` text NOT NULL,
  	\`legal_basis\` text,
  	\`until\` text NOT NULL,
  	\`granted_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`portal_id\`) REFERENCES \`portals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`granted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`approval_exceptions_portal_idx\` ON \`approval_exceptions\` (\`portal_id\`);`)
  await db.run(sql`CREATE INDEX \`approval_exceptions_account_idx\` ON \`approval_exceptions\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`approval_exceptions_until_idx\` ON \`approval_exceptions\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`approval_exceptions_granted_by_idx\` ON \`approval_exceptions\` (\`granted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`approval_exceptions_updated_at_idx\` ON \`approval_exceptions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`approval_exceptions_created_at_idx\` ON \`approval_exceptions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`delegations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from_id\` text(36) NOT NULL,
  	\`to_id\` text(36) NOT NULL,
  	\`portal_id\` text(36) NOT NULL,
  	\`role\` text NOT NULL,
  	\`starts\` text NOT NULL,
  	\`ends\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`from_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`to_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`portal_id\`) REFERENCES \`portals\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`delegations_from_idx\` ON \`delegations\` (\`from_id\`);`)
  await db.run(sql`CREATE INDEX \`delegations_to_idx\` ON \`delegations\` (\`to_id\`);`)
  await db.run(sql`CREATE INDEX \`delegations_portal_idx\` ON \`delegations\` (\`portal_id\`);`)
  await db.run(sql`CREATE INDEX \`delegations_ends_idx\` ON \`delegations\` (\`ends\`);`)
  await db.run(sql`CREATE INDEX \`delegations_updated_at_idx\` ON \`delegations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`delegations_created_at_idx\` ON \`delegations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`workflow_steps\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`title\` text,
  	\`portal\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`who\` text,
  	\`who_name\` text,
  	\`on_behalf_of\` text,
  	\`on_behalf_of_name\` text,
  	\`delegation\` text,
  	\`reason\` text,
  	\`exception\` text,
  	\`release_set\` text,
  	\`version\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_steps_document_idx\` ON \`workflow_steps\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`workflow_steps_portal_idx\` ON \`workflow_steps\` (\`portal\`);`)
  await db.run(sql`CREATE INDEX \`workflow_steps_who_idx\` ON \`workflow_steps\` (\`who\`);`)
  await db.run(sql`CREATE INDEX \`workflow_steps_release_set_idx\` ON \`workflow_steps\` (\`release_set\`);`)
  await db.run(sql`CREATE INDEX \`workflow_steps_at_idx\` ON \`workflow_steps\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_steps_updated_at_idx\` ON \`workflow_steps\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_steps_created_at_idx\` ON \`workflow_steps\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`approval_exceptions\`;`)
  await db.run(sql`DROP TABLE \`delegations\`;`)
  await db.run(sql`DROP TABLE \`workflow_steps\`;`)
}
