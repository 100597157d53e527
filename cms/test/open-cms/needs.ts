import { appendFileSync } from 'node:fs';
import type { TestContext } from 'vitest';

/** What a test needs that not every database of the suite has. */
type Need =
  | 'sqlite'
  | 'mongodb'
  | 'transactions'
  | 'dotted keys'
  | 'nested arrays'
  | 'settled uploads'
  | 'saves one after another';

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
    case 'nested arrays':
      return isFerret ? 'FerretDB refuses arrays within arrays (the rings of an outline); MongoDB stores them' : null;
    case 'settled uploads':
      return 'the worker sees an upload at once and encodes it before this test can take its file away';
    case 'saves one after another':
      return 'MongoDB lets saves run side by side: two new items of one portal may take the same address';
  }
}

/**
 * Excludes the running test where the database lacks what it needs; `npm run test:mongodb` names it with the reason. First line of the
 * test; nothing after it runs.
 */
export function needs(need: Need, { skip, task }: TestContext): void {
  const reason = lackOf(need);
  if (reason === null) return;
  const report = process.env['TEST_EXCLUSIONS'];
  if (report) appendFileSync(report, `${JSON.stringify({ file: task.file.name, name: task.name, reason })}\n`);
  skip(reason);
}
