import http from 'node:http';

export type Reply = { status: number; body: string };

/** One question over HTTP. Portals are asked by their Host header: not every system resolves `*.localhost`. */
export function ask(
  port: number,
  path: string,
  options: { host?: string; method?: string; token?: string; json?: unknown } = {},
): Promise<Reply> {
  const body = options.json === undefined ? undefined : JSON.stringify(options.json);
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: options.method ?? (body === undefined ? 'GET' : 'POST'),
        timeout: 20_000,
        agent: false,
        headers: {
          ...(options.host === undefined ? {} : { host: `${options.host}:${port}` }),
          ...(options.token === undefined ? {} : { authorization: `JWT ${options.token}` }),
          ...(body === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
        response.on('error', reject);
      },
    );
    request.on('timeout', () => request.destroy(new Error('no answer in time')));
    request.on('error', reject);
    request.end(body);
  });
}
