// `npm run test:mongodb`: the CMS suite on MongoDB (`MONGODB_URL`), or on FerretDB where there is no MongoDB.
//   --or-say  where there is neither: say so and succeed (for CI); without it that is a failure
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled, run } from './install.mjs';
import { findFerret, startFerret } from './ferretdb.mjs';
import { repository } from './repository.mjs';
import { Problem, bold, red, yellow } from './say.mjs';
import { withDataFolder } from './settings.mjs';

/** Test files that open the CMS on a database of its own. */
function filesWithCms(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((file) => file.endsWith('.test.ts') && /\bopenCms\(/.test(readFileSync(file, 'utf8')));
}

function report(results, exclusions, name) {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
  const excluded = existsSync(exclusions)
    ? readFileSync(exclusions, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  if (excluded.length > 0) console.log(bold('\nExcluded here:'));
  for (const { file, name: test, reason } of excluded) console.log(`  ${file}: “${test}”: ${reason}`);
  console.log(
    `\n${numPassedTests + numFailedTests} tests of the CMS run on ${name} (${numFailedTests} failed), ${excluded.length} excluded.`,
  );
}

let server = null;
const scratch = mkdtempSync(path.join(os.tmpdir(), 'lienthong-test-mongodb-'));
try {
  const orSay = process.argv.includes('--or-say');
  const args = process.argv.slice(2).filter((arg) => arg !== '--or-say');
  const given = process.env.MONGODB_URL;
  const ferret = given ? null : await findFerret();
  if (!given && !ferret) {
    const sentence =
      'The CMS suite was not run on MongoDB: there is no MONGODB_URL, no ferretdb, and no Go to build one with.';
    if (!orSay) throw new Problem(sentence);
    console.log(`${yellow('!')} ${sentence}`);
  } else {
    await ensureInstalled();
    server = ferret ? await startFerret(ferret) : { url: given, stop: () => Promise.resolve() };
    const [results, exclusions] = [path.join(scratch, 'results.json'), path.join(scratch, 'exclusions.ndjson')];
    const cms = path.join(repository, 'cms');
    const env = {
      ...withDataFolder(),
      PATH: `${path.join(repository, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH}`,
      TEST_DATABASE_URL: server.url,
      TEST_DATABASE_KIND: ferret ? 'ferretdb' : 'mongodb',
      TEST_EXCLUSIONS: exclusions,
      TEST_SEED: process.env.TEST_SEED ?? '1',
    };
    const files = args.length > 0 ? args : filesWithCms(path.join(cms, 'test'));
    const vitest = path.join(repository, 'node_modules', '.bin', 'vitest');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
    await run(vitest, ['run', '--project', 'cms', ...reporters, ...files], { env, show: true }).finally(() => {
      if (existsSync(results)) report(results, exclusions, ferret ? 'FerretDB' : 'MongoDB');
    });
  }
} catch (error) {
  process.exitCode = 1;
  if (error instanceof Problem) console.error(`\n${red('✗')} ${error.message}`);
  else console.error(error);
} finally {
  await server?.stop();
  rmSync(scratch, { recursive: true, force: true });
}
