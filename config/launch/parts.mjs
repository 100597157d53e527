// The processes of one installation, in the order they start.
import path from 'node:path';
import { repository } from './repository.mjs';

const file = (...parts) => path.join(repository, ...parts);

/** @returns {{name: string, port: number, args: string[], cwd: string, env?: Record<string, string>}[]} */
export function listParts(ports) {
  return [
    {
      name: 'cms',
      port: ports.cms,
      args: [file('node_modules', 'next', 'dist', 'bin', 'next'), 'start', '-p', String(ports.cms)],
      cwd: file('cms'),
    },
    {
      name: 'publisher',
      port: ports.publisher,
      // Its memory is caches of bounded size: left alone, Node would let garbage stand to twice of it.
      args: ['--max-old-space-size=384', file('sites', 'src', 'publisher', 'run-publisher.ts')],
      cwd: file('sites'),
    },
    {
      name: 'functions',
      port: ports.functions,
      args: [file('functions', 'src', 'adapters', 'node', 'run-functions.ts')],
      cwd: file('functions'),
      // Every submission waits for the disk; four at a time, as Node has it, would keep the others waiting too.
      env: { UV_THREADPOOL_SIZE: '16' },
    },
    { name: 'live', port: ports.live, args: [file('sites', 'src', 'live', 'run-live.ts')], cwd: file('sites') },
    {
      name: 'preview',
      port: ports.preview,
      args: [file('sites', 'src', 'preview', 'run-preview.ts')],
      cwd: file('sites'),
    },
    { name: 'host', port: ports.host, args: [file('sites', 'src', 'host', 'run-host.ts')], cwd: file('sites') },
  ];
}
