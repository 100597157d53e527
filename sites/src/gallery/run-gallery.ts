import path from 'node:path';
import { dev } from 'astro';

const repository = path.resolve(import.meta.dirname, '..', '..', '..');
const port = Number(process.env['GALLERY_PORT'] ?? Number(process.env['WEB_PORT'] ?? 8080) + 5);
process.chdir(repository);

const server = await dev({
  root: path.join(repository, 'sites'),
  configFile: path.join('src', 'gallery', 'astro.config.mjs'),
  server: { port, host: '127.0.0.1', allowedHosts: ['.localhost'] },
  logLevel: 'warn',
});
process.stdout.write(`✓ http://localhost:${server.address.port}/\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    void server.stop().finally(() => process.exit(0));
  });
