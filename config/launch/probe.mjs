// Asks a process on this machine over HTTP. The name of a portal goes into the Host header: `*.localhost` is not resolved everywhere.
import http from 'node:http';

/**
 * @param {{port: number, host?: string, path?: string, timeout?: number}} question
 * @returns {Promise<{status: number, body: string}>}
 */
export function probe({ port, host = 'localhost', path = '/health', timeout = 4000 }) {
  return new Promise((resolve, reject) => {
    const request = http.get(
      { host: '127.0.0.1', port, path, headers: { host: `${host}:${port}` }, timeout },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => (body += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
        response.on('error', reject);
      },
    );
    request.on('timeout', () => request.destroy(new Error('no answer in time')));
    request.on('error', reject);
  });
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
