import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';
import { codeOf, newsroomOf, type Person } from './newsroom-people.ts';

let cms: Cms;
let province: SmallProvince;
let room: ReturnType<typeof newsroomOf>;
let people: Record<'author' | 'editor' | 'approver' | 'second' | 'administrator', Person>;

beforeAll(async () => {
  cms = await openCms();
  province = await makeSmallProvince(cms.payload);
  room = newsroomOf(cms, province);
  people = {
    author: await room.person('author'),
    editor: await room.person('editor'),
    approver: await room.person('approver'),
    second: await room.person('approver'),
    administrator: await room.person('administrator'),
  };
});
afterAll(() => cms.close());

async function published(): Promise<string> {
  const id = await room.write(people.author);
  await room.steps(id, [people.editor, 'present'], [people.approver, 'approve']);
  return id;
}
const versionsOf = async (id: string) =>
  (await cms.payload.findVersions({ collection: 'articles', where: { parent: { equals: id } }, sort: 'createdAt' }))
    .docs;

describe('nobody publishes alone what they wrote', () => {
  it.each(['approver', 'administrator'] as const)('not by creating it published, as %s', async (who) => {
    const data = { title: `Một mình ${who}`, lead: 'x', genre: 'news', portal: province.ward, _status: 'published' };
    for (const query of ['', '?publishAllLocales=true'])
      expect(codeOf(await cms.rest('POST', `/api/articles${query}`, { token: people[who].token, body: data }))).toBe(
        'LT-NEWS-001',
      );
    await cms.rest('POST', '/api/articles?draft=true&publishAllLocales=true', { token: people[who].token, body: data });
    const made = await cms.payload.find({ collection: 'articles', where: { title: { equals: data.title } } });
    expect(made.docs.map(({ _status }) => _status)).toEqual(['draft']);
  });

  it.each([
    '',
    '?draft=true',
    '?autosave=true',
    '?draft=true&autosave=true',
    '?publishAllLocales=true',
    '?draft=true&publishAllLocales=true',
    '?publishSpecificLocale=vi',
    '?overrideAccess=true',
  ])('not by PATCH with %s', async (query) => {
    const id = await room.write(people.approver);
    const reply = await room.patch(people.approver, id, { _status: 'published' }, query);
    expect(codeOf(reply)).toMatch(/LT-NEWS-00[19]/);
    expect(await room.row(id)).toMatchObject({ _status: 'draft' });
  });

  it('not by changing the text with the same save', async () => {
    const id = await room.write(people.author);
    expect(codeOf(await room.patch(people.approver, id, { lead: 'Tôi sửa', _status: 'published' }, ''))).toBe(
      'LT-NEWS-001',
    );
    expect(codeOf(await room.patch(people.approver, id, { _status: 'published' }, ''))).toMatch(/^200/);
    expect(await room.row(id)).toMatchObject({ _status: 'published', lead: 'Sapo', contributors: [people.author.id] });
  });

  it('not in English only', async () => {
    const id = await published();
    expect(codeOf(await room.patch(people.approver, id, { title: 'Storm', _status: 'published' }, '?locale=en'))).toBe(
      'LT-NEWS-001',
    );
  });

  it('not by many at once', async () => {
    const id = await room.write(people.approver);
    const reply = await cms.rest('PATCH', `/api/articles?where[id][equals]=${id}`, {
      token: people.approver.token,
      body: { _status: 'published' },
    });
    expect(reply.text).toContain('LT-NEWS-001');
    expect(await room.row(id)).toMatchObject({ _status: 'draft' });
  });

  it('not by a copy, which begins again as a draft', async () => {
    const id = await published();
    const copy = await cms.rest('POST', `/api/articles/${id}/duplicate`, {
      token: people.editor.token,
      body: { slug: '', _status: 'draft' },
    });
    const made = copy.body['doc'] as { id: string };
    expect(await room.newest(made.id)).toMatchObject({
      _status: 'draft',
      stage: 'draft',
      contributors: [people.editor.id],
    });
    const second = await cms.rest('POST', `/api/articles/${id}/duplicate?draft=false`, {
      token: people.approver.token,
      body: { slug: '', _status: 'published' },
    });
    expect(codeOf(second)).toBe('LT-NEWS-001');
  });

  it('not by writing the workflow’s own fields', async () => {
    const id = await room.write(people.approver);
    const forged = { stage: 'review', contributors: [], reviewedBy: null, submittedBy: people.author.id };
    await room.patch(people.approver, id, forged);
    expect(await room.newest(id)).toMatchObject({
      stage: 'draft',
      contributors: [people.approver.id],
      submittedBy: null,
    });
    const as = { overrideAccess: true, user: people.approver, collection: 'articles', id } as const;
    await cms.payload.update({ ...as, data: forged as never, draft: true });
    expect(await room.newest(id)).toMatchObject({ stage: 'draft', contributors: [people.approver.id] });
  });

  it('counts everybody since the last publication, and nobody from before it', async () => {
    const id = await published();
    await room.patch(people.editor, id, { lead: 'Sửa lần một' });
    await room.patch(people.approver, id, { lead: 'Sửa lần hai' });
    expect((await room.newest(id))['contributors']).toEqual([people.editor.id, people.approver.id]);
    await room.steps(id, [people.editor, 'present']);
    expect(codeOf(await room.step(people.approver, id, 'approve'))).toBe('LT-NEWS-001');
    await room.steps(id, [people.second, 'approve']);
    await room.patch(people.second, id, { lead: 'Sửa lần ba' });
    expect((await room.newest(id))['contributors']).toEqual([people.second.id]);
  });
});

