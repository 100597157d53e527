// A whole installation for a benchmark: the launcher with ports and a data folder of its own, and a way to talk to it.
import { spawn } from 'node:child_process';
import http from 'node:http';
import { pause } from '../probe.mjs';
import { repository } from '../repository.mjs';
import { Problem } from '../say.mjs';

export const administrator = { email: 'quan-tri@lienthong.example', password: 'Chin-Con-Thuyen-Qua-Song-1836' };

/** Starts the launcher; resolves when it says it is ready, with what it needed. */
export async function startInstallation({ dataDir, ports, production = true, cwd = repository, env = process.env }) {
  const child = spawn(process.execPath, ['config/launch/start.mjs'], {
    cwd,
    env: {
      ...withoutInstallation(env),
      DATA_DIR: dataDir,
      CMS_PORT: String(ports.cms),
      WEB_PORT: String(ports.web),
      CI: '1',
      NODE_ENV: production ? 'production' : '',
      ...(production
        ? {
            PAYLOAD_SECRET: 'benchmark-secret-of-24-characters-or-more',
            PREVIEW_SECRET: 'benchmark-preview-of-24-characters-or-more',
            RELEASE_SIGNING_KEY: 'benchmark-signing-of-24-characters-or-more',
            ADMIN_EMAIL: administrator.email,
            ADMIN_PASSWORD: administrator.password,
          }
        : {}),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let over = false;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const ended = new Promise((resolve) => child.on('close', resolve)).then(() => (over = true));
  while (!said.includes('Ready after')) {
    if (over) throw new Problem(`The installation did not start:\n${said.trimEnd()}`);
    await pause(20);
  }
  return {
    readyAfter: Number(/Ready after ([\d.]+) s/.exec(said)?.[1]),
    async stop() {
      child.kill('SIGINT');
      await ended;
    },
  };
}

/** What names another installation must not reach this one. */
function withoutInstallation(env) {
  const { DATABASE_URL: _database, PORTAL_MODE: _mode, SMTP_URL: _mail, ...rest } = env;
  return rest;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** One request to a process on this machine. */
export function ask(port, to, { host = 'localhost', json, token } = {}) {
  const body = json === undefined ? null : JSON.stringify(json);
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        agent,
        host: '127.0.0.1',
        port,
        path: to,
        method: body === null ? 'GET' : 'POST',
        headers: {
          host: `${host}:${port}`,
          ...(body === null ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
          ...(token === undefined ? {} : { authorization: `JWT ${token}` }),
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
      },
    );
    request.on('error', reject);
    request.end(body ?? undefined);
  });
}

/** The same, for an answer that must be JSON and a success. */
export async function call(port, to, options) {
  const { status, body } = await ask(port, to, options);
  if (status >= 300) throw new Problem(`${to} answers ${status}: ${body.slice(0, 500)}`);
  return JSON.parse(body);
}
