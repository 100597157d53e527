import type { CollectionSlug } from 'payload';
import type { Role } from '../../src/access/roles.ts';
import type { Cms, Reply } from '../open-cms/open-cms.ts';
import { makeAccount, password, type SmallProvince } from '../open-cms/small-province.ts';

export type Person = Awaited<ReturnType<typeof makeAccount>> & { token: string };

/** Makes accounts that are logged in, and does with items what they would do. */
export function newsroomOf(cms: Cms, province: SmallProvince) {
  let number = 0;

  async function person(role: Role, portal = province.ward): Promise<Person> {
    number += 1;
    const account = await makeAccount(cms.payload, `${role}-${number}`, [{ portal, role }]);
    const { body } = await cms.rest('POST', '/api/users/login', { body: { email: account.email, password } });
    return { ...account, token: String(body['token']) };
  }

  /** A draft, written over REST; its id. */
  async function write(author: Person, more: Record<string, unknown> = {}, collection = 'articles'): Promise<string> {
    number += 1;
    const data = { title: `Tin số ${number}`, lead: 'Sapo', genre: 'news', portal: province.ward, ...more };
    const { status, body } = await cms.rest('POST', `/api/${collection}?draft=true&depth=0`, {
      token: author.token,
      body: { ...data, _status: 'draft' },
    });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return (body['doc'] as { id: string }).id;
  }

  const patch = (by: Person, id: string, body: Record<string, unknown>, query = '?draft=true'): Promise<Reply> =>
    cms.rest('PATCH', `/api/articles/${id}${query}`, { token: by.token, body });

  const step = (by: Person, id: string, action: string, more: Record<string, unknown> = {}): Promise<Reply> =>
    cms.rest('POST', '/api/newsroom/transition', {
      token: by.token,
      body: { collection: 'articles', id, action, ...more },
    });

  /** Steps that must all be taken. */
  async function steps(id: string, ...taken: [Person, string, Record<string, unknown>?][]): Promise<void> {
    for (const [by, action, more] of taken) {
      const reply = await step(by, id, action, more);
      if (reply.status !== 200) throw new Error(`${action}: ${reply.text}`);
    }
  }

  async function read(id: string, draft: boolean, collection: string): Promise<Record<string, unknown>> {
    const slug = collection as CollectionSlug;
    return { ...(await cms.payload.findByID({ collection: slug, id, draft, depth: 0, trash: true })) };
  }
  const newest = (id: string, collection = 'articles') => read(id, true, collection);
  const row = (id: string, collection = 'articles') => read(id, false, collection);

  return { person, write, patch, step, steps, newest, row };
}

/** The permanent code of a refusal. */
export function codeOf({ status, body }: Reply): string {
  const [error] = (body['errors'] ?? []) as { data?: { code?: string }; message?: string }[];
  return error?.data?.code ?? `${status} ${error?.message ?? ''}`;
}