describe('what waits for approval', () => {
  it('is changed by nobody, in no way', async () => {
    const id = await room.write(people.author);
    await room.steps(id, [people.editor, 'present']);
    const [first] = await versionsOf(id);
    for (const who of Object.values(people))
      for (const query of ['?draft=true', '', '?draft=true&autosave=true'])
        expect([query, codeOf(await room.patch(who, id, { lead: 'Lén sửa' }, query))]).toEqual([query, 'LT-NEWS-006']);
    await room.patch(people.editor, id, { lead: 'Khác' });
    expect(await room.newest(id)).toMatchObject({ lead: 'Sapo', stage: 'review' });
    // A note among colleagues is no text.
    expect((await room.patch(people.editor, id, { editorNote: 'Đã gọi hỏi nguồn' })).status).toBe(200);
    await room.steps(id, [people.editor, 'recall']);
    await room.patch(people.editor, id, { lead: 'Sửa công khai' });
    const restored = await cms.rest('POST', `/api/articles/versions/${first?.id}?draft=true`, {
      token: people.editor.token,
    });
    expect(restored.status).toBe(200);
    expect(await room.newest(id)).toMatchObject({ lead: 'Sapo', stage: 'editing' });
  });

  it('is out of its author’s hands once handed in, until taken back', async () => {
    const id = await room.write(people.author);
    await room.steps(id, [people.author, 'submit']);
    expect(codeOf(await room.patch(people.author, id, { lead: 'Quên' }))).toBe('LT-NEWS-007');
    await room.steps(id, [people.author, 'recall']);
    expect((await room.patch(people.author, id, { lead: 'Quên' })).status).toBe(200);
    await room.steps(id, [people.author, 'submit']);
    expect((await room.patch(people.editor, id, { lead: 'Biên tập' })).status).toBe(200);
    expect(await room.newest(id)).toMatchObject({
      stage: 'editing',
      contributors: [people.author.id, people.editor.id],
    });
  });
});

