import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`portals_rules_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`portals_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`portals_rules_types_order_idx\` ON \`portals_rules_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`portals_rules_types_parent_idx\` ON \`portals_rules_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`portals_rules_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`portals_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`portals_rules_levels_order_idx\` ON \`portals_rules_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`portals_rules_levels_parent_idx\` ON \`portals_rules_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`portals_rules_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`portals_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`portals_rules_languages_order_idx\` ON \`portals_rules_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`portals_rules_languages_parent_idx\` ON \`portals_rules_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`portals_rules_genres\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`portals_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`portals_rules_genres_order_idx\` ON \`portals_rules_genres\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`portals_rules_genres_parent_idx\` ON \`portals_rules_genres\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`portals_rules_document_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`portals_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`portals_rules_document_types_order_idx\` ON \`portals_rules_document_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`portals_rules_document_types_parent_idx\` ON \`portals_rules_document_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`portals_home_blocks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block\` text,
  	\`count\` numeric DEFAULT 4,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`portals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`portals_home_blocks_order_idx\` ON \`portals_home_blocks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`portals_home_blocks_parent_id_idx\` ON \`portals_home_blocks\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`portals\` ADD \`website\` text;`)
  await db.run(sql`ALTER TABLE \`portals\` ADD \`feed\` text;`)
  await db.run(sql`ALTER TABLE \`portals\` ADD \`refresh_minutes\` numeric DEFAULT 30;`)
  await db.run(sql`ALTER TABLE \`portals\` ADD \`ends_on\` text;`)
  await db.run(sql`ALTER TABLE \`portals\` ADD \`successor_portal_id\` text(36) REFERENCES portals(id);`)
  await db.run(sql`ALTER TABLE \`portals\` ADD \`successor_url\` text;`)
  await db.run(sql`ALTER TABLE \`portals\` ADD \`successor_decision\` text;`)
  await db.run(sql`ALTER TABLE \`portals\` ADD \`successor_date\` text;`)
  await db.run(sql`CREATE INDEX \`portals_ends_on_idx\` ON \`portals\` (\`ends_on\`);`)
  await db.run(sql`CREATE INDEX \`portals_successor_successor_portal_idx\` ON \`portals\` (\`successor_portal_id\`);`)
  await db.run(sql`ALTER TABLE \`portals_rels\` ADD \`articles_id\` text(36) REFERENCES articles(id);`)
  await db.run(sql`ALTER TABLE \`portals_rels\` ADD \`documents_id\` text(36) REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`portals_rels\` ADD \`events_id\` text(36) REFERENCES events(id);`)
  await db.run(sql`CREATE INDEX \`portals_rels_articles_id_idx\` ON \`portals_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`portals_rels_documents_id_idx\` ON \`portals_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`portals_rels_events_id_idx\` ON \`portals_rels\` (\`events_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`portals_rules_types\`;`)
  await db.run(sql`DROP TABLE \`portals_rules_levels\`;`)
  await db.run(sql`DROP TABLE \`portals_rules_languages\`;`)
  await db.run(sql`DROP TABLE \`portals_rules_genres\`;`)
  await db.run(sql`DROP TABLE \`portals_rules_document_types\`;`)
  await db.run(sql`DROP TABLE \`portals_home_blocks\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_portals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`type\` text DEFAULT 'commune' NOT NULL,
  	\`state\` text DEFAULT 'new' NOT NULL,
  	\`theme\` text,
  	\`slug\` text,
  	\`hostname\` text,
  	\`code\` text,
  	\`order\` numeric DEFAULT 0,
  	\`phone\` text,
  	\`email\` text,
  	\`alert_level\` text DEFAULT 'info',
  	\`alert_url\` text,
  	\`alert_from\` text,
  	\`alert_until\` text,
  	\`tile_column\` numeric,
  	\`tile_row\` numeric,
  	\`outline\` text,
  	\`settings\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`portals\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_portals\`("id", "parent_id", "type", "state", "theme", "slug", "hostname", "code", "order", "phone", "email", "alert_level", "alert_url", "alert_from", "alert_until", "tile_column", "tile_row", "outline", "settings", "updated_at", "created_at") SELECT "id", "parent_id", "type", "state", "theme", "slug", "hostname", "code", "order", "phone", "email", "alert_level", "alert_url", "alert_from", "alert_until", "tile_column", "tile_row", "outline", "settings", "updated_at", "created_at" FROM \`portals\`;`)
  await db.run(sql`DROP TABLE \`portals\`;`)
  await db.run(sql`ALTER TABLE \`__new_portals\` RENAME TO \`portals\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`portals_parent_idx\` ON \`portals\` (\`parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`portals_slug_idx\` ON \`portals\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`portals_hostname_idx\` ON \`portals\` (\`hostname\`);`)
  await db.run(sql`CREATE INDEX \`portals_updated_at_idx\` ON \`portals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`portals_created_at_idx\` ON \`portals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_portals_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`categories_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`portals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_portals_rels\`("id", "order", "parent_id", "path", "categories_id") SELECT "id", "order", "parent_id", "path", "categories_id" FROM \`portals_rels\`;`)
  await db.run(sql`DROP TABLE \`portals_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_portals_rels\` RENAME TO \`portals_rels\`;`)
  await db.run(sql`CREATE INDEX \`portals_rels_order_idx\` ON \`portals_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`portals_rels_parent_idx\` ON \`portals_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`portals_rels_path_idx\` ON \`portals_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`portals_rels_categories_id_idx\` ON \`portals_rels\` (\`categories_id\`);`)
}
