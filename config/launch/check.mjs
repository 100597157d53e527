// `npm run check`: the one gate. Every part runs even when one before it failed; the end says which.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, ensureToolsInstalled, findNode, run } from './install.mjs';
import { repository } from './repository.mjs';
import { Problem, failWith, step } from './say.mjs';

const bin = (name) => path.join(repository, 'node_modules', '.bin', name);
const tool = (name) => path.join(repository, 'config', 'tools', 'node_modules', '.bin', name);

try {
  await ensureInstalled();
  await ensureToolsInstalled();
  const node = findNode();
  const env = {
    ...process.env,
    PATH: `${path.join(repository, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    OXLINT_TSGOLINT_PATH: tool('tsgolint'),
  };
  const checks = [
    ['Format', bin('prettier'), ['--check', '--log-level', 'warn', '.'], repository],
    ['Lint', tool('oxlint'), ['--type-aware', '--deny-warnings', '.'], repository],
    ['Boundaries', node, ['config/launch/check-boundaries.mjs'], repository],
    ['Types of config, themes, functions', bin('tsc'), ['-p', '.'], repository],
    ['Types of the CMS', bin('tsc'), ['-p', '.'], path.join(repository, 'cms')],
    [
      'Types of the sites',
      bin('astro'),
      ['check', '--minimumFailingSeverity', 'warning', '--noSync'],
      path.join(repository, 'sites'),
    ],
    ['Dead code', tool('knip'), ['--no-progress'], repository],
  ];
  const failed = [];
  for (const [title, command, args, cwd] of checks) {
    if (!existsSync(path.join(cwd, 'package.json'))) continue;
    try {
      await step(title, () => run(command, args, { cwd, env }));
    } catch (error) {
      console.error(error.message);
      failed.push(title);
    }
  }
  if (failed.length > 0) throw new Problem(`${failed.length} of ${checks.length} checks failed: ${failed.join(', ')}.`);
  console.log(`✓ ${checks.length} checks passed`);
} catch (error) {
  failWith(error);
}
