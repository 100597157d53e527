import { randomBytes } from 'node:crypto';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { previewLifetime, trialIdSchema } from '@lienthong/config/contracts/preview';
import type { SettingChanges } from '../portals/plan-change.ts';
import { readSettings } from '../portals/sparse-settings.ts';

/** Settings somebody tries on a portal before saving them. */
type Trial = { portal: string; changes: SettingChanges };

/** Keeps a trial for as long as a link to its preview is good; in the data folder, because the next request may reach another process. */
export async function keepTrial(dataDir: string, trial: Trial): Promise<string> {
  const folder = folderOf(dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeOld(folder);
  const id = randomBytes(16).toString('hex');
  await writeFile(path.join(folder, `${id}.json`), JSON.stringify(trial), { mode: 0o600 });
  return id;
}

/** A trial of a portal that was kept; `null` when its time is over or it is another portal's. */
export async function readTrial(dataDir: string, id: string, portal: string): Promise<SettingChanges | null> {
  if (!trialIdSchema.safeParse(id).success) return null;
  const text = await readFile(path.join(folderOf(dataDir), `${id}.json`), 'utf8').catch(() => null);
  if (text === null) return null;
  const trial = JSON.parse(text) as Trial;
  if (trial.portal !== portal) return null;
  const taken = Object.entries(trial.changes).filter(([, entry]) => entry !== null);
  const back = Object.entries(trial.changes).filter(([, entry]) => entry === null);
  return { ...Object.fromEntries(back), ...readSettings(Object.fromEntries(taken)).settings };
}

const folderOf = (dataDir: string) => path.join(dataDir, 'trials');

async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const facts = await stat(file).catch(() => null);
    if (facts && Date.now() - facts.mtimeMs > 2 * previewLifetime) await rm(file, { force: true });
  }
}
