import { createServer } from 'node:net';

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });

/** A port for the CMS and, from `web` on, five for the public host and the parts behind it. */
export async function findFreePorts(): Promise<{ cms: number; web: number }> {
  for (let tries = 0; tries < 50; tries += 1) {
    // Below the range from which the operating system hands out ports by itself.
    const first = 20_000 + Math.floor(Math.random() * 2000) * 6;
    const free = await Promise.all([0, 1, 2, 3, 4, 5].map((offset) => isFree(first + offset)));
    if (free.every(Boolean)) return { cms: first, web: first + 1 };
  }
  throw new Error('No six free ports in a row');
}
