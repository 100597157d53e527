import path from 'node:path';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { Health } from '@lienthong/config/contracts/health';
import { spoolFolder } from '@lienthong/config/contracts/sealing-keys';
import { pino } from 'pino';
import { createRouter } from '../../router.ts';
import { limitRate } from '../../submissions/limit-rate.ts';
import { openFileSpool } from './file-spool.ts';
import { openReleaseForms } from './release-forms.ts';
import { openSqliteSearchIndex } from './sqlite-search-index.ts';

const log = pino({ base: { part: 'functions' } });
const environment = parseEnvironment(process.env);
const searchIndex = openSqliteSearchIndex(path.join(environment.dataDir, 'search.db'));
const router = createRouter({
  searchIndex,
  submissions: {
    forms: openReleaseForms(path.join(environment.dataDir, 'release'), (file) =>
      log.error({ file }, 'this file of the release cannot be used'),
    ),
    spool: openFileSpool(path.join(environment.dataDir, spoolFolder), (error) => {
      log.fatal({ code: (error as NodeJS.ErrnoException).code }, 'the disk lost what was written: this process ends');
      process.exit(74);
    }),
    rate: limitRate(),
    now: () => new Date(),
    onRefusal: ({ message }) => log.error({ reason: message }, 'a submission could not be kept'),
    onRefused: (refused) => log.info(refused, 'a submission was refused'),
  },
  onError: (error) => log.error(error),
});

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