describe('what is live', () => {
  it('stays while its next version passes the same way', async () => {
    const id = await published();
    await room.patch(people.author, id, { lead: 'Bản mới' });
    expect(await room.newest(id)).toMatchObject({ stage: 'draft', lead: 'Bản mới' });
    await room.steps(id, [people.author, 'submit'], [people.editor, 'present']);
    expect(await room.row(id)).toMatchObject({ _status: 'published', lead: 'Sapo' });
    await room.steps(id, [people.approver, 'approve']);
    expect(await room.row(id)).toMatchObject({ _status: 'published', stage: 'published', lead: 'Bản mới' });
  });

  it.each([
    ['unpublished', { _status: 'draft' }, ''],
    ['unpublished in all languages', { _status: 'draft' }, '?unpublishAllLocales=true'],
    ['put into the bin', { deletedAt: '2026-11-24T00:00:00.000Z' }, ''],
    ['put into the bin as a draft', { deletedAt: '2026-11-24T00:00:00.000Z' }, '?draft=true'],
  ])('is never %s without a reason', async (_, body, query) => {
    const id = await published();
    for (const who of [people.approver, people.administrator])
      expect(codeOf(await room.patch(who, id, body, query))).toBe('LT-NEWS-008');
    expect(await room.row(id)).toMatchObject({ _status: 'published' });
    expect((await room.row(id))['deletedAt'] ?? null).toBe(null);
  });

  it('is deleted by nobody, also not below a draft', async () => {
    const id = await published();
    await room.patch(people.author, id, { lead: 'Bản mới' });
    const remove = () => cms.rest('DELETE', `/api/articles/${id}`, { token: people.administrator.token });
    expect(codeOf(await remove())).toBe('LT-NEWS-008');
    expect(codeOf(await room.patch(people.administrator, id, { deletedAt: '2026-11-24T00:00:00.000Z' }, ''))).toBe(
      'LT-NEWS-008',
    );
    await room.steps(id, [people.approver, 'withdraw', { reason: 'Hết giá trị' }]);
    expect((await remove()).status).toBe(200);
  });

  it('gets another end without a second person, and no other text', async () => {
    const id = await published();
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    expect((await room.patch(people.approver, id, { expiresAt }, '')).status).toBe(200);
    expect(await room.row(id)).toMatchObject({ _status: 'published', expiresAt });
    expect(codeOf(await room.patch(people.editor, id, { expiresAt: null }, ''))).toBe('LT-ACCESS-001');
  });

  it('is not brought back to an older version by one person', async () => {
    const id = await published();
    await room.patch(people.author, id, { lead: 'Bản mới' });
    await room.steps(id, [people.editor, 'present'], [people.approver, 'approve']);
    const first = (await versionsOf(id)).find(({ version }) => version._status === 'published');
    const restore = (who: Person, query: string) =>
      cms.rest('POST', `/api/articles/versions/${first?.id}${query}`, { token: who.token });
    expect(codeOf(await restore(people.approver, ''))).toBe('LT-NEWS-001');
    expect(await room.row(id)).toMatchObject({ lead: 'Bản mới' });
    expect((await restore(people.approver, '?draft=true')).status).toBe(200);
    expect(await room.row(id)).toMatchObject({ lead: 'Bản mới', _status: 'published' });
    expect(await room.newest(id)).toMatchObject({ lead: 'Sapo', stage: 'editing', contributors: [people.approver.id] });
  });
});

describe('code inside the CMS', () => {
  it('publishes without an account, as imports and feeds do', async () => {
    const { id } = await cms.payload.create({
      collection: 'documents',
      data: { title: 'Quyết định nhập vào', portal: province.ward, _status: 'published' } as never,
    });
    expect(await room.row(String(id), 'documents')).toMatchObject({ stage: 'published', contributors: [] });
    await cms.payload.update({ collection: 'documents', id, data: { _status: 'draft' } });
    expect(await room.row(String(id), 'documents')).toMatchObject({ stage: 'draft', _status: 'draft' });
  });
});
