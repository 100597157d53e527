import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pause } from './run-system.ts';
import { ask } from './talk.ts';

/** `token` is an editor's, who writes; `approver` another person's, who publishes. */
export type Ward = { id: string; slug: string; host: string; token: string; approver: string };
export type Administrator = { email: string; password: string };

async function call(port: number, path: string, json?: unknown, token?: string): Promise<Record<string, unknown>> {
  const { status, body } = await ask(port, path, {
    ...(json === undefined ? {} : { json }),
    ...(token === undefined ? {} : { token }),
  });
  if (status >= 300) throw new Error(`${path} answers ${status}: ${body}`);
  return JSON.parse(body) as Record<string, unknown>;
}

/** Wards under the one portal of an empty installation, each with an invited editor and approver who are logged in; all over REST. */
export async function makeWards(
  port: number,
  dataDir: string,
  administrator: Administrator,
  slugs: readonly string[],
): Promise<Ward[]> {
  const { token } = await call(port, '/api/users/login', administrator);
  const found = await call(port, '/api/portals?depth=0', undefined, String(token));
  const root = (found['docs'] as { id: string }[])[0]?.id;
  const wards: Ward[] = [];
  for (const slug of slugs) {
    const portal = { name: `Phường ${slug}`, slug, type: 'commune', state: 'active', theme: 'la-xanh', parent: root };
    const made = (await call(port, '/api/portals?depth=0', portal, String(token)))['doc'] as {
      id: string;
      hostname: string;
    };
    const join = async (role: string, kind: string, title: string) => {
      const email = `${kind}-${slug}@hue.example`;
      const grants = [{ portal: made.id, role }];
      await call(port, '/api/users?depth=0', { email, name: `${title} ${slug}`, grants }, String(token));
      const password = `mot-mat-khau-cua-${slug}`;
      await call(port, '/api/users/reset-password', { token: await invitationOf(dataDir, email), password });
      return String((await call(port, '/api/users/login', { email, password }))['token']);
    };
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
