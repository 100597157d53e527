import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_portals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`type\` text DEFAULT 'commune' NOT NULL,
  	\`state\` text DEFAULT 'new' NOT NULL,
  	\`theme\` text DEFAULT 'la-xanh' NOT NULL,
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
}
