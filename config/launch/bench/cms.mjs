// `npm run bench -- cms`: list, read and save per second, beside the same collection in a bare Payload.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findNode, run } from '../install.mjs';
import { repository } from '../repository.mjs';
import { step } from '../say.mjs';
import { median, rounded } from './measure.mjs';

const rounds = 3;
const script = path.join(repository, 'cms', 'bench', 'measure-cms.ts');

/** Operations per second, medians of interleaved rounds. */
export async function benchCms() {
  const folder = mkdtempSync(path.join(tmpdir(), 'lienthong-bench-cms-'));
  const runs = { ours: [], bare: [] };
  try {
    for (let round = 1; round <= rounds; round += 1)
      for (const which of ['ours', 'bare'])
        await step(`Round ${round}: ${which}`, async () => {
          const dataDir = mkdtempSync(path.join(folder, `${which}-`));
          const env = {
            ...process.env,
            NODE_ENV: 'production',
            PORTAL_MODE: 'demo',
            DATA_DIR: dataDir,
            DATABASE_URL: `file:${path.join(dataDir, 'cms.db')}`,
            PAYLOAD_SECRET: 'x'.repeat(32),
            PREVIEW_SECRET: 'y'.repeat(32),
          };
          if (which === 'ours') await run(findNode(), ['cms/src/database/migrate.ts'], { env });
          const said = await run(findNode(), [script, which], { env });
          runs[which].push(JSON.parse(said.trim().split('\n').at(-1)));
        });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const figures = (which) =>
    Object.fromEntries(
      Object.keys(runs[which][0]).map((name) => {
        const values = runs[which].map((each) => each[name]);
        return [name, values[0] === null ? null : rounded(median(values))];
      }),
    );
  return { perSecond: { ours: figures('ours'), bare: figures('bare') } };
}
