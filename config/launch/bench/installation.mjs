// A whole installation for a benchmark: the launcher with ports and a data folder of its own, and a way to talk to it.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
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
export function ask(port, to, { host = 'localhost', json, token, method = json === undefined ? 'GET' : 'POST' } = {}) {
  const body = json === undefined ? null : JSON.stringify(json);
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        agent,
        host: '127.0.0.1',
        port,
        path: to,
        method,
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

/** Portals under the one of an empty installation, `count` with it. */
export async function makePortals(port, count) {
  const { token } = await call(port, '/api/users/login', { json: administrator });
  const { docs } = await call(port, '/api/portals?depth=0', { token });
  const root = docs[0];
  const made = [];
  for (let number = 1; number < count; number += 1) {
    const slug = `don-vi-${number}`;
    const json = {
      name: `Đơn vị ${number}`,
      slug,
      type: 'commune',
      state: 'active',
      theme: 'la-xanh',
      parent: root.id,
    };
    made.push((await call(port, '/api/portals?depth=0', { json, token })).doc);
  }
  return { root, wards: made };
}

/** Waits until a page shows a text, or with `shown` false until it no longer does. */
export async function untilShows(port, host, to, text, shown = true) {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await pause(1)) {
    const { status, body } = await ask(port, to, { host });
    if (status === 200 && body.includes(text) === shown) return;
  }
  throw new Problem(`${host}${to} did not ${shown ? 'show' : 'lose'} “${text}” within half a minute.`);
}

/** An author for all portals, because nobody publishes alone; without a mail server the invitation is a file. */
export async function inviteAuthor(port, dataDir, root) {
  const { token } = await call(port, '/api/users/login', { json: administrator });
  const email = 'tac-gia@lienthong.example';
  const { password } = administrator;
  const grants = [{ portal: root.id, role: 'author' }];
  await call(port, '/api/users?depth=0', { json: { email, name: 'Tác giả', grants }, token });
  const secret = await secretOfLetter(path.join(dataDir, 'letters'), email);
  await call(port, '/api/users/reset-password', { json: { token: secret, password } });
  return (await call(port, '/api/users/login', { json: { email, password } })).token;
}

async function secretOfLetter(folder, email) {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(50)) {
    const letters = existsSync(folder) ? readdirSync(folder) : [];
    const letter = letters
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
      .find((text) => text.includes(`To: ${email}`));
    const secret = /reset\/([0-9a-f]+)/.exec((letter ?? '').replaceAll(/=\r?\n/g, ''))?.[1];
    if (secret !== undefined) return secret;
  }
  throw new Problem(`There is no letter to ${email}.`);
}
