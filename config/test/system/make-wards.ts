import { ask } from './talk.ts';

export type Ward = { id: string; slug: string; host: string; token: string };
export type Administrator = { email: string; password: string };

async function call(port: number, path: string, json?: unknown, token?: string): Promise<Record<string, unknown>> {
  const { status, body } = await ask(port, path, {
    ...(json === undefined ? {} : { json }),
    ...(token === undefined ? {} : { token }),
  });
  if (status >= 300) throw new Error(`${path} answers ${status}: ${body}`);
  return JSON.parse(body) as Record<string, unknown>;
}

const login = async (port: number, account: Administrator) =>
  String((await call(port, '/api/users/login', account))['token']);

/** Wards under the one portal of an empty installation, each with an editor who is logged in; all over REST. */
export async function makeWards(port: number, administrator: Administrator, slugs: readonly string[]): Promise<Ward[]> {
  const token = await login(port, administrator);
  const found = await call(port, '/api/portals?depth=0', undefined, token);
  const root = (found['docs'] as { id: string }[])[0]?.id;
  const wards: Ward[] = [];
  for (const slug of slugs) {
    const portal = { name: `Phường ${slug}`, slug, type: 'commune', state: 'active', theme: 'la-xanh', parent: root };
    const made = (await call(port, '/api/portals?depth=0', portal, token))['doc'] as { id: string; hostname: string };
    const editor = { email: `bien-tap-${slug}@hue.example`, password: `mot-mat-khau-cua-${slug}` };
    const grants = [{ portal: made.id, role: 'editor' }];
    await call(port, '/api/users?depth=0', { ...editor, name: `Biên tập ${slug}`, grants }, token);
    wards.push({ id: made.id, slug, host: made.hostname, token: await login(port, editor) });
  }
  return wards;
}
