import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`documents\` ADD \`import_record\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_import_record\` text;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`reset_password_requested_at\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users\` ADD \`reset_password_requested_at\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`import_record\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_import_record\`;`)
}
