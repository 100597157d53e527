// `npm run bench -- publish [--pages N] [--peers] [--only full,live,start] [--json FILE]`, `npm run bench -- cms|spool [--json FILE]`,
// `npm run bench -- tree [--pages N] [--rounds N] [--only trees,notice] [--json FILE]`, `npm run bench -- theme [--pages N] [--rounds N]
// [--json FILE]` and `npm run bench -- lighthouse [--rounds N] [--only 'city home,article'] [--web PORT] [--json FILE]`.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchCms } from './bench/cms.mjs';
import { benchLighthouse } from './bench/lighthouse.mjs';
import { benchTheme } from './bench/theme.mjs';
import { benchTree } from './bench/tree.mjs';
import { benchSpool } from './bench/spool.mjs';
import { benchPublish, machine, writeResult } from './bench/publish.mjs';
import { ensureInstalled } from './install.mjs';
import { Problem, failWith } from './say.mjs';

const usage = `Usage: npm run bench -- publish [--pages N] [--peers] [--only full,live,start], npm run bench -- cms, npm run bench -- spool,
npm run bench -- tree [--pages N] [--rounds N] [--only trees,notice], npm run bench -- theme [--pages N] [--rounds N], or
npm run bench -- lighthouse [--rounds N] [--only 'city home,article'] [--web PORT]; each with [--json FILE].`;

try {
  const { values, positionals } = readArguments();
  await ensureInstalled();
  const pages = Number(values.pages ?? 20_000);
  if (!Number.isInteger(pages) || pages < 1000)
    throw new Problem('--pages must be a whole number of at least 1,000: the portals alone have some thousands.');
  const only = (values.only ?? '').split(',').filter(Boolean);
  let figures;
  if (positionals[0] === 'publish') figures = await benchPublish({ pages, peers: values.peers, only });
  else if (positionals[0] === 'cms') figures = await benchCms();
  else if (positionals[0] === 'spool') figures = await benchSpool();
  else if (positionals[0] === 'tree')
    figures = await benchTree({
      pages: values.pages === undefined ? 100_000 : pages,
      rounds: Number(values.rounds),
      only,
    });
  else if (positionals[0] === 'theme') figures = await benchTheme({ pages, rounds: Number(values.rounds) });
  else if (positionals[0] === 'lighthouse')
    figures = await benchLighthouse({
      rounds: Number(values.rounds),
      only,
      web: values.web === undefined ? null : Number(values.web),
    });
  else throw new Problem(usage);
  const result = { at: new Date().toISOString(), machine: machine(), ...figures };
  if (values.json) writeResult(path.resolve(values.json), result);
  console.log(JSON.stringify(result, null, 2));
} catch (error) {
  failWith(error);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        pages: { type: 'string' },
        rounds: { type: 'string', default: '3' },
        peers: { type: 'boolean', default: false },
        only: { type: 'string' },
        web: { type: 'string' },
        json: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Problem(`${error.message} ${usage}`);
  }
}
