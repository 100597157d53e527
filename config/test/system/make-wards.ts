import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pause } from './run-system.ts';
import { ask } from './talk.ts';

/** `token` is an editor's, who writes; `approver` another person's, who publishes. */
export type Ward = { id: string; slug: string; host: string; token: string; approver: string };
export type Administrator = { email: string; password: string };

/** One question to the CMS over REST; throws with its words when it refuses. */
export async function callCms<T = Record<string, unknown>>(
  port: number,
  path: string,
  json?: unknown,
  token?: string,
  method?: string,
): Promise<T> {
  const { status, body } = await ask(port, path, {
    ...(json === undefined ? {} : { json }),
    ...(token === undefined ? {} : { token }),
    ...(method === undefined ? {} : { method }),
  });
  if (status >= 300) throw new Error(`${path} answers ${status}: ${body}`);
  return JSON.parse(body) as T;
}

export async function logIn(port: number, account: { email: string; password: string }): Promise<string> {
  return (await callCms<{ token: string }>(port, '/api/users/login', account)).token;
}

/** Invites somebody, accepts the invitation for them, and logs them in. */
export async function makeAccount(
  port: number,
  dataDir: string,
  token: string,
  account: { email: string; name: string; portal: string; role: string; password: string },
): Promise<string> {
  const { email, name, portal, role, password } = account;
  await callCms(port, '/api/users?depth=0', { email, name, grants: [{ portal, role }] }, token);
  await callCms(port, '/api/users/reset-password', { token: await invitationOf(dataDir, email), password });
  return logIn(port, { email, password });
}

/** Wards under the one portal of an empty installation, each with an invited editor and approver who are logged in; all over REST. */
export async function makeWards(
  port: number,
  dataDir: string,
  administrator: Administrator,
  slugs: readonly string[],
): Promise<Ward[]> {
  const token = await logIn(port, administrator);
  const found = await callCms<{ docs: { id: string }[] }>(port, '/api/portals?depth=0', undefined, token);
  const root = found.docs[0]?.id;
  const wards: Ward[] = [];
  for (const slug of slugs) {
    const portal = { name: `Phường ${slug}`, slug, type: 'commune', state: 'active', theme: 'la-xanh', parent: root };
    const { doc: made } = await callCms<{ doc: { id: string; hostname: string } }>(
      port,
      '/api/portals?depth=0',
      portal,
      token,
    );
    const join = (role: string, kind: string, title: string) =>
      makeAccount(port, dataDir, token, {
        email: `${kind}-${slug}@hue.example`,
        name: `${title} ${slug}`,
        portal: made.id,
        role,
        password: `mot-mat-khau-cua-${slug}`,
      });
    wards.push({
      id: made.id,
      slug,
      host: made.hostname,
      token: await join('editor', 'bien-tap', 'Biên tập'),
      approver: await join('approver', 'duyet', 'Trưởng ban'),
    });
  }
  return wards;
}

/** The secret of the letter to an address; without a mail server, letters are files. */
async function invitationOf(dataDir: string, email: string): Promise<string> {
  const folder = path.join(dataDir, 'letters');
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(50)) {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const letters = names.map((name) => readFileSync(path.join(folder, name), 'utf8'));
    const letter = letters.find((each) => each.includes(`To: ${email}`));
    const token = /reset\/([0-9a-f]+)/.exec((letter ?? '').replaceAll(/=\r?\n/g, ''))?.[1];
    if (token !== undefined) return token;
  }
  throw new Error(`There is no letter to ${email}`);
}
