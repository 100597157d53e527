// A process of its own that pulls the spool of DATA_DIR. It stops for good at the step it is told, and says so: there it is killed.
import { getPayload } from 'payload';
import { startIntake } from '../../src/intake/run-intake.ts';
import { openSpoolFolder } from '../../src/intake/spool-folder.ts';
import config from '../../src/payload.config.ts';
import type { PullStep } from './pull-steps.ts';

const [stopAt] = process.argv.slice(2);
const say = (what: string): void => void process.stdout.write(`${what}\n`);
const forGood = new Promise<never>(() => undefined);

async function reach(step: PullStep): Promise<void> {
  if (step !== stopAt) return;
  say(`at ${step}`);
  await forGood;
}

const payload = await getPayload({ config, key: 'pulling' });
const { db } = payload;
const [create, commit] = [db.create.bind(db), db.commitTransaction.bind(db)];
db.create = async (given) => {
  if (given.collection === 'imported-envelopes') await reach('in the transaction');
  return create(given);
};
db.commitTransaction = async (id) => {
  await reach('before the commit');
  await commit(id);
  await reach('after the commit');
};
const spool = openSpoolFolder(process.env['DATA_DIR'] ?? '');
startIntake(
  payload,
  {
    list: spool.list,
    async read(name) {
      await reach('before reading');
      const bytes = await spool.read(name);
      await reach('after reading');
      return bytes;
    },
    async remove(name) {
      await reach('before removing');
      await spool.remove(name);
      await reach('after removing');
    },
  },
  { first: 1, poll: 20 },
);
setInterval(() => undefined, 1000);
say('ready');
