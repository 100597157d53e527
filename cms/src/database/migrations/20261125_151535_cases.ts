import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`cases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`channel\` text NOT NULL,
  	\`portal_id\` text(36) NOT NULL,
  	\`field\` text,
  	\`title\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`place\` text,
  	\`sender_name\` text,
  	\`sender_address\` text,
  	\`sender_phone\` text,
  	\`sender_email\` text,
  	\`is_public\` integer DEFAULT false NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`unit\` text,
  	\`assignee_id\` text(36),
  	\`assignee_name\` text,
  	\`rule\` text NOT NULL,
  	\`clock_events\` text NOT NULL,
  	\`clock\` text NOT NULL,
  	\`due_at\` text,
  	\`draft\` text,
  	\`drafted_by\` text,
  	\`answer\` text,
  	\`answered_at\` text,
  	\`original_id\` text(36),
  	\`step\` numeric DEFAULT 0 NOT NULL,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`portal_id\`) REFERENCES \`portals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`original_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_code_idx\` ON \`cases\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`cases_kind_idx\` ON \`cases\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`cases_state_idx\` ON \`cases\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`cases_portal_idx\` ON \`cases\` (\`portal_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_received_at_idx\` ON \`cases\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_assignee_idx\` ON \`cases\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_clock_idx\` ON \`cases\` (\`clock\`);`)
  await db.run(sql`CREATE INDEX \`cases_due_at_idx\` ON \`cases\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_original_idx\` ON \`cases\` (\`original_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_updated_at_idx\` ON \`cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_at_idx\` ON \`cases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`case_steps\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`case_id\` text(36) NOT NULL,
  	\`portal\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`who\` text,
  	\`who_name\` text,
  	\`reason\` text,
  	\`named\` text,
  	\`due_before\` text,
  	\`due_after\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_steps_case_idx\` ON \`case_steps\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`case_steps_portal_idx\` ON \`case_steps\` (\`portal\`);`)
  await db.run(sql`CREATE INDEX \`case_steps_at_idx\` ON \`case_steps\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`case_steps_updated_at_idx\` ON \`case_steps\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_steps_created_at_idx\` ON \`case_steps\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`deadline_rules_pause_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`deadline_rules_pause_events_order_idx\` ON \`deadline_rules_pause_events\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_pause_events_parent_idx\` ON \`deadline_rules_pause_events\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`deadline_rules_extensions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`amount\` numeric NOT NULL,
  	\`times\` numeric DEFAULT 1 NOT NULL,
  	\`legal_basis\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`deadline_rules_extensions_order_idx\` ON \`deadline_rules_extensions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_extensions_parent_id_idx\` ON \`deadline_rules_extensions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`deadline_rules_extensions_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`deadline_rules_extensions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`deadline_rules_extensions_locales_locale_parent_id_unique\` ON \`deadline_rules_extensions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`deadline_rules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`amount\` numeric NOT NULL,
  	\`unit\` text DEFAULT 'WD' NOT NULL,
  	\`start_event\` text DEFAULT 'received' NOT NULL,
  	\`cut_off\` text,
  	\`ends_on_working_day\` integer DEFAULT true,
  	\`valid_from\` text NOT NULL,
  	\`valid_to\` text,
  	\`legal_basis\` text NOT NULL,
  	\`confidence\` text DEFAULT 'L' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`deadline_rules_code_idx\` ON \`deadline_rules\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_valid_from_idx\` ON \`deadline_rules\` (\`valid_from\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_valid_to_idx\` ON \`deadline_rules\` (\`valid_to\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_updated_at_idx\` ON \`deadline_rules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_created_at_idx\` ON \`deadline_rules\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`deadline_rules_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`deadline_rules_locales_locale_parent_id_unique\` ON \`deadline_rules_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calendar_days\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`legal_basis\` text NOT NULL,
  	\`confidence\` text DEFAULT 'L' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calendar_days_date_idx\` ON \`calendar_days\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`calendar_days_updated_at_idx\` ON \`calendar_days\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`calendar_days_created_at_idx\` ON \`calendar_days\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`calendar_days_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calendar_days\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calendar_days_locales_locale_parent_id_unique\` ON \`calendar_days_locales\` (\`_locale\`,\`_parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`cases\`;`)
  await db.run(sql`DROP TABLE \`case_steps\`;`)
  await db.run(sql`DROP TABLE \`deadline_rules_pause_events\`;`)
  await db.run(sql`DROP TABLE \`deadline_rules_extensions\`;`)
  await db.run(sql`DROP TABLE \`deadline_rules_extensions_locales\`;`)
  await db.run(sql`DROP TABLE \`deadline_rules\`;`)
  await db.run(sql`DROP TABLE \`deadline_rules_locales\`;`)
  await db.run(sql`DROP TABLE \`calendar_days\`;`)
  await db.run(sql`DROP TABLE \`calendar_days_locales\`;`)
}
