import path from 'node:path';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { Health } from '@lienthong/config/contracts/health';
import { pino } from 'pino';
import { createRouter } from '../../router.ts';
import { openSqliteSearchIndex } from './sqlite-search-index.ts';

const log = pino({ base: { part: 'functions' } });
const environment = parseEnvironment(process.env);
const searchIndex = openSqliteSearchIndex(path.join(environment.dataDir, 'search.db'));
const router = createRouter({ searchIndex, onError: (error) => log.error(error) });

router.get('/health', (context) => {
  const health: Health = {
    part: 'functions',
    ok: true,
    message: '',
    uptimeSeconds: Math.round(process.uptime()),
    details: { memoryMb: Math.round(process.memoryUsage().rss / 1024 / 1024) },
  };
  return context.json(health);
});

const server = createServer(
  { headersTimeout: 5000, requestTimeout: 15_000, connectionsCheckingInterval: 1000 },
  getRequestListener(router.fetch),
);
server.listen(environment.functionsPort, '127.0.0.1', () => log.info({ port: environment.functionsPort }, 'ready'));

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    server.close(() => {
      searchIndex.close();
      process.exit(0);
    });
    server.closeIdleConnections();
  });
