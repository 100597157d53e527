import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_corrections_order_idx\` ON \`articles_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_corrections_parent_id_idx\` ON \`articles_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_corrections_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_corrections_locales_locale_parent_id_unique\` ON \`articles_corrections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_order_idx\` ON \`_articles_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_parent_id_idx\` ON \`_articles_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_corrections_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v_version_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_version_corrections_locales_locale_parent_id_uni\` ON \`_articles_v_version_corrections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_corrections_order_idx\` ON \`documents_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`documents_corrections_parent_id_idx\` ON \`documents_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_corrections_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_corrections_locales_locale_parent_id_unique\` ON \`documents_corrections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_corrections_order_idx\` ON \`_documents_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_corrections_parent_id_idx\` ON \`_documents_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_corrections_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v_version_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_documents_v_version_corrections_locales_locale_parent_id_un\` ON \`_documents_v_version_corrections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_corrections_order_idx\` ON \`pages_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_corrections_parent_id_idx\` ON \`pages_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_corrections_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_corrections_locales_locale_parent_id_unique\` ON \`pages_corrections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_corrections_order_idx\` ON \`_pages_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_corrections_parent_id_idx\` ON \`_pages_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_corrections_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_version_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_version_corrections_locales_locale_parent_id_unique\` ON \`_pages_v_version_corrections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_corrections_order_idx\` ON \`events_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_corrections_parent_id_idx\` ON \`events_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_corrections_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_corrections_locales_locale_parent_id_unique\` ON \`events_corrections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_corrections_order_idx\` ON \`_events_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_corrections_parent_id_idx\` ON \`_events_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_corrections_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_corrections_locales_locale_parent_id_uniqu\` ON \`_events_v_version_corrections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`portals_subscriptions_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`portals_subscriptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`portals_subscriptions_kinds_order_idx\` ON \`portals_subscriptions_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`portals_subscriptions_kinds_parent_idx\` ON \`portals_subscriptions_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`portals_subscriptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`portal_id\` text(36) NOT NULL,
  	\`category_id\` text(36),
  	FOREIGN KEY (\`portal_id\`) REFERENCES \`portals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`portals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`portals_subscriptions_order_idx\` ON \`portals_subscriptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`portals_subscriptions_parent_id_idx\` ON \`portals_subscriptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`portals_subscriptions_portal_idx\` ON \`portals_subscriptions\` (\`portal_id\`);`)
  await db.run(sql`CREATE INDEX \`portals_subscriptions_category_idx\` ON \`portals_subscriptions\` (\`category_id\`);`)
  await db.run(sql`CREATE TABLE \`distributions_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`distributions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`distributions_types_order_idx\` ON \`distributions_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`distributions_types_parent_idx\` ON \`distributions_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`distributions_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`distributions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`distributions_levels_order_idx\` ON \`distributions_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`distributions_levels_parent_idx\` ON \`distributions_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`distributions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`item_key\` text,
  	\`place\` text DEFAULT 'top' NOT NULL,
  	\`from\` text,
  	\`until\` text,
  	\`audience\` text DEFAULT 'branch' NOT NULL,
  	\`branch_id\` text(36),
  	\`note\` text,
  	\`acknowledge\` integer DEFAULT true,
  	\`acknowledge_by\` text,
  	\`portal_id\` text(36) NOT NULL,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`withdraw_reason\` text,
  	\`handed_at\` text,
  	\`handed_by_id\` text(36),
  	\`withdrawn_at\` text,
  	\`withdrawn_by_id\` text(36),
  	\`reminded_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`branch_id\`) REFERENCES \`portals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`portal_id\`) REFERENCES \`portals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`handed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`withdrawn_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`distributions_item_key_idx\` ON \`distributions\` (\`item_key\`);`)
  await db.run(sql`CREATE INDEX \`distributions_from_idx\` ON \`distributions\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`distributions_until_idx\` ON \`distributions\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`distributions_branch_idx\` ON \`distributions\` (\`branch_id\`);`)
  await db.run(sql`CREATE INDEX \`distributions_portal_idx\` ON \`distributions\` (\`portal_id\`);`)
  await db.run(sql`CREATE INDEX \`distributions_state_idx\` ON \`distributions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`distributions_handed_by_idx\` ON \`distributions\` (\`handed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`distributions_withdrawn_by_idx\` ON \`distributions\` (\`withdrawn_by_id\`);`)
  await db.run(sql`CREATE INDEX \`distributions_updated_at_idx\` ON \`distributions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`distributions_created_at_idx\` ON \`distributions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`distributions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`documents_id\` text(36),
  	\`events_id\` text(36),
  	\`portals_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`distributions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`portals_id\`) REFERENCES \`portals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`distributions_rels_order_idx\` ON \`distributions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`distributions_rels_parent_idx\` ON \`distributions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`distributions_rels_path_idx\` ON \`distributions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`distributions_rels_articles_id_idx\` ON \`distributions_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`distributions_rels_documents_id_idx\` ON \`distributions_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`distributions_rels_events_id_idx\` ON \`distributions_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`distributions_rels_portals_id_idx\` ON \`distributions_rels\` (\`portals_id\`);`)
  await db.run(sql`CREATE TABLE \`acknowledgements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`distribution_id\` text(36) NOT NULL,
  	\`portal_id\` text(36) NOT NULL,
  	\`remark\` text,
  	\`sender_id\` text(36),
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`at\` text,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`distribution_id\`) REFERENCES \`distributions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`portal_id\`) REFERENCES \`portals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`sender_id\`) REFERENCES \`portals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`acknowledgements_distribution_idx\` ON \`acknowledgements\` (\`distribution_id\`);`)
  await db.run(sql`CREATE INDEX \`acknowledgements_portal_idx\` ON \`acknowledgements\` (\`portal_id\`);`)
  await db.run(sql`CREATE INDEX \`acknowledgements_sender_idx\` ON \`acknowledgements\` (\`sender_id\`);`)
  await db.run(sql`CREATE INDEX \`acknowledgements_by_idx\` ON \`acknowledgements\` (\`by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`acknowledgements_key_idx\` ON \`acknowledgements\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`acknowledgements_updated_at_idx\` ON \`acknowledgements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`acknowledgements_created_at_idx\` ON \`acknowledgements\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`proposals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`item_key\` text,
  	\`to_id\` text(36) NOT NULL,
  	\`message\` text,
  	\`image_id\` text(36),
  	\`from_id\` text(36),
  	\`state\` text DEFAULT 'proposed',
  	\`refusal_reason\` text,
  	\`source\` text DEFAULT 'same',
  	\`proposed_at\` text,
  	\`decided_at\` text,
  	\`accepted_at\` text,
  	\`seen_at\` text,
  	\`proposed_by_id\` text(36),
  	\`decided_by_id\` text(36),
  	\`seen\` text,
  	\`open_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`to_id\`) REFERENCES \`portals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`from_id\`) REFERENCES \`portals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`proposed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`proposals_item_key_idx\` ON \`proposals\` (\`item_key\`);`)
  await db.run(sql`CREATE INDEX \`proposals_to_idx\` ON \`proposals\` (\`to_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_image_idx\` ON \`proposals\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_from_idx\` ON \`proposals\` (\`from_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_state_idx\` ON \`proposals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`proposals_source_idx\` ON \`proposals\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`proposals_proposed_by_idx\` ON \`proposals\` (\`proposed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_decided_by_idx\` ON \`proposals\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`proposals_open_key_idx\` ON \`proposals\` (\`open_key\`);`)
  await db.run(sql`CREATE INDEX \`proposals_updated_at_idx\` ON \`proposals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`proposals_created_at_idx\` ON \`proposals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`proposals_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`proposals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`proposals_locales_locale_parent_id_unique\` ON \`proposals_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`proposals_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`documents_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`proposals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`proposals_rels_order_idx\` ON \`proposals_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`proposals_rels_parent_idx\` ON \`proposals_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_rels_path_idx\` ON \`proposals_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`proposals_rels_articles_id_idx\` ON \`proposals_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_rels_documents_id_idx\` ON \`proposals_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`proposals_rels_events_id_idx\` ON \`proposals_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`published_corrections\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_published_corrections\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`published_corrections\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_published_corrections\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`published_corrections\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_published_corrections\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`published_corrections\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_published_corrections\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_corrections\`;`)
  await db.run(sql`DROP TABLE \`articles_corrections_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_corrections_locales\`;`)
  await db.run(sql`DROP TABLE \`documents_corrections\`;`)
  await db.run(sql`DROP TABLE \`documents_corrections_locales\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_corrections_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_corrections\`;`)
  await db.run(sql`DROP TABLE \`pages_corrections_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_corrections_locales\`;`)
  await db.run(sql`DROP TABLE \`events_corrections\`;`)
  await db.run(sql`DROP TABLE \`events_corrections_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_corrections_locales\`;`)
  await db.run(sql`DROP TABLE \`portals_subscriptions_kinds\`;`)
  await db.run(sql`DROP TABLE \`portals_subscriptions\`;`)
  await db.run(sql`DROP TABLE \`distributions_types\`;`)
  await db.run(sql`DROP TABLE \`distributions_levels\`;`)
  await db.run(sql`DROP TABLE \`distributions\`;`)
  await db.run(sql`DROP TABLE \`distributions_rels\`;`)
  await db.run(sql`DROP TABLE \`acknowledgements\`;`)
  await db.run(sql`DROP TABLE \`proposals\`;`)
  await db.run(sql`DROP TABLE \`proposals_locales\`;`)
  await db.run(sql`DROP TABLE \`proposals_rels\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`published_corrections\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_published_corrections\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`published_corrections\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_published_corrections\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`published_corrections\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_published_corrections\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`published_corrections\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_published_corrections\`;`)
}
