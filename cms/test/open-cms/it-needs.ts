import { appendFileSync } from 'node:fs';
import { it } from 'vitest';

/** What a test needs that not every database of the suite has. */
type Need = 'sqlite' | 'mongodb' | 'transactions' | 'dotted keys' | 'saves one after another';

const server = process.env['TEST_DATABASE_URL'];
const isFerret = process.env['TEST_DATABASE_KIND'] === 'ferretdb';
const hasTransactions = server === undefined || /[?&]replicaSet=|^mongodb\+srv:/.test(server);

function lackOf(need: Need): string | null {
  if (server === undefined) return need === 'mongodb' ? 'is about several machines on one MongoDB' : null;
  switch (need) {
    case 'sqlite':
      return 'is about the SQLite file itself';
    case 'mongodb':
      return null;
    case 'transactions':
      return hasTransactions
        ? null
        : `${isFerret ? 'FerretDB has' : 'MongoDB without a replica set has'} no transactions`;
    case 'dotted keys':
      return isFerret ? 'FerretDB refuses keys with a dot in a JSON field; MongoDB stores them since 5.0' : null;
    case 'saves one after another':
      return 'MongoDB lets saves run side by side: two new items of one portal may take the same address';
  }
}

/** `it` where the database has what the test needs; elsewhere the test is excluded, and the report names it with the reason. */
export function itNeeds(need: Need): typeof it {
  const reason = lackOf(need);
  if (reason === null) return it;
  return ((name: string) =>
    it(name, (context) => {
      const report = process.env['TEST_EXCLUSIONS'];
      const { file } = context.task;
      if (report) appendFileSync(report, `${JSON.stringify({ file: file.name, name, reason })}\n`);
      context.skip(reason);
    })) as unknown as typeof it;
}
