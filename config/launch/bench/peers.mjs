// The other generators, each with the same content and a template of the same HTML.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { run } from '../install.mjs';
import { repository } from '../repository.mjs';

const peers = path.join(repository, 'sites', 'bench', 'peers');

/** Lays the peers' content out; returns how to run each, `null` for one that is not on this machine. */
export async function preparePeers({ node, work, portals, env }) {
  await run(node, [
    path.join(peers, 'write-peer-content.mjs'),
    path.join(work, 'articles.ndjson'),
    String(portals),
    work,
  ]);
  for (const name of ['hugo', 'eleventy']) cpSync(path.join(peers, name), path.join(work, name), { recursive: true });
  const eleventy = path.join(work, 'eleventy');
  renameSync(path.join(eleventy, 'articles.json'), path.join(eleventy, 'articles', 'articles.json'));
  await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: eleventy, env });
  const { assets } = JSON.parse(readFileSync(path.join(repository, 'sites', 'dist', 'build.json'), 'utf8'));
  return {
    astroBuild: (out) => ({
      command: node,
      args: [
        path.join(repository, 'node_modules', 'astro', 'bin', 'astro.mjs'),
        'build',
        '--root',
        path.join(peers, 'astro'),
        '--silent',
      ],
      cwd: repository,
      env: {
        ...env,
        BENCH_CONTENT: work,
        BENCH_OUT: out,
        BENCH_ASSETS: JSON.stringify(assets),
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    }),
    eleventy: (out) => ({
      command: node,
      args: [
        '--max-old-space-size=8192',
        path.join(eleventy, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs'),
        '--quiet',
        `--output=${out}`,
      ],
      cwd: eleventy,
      env,
    }),
    hugo: findHugo()
      ? (out) => ({ command: 'hugo', args: ['--quiet', '-d', out], cwd: path.join(work, 'hugo'), env })
      : null,
  };
}

const findHugo = () => !spawnSync('hugo', ['version'], { stdio: 'ignore' }).error;
