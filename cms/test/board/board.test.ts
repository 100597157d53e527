import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDays, turnCalendar } from '../../src/board/calendar-days.ts';
import { findCalendar } from '../../src/board/find-calendar.ts';
import { findDue } from '../../src/board/find-due.ts';
import { findItems } from '../../src/board/find-items.ts';
import { findWaiting } from '../../src/board/find-waiting.ts';
import { listPortals } from '../../src/board/list-portals.ts';
import { localDay } from '../../src/board/local-time.ts';
import { readCards } from '../../src/board/read-cards.ts';
import { columnStages, orderOf, whereStage } from '../../src/board/stage-columns.ts';
import { takeStep } from '../../src/newsroom/take-step.ts';
import { itemCollections } from '../../src/publishing/live-state.ts';
import type { Stage } from '../../src/workflow/stages.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';

let cms: Cms;
let places: SmallProvince;
type Account = Awaited<ReturnType<typeof makeAccount>>;
let people: Record<'author' | 'editor' | 'chief' | 'outsider', Account>;
const made: Record<string, string> = {};
const hour = 3600_000;
const at = (milliseconds: number) => new Date(milliseconds).toISOString();

const as = (account: Account): Promise<PayloadRequest> =>
  createLocalReq({ user: account as never, locale: 'vi' }, cms.payload);
async function write(name: string, account: Account, portal = places.ward): Promise<string> {
  const { id } = await cms.payload.create({
    collection: 'articles',
    draft: true,
    data: { title: name, lead: 'Một câu.', genre: 'news', portal, _status: 'draft' } as never,
    user: account as never,
    overrideAccess: false,
  });
  made[name] = String(id);
  return String(id);
}
const step = async (account: Account, id: string, action: string, more: Record<string, unknown> = {}) =>
  takeStep(await as(account), { collection: 'articles', id, action, ...more } as never);

beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
  const account = (name: string, portal: string, role: 'author' | 'editor' | 'approver') =>
    makeAccount(cms.payload, name, [{ portal, role }]);
  people = {
    author: await account('author', places.ward, 'author'),
    editor: await account('editor', places.ward, 'editor'),
    chief: await account('chief', places.city, 'approver'),
    outsider: await account('outsider', places.neighbour, 'approver'),
  };
  const { author, editor, chief } = people;
  await write('draft', author);
  await step(author, await write('submitted', author), 'submit');
  const taken = await write('editing', author);
  await step(author, taken, 'submit');
  await step(editor, taken, 'take');
  await step(editor, await write('review', editor), 'present');
  const back = await write('returned', author);
  await step(author, back, 'submit');
  await step(editor, back, 'return', { reason: 'Thiếu ngày giờ.' });
  const out = async (name: string, more: Record<string, unknown> = {}) => {
    const id = await write(name, editor);
    await step(editor, id, 'present');
    await step(chief, id, 'approve', more);
    return id;
  };
  await out('approved', { publishAt: at(Date.now() + 5 * hour) });
  await out('published', { expiresAt: at(Date.now() + 30 * hour) });
  await step(chief, await out('withdrawn'), 'withdraw', { reason: 'Sai số liệu.' });
  await step(chief, await out('archived'), 'archive', { reason: 'Đã cũ.' });
  await cms.payload.create({
    collection: 'articles',
    data: {
      title: 'expired',
      lead: 'Một câu.',
      genre: 'news',
      portal: places.ward,
      publishedAt: at(Date.now() - 3 * hour),
      expiresAt: at(Date.now() - hour),
      _status: 'published',
    } as never,
  });
}, 120_000);
afterAll(() => cms.close());

const columnOf = async (req: PayloadRequest, stage: Stage, now: number) =>
  findItems(req, 'vi', {
    kinds: itemCollections,
    where: { and: [{ portal: { in: [places.ward] } }, whereStage(stage, at(now))] },
    order: orderOf(stage),
    size: 20,
  });

describe('the columns of the board', () => {
  it('hold every item once, where the workflow says it stands', async () => {
    const req = await as(people.chief);
    const now = Date.now();
    const found: Record<string, string[]> = {};
    for (const stage of columnStages) {
      const { items } = await columnOf(req, stage, now);
      const cards = await readCards(req, 'vi', items, now);
      expect(cards.map(({ stageNow }) => stageNow)).toEqual(cards.map(() => stage));
      found[stage] = items.map(({ title }) => title ?? '').sort();
    }
    expect(found).toEqual({
      draft: ['draft', 'returned'],
      submitted: ['submitted'],
      editing: ['editing'],
      review: ['review'],
      'final-review': [],
      approved: ['approved'],
      published: ['published'],
      withdrawn: ['withdrawn'],
      archived: ['archived', 'expired'],
    });
  });

  it('offer each account the steps its role has, those that lead on first, and say why an item came back', async () => {
    const now = Date.now();
    const { items } = await columnOf(await as(people.chief), 'review', now);
    const actionsOf = async (account: Account) =>
      (await readCards(await as(account), 'vi', items, now))[0]?.actions.map(({ action }) => action);
    expect((await actionsOf(people.chief))?.[0]).toBe('approve');
    expect(await actionsOf(people.editor)).toEqual(['recall']);
    expect(await actionsOf(people.author)).toEqual([]);
    const drafts = await columnOf(await as(people.author), 'draft', now);
    const cards = await readCards(await as(people.author), 'vi', drafts.items, now);
    expect(cards.map(({ title, returned }) => [title, returned?.reason ?? null]).sort()).toEqual([
      ['draft', null],
      ['returned', 'Thiếu ngày giờ.'],
    ]);
  });

  it('are turned page by page over several kinds in one order', async () => {
    const req = await as(people.chief);
    const ask = (page: number) =>
      findItems(req, 'vi', {
        kinds: itemCollections,
        where: { portal: { in: [places.ward] } },
        order: { by: 'updatedAt', newestFirst: true },
        page,
        size: 4,
      });
    const pages = [await ask(1), await ask(2), await ask(3)];
    const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
    expect([pages[0]?.total, ids.length, new Set(ids).size]).toEqual([10, 10, 10]);
  });
});

describe('what waits', () => {
  it('is what one can bring nearer to publication; what came back is told to who wrote it', async () => {
    const waiting = async (account: Account) => {
      const { forMe, returned } = await findWaiting(await as(account), 'vi', Date.now(), 10);
      return [forMe, returned].map((cards) => cards.map(({ title }) => title).sort());
    };
    expect(await waiting(people.author)).toEqual([[], ['returned']]);
    expect(await waiting(people.editor)).toEqual([['submitted'], []]);
    expect(await waiting(people.chief)).toEqual([['review', 'submitted'], []]);
    expect(await waiting(people.outsider)).toEqual([[], []]);
  });

  it('by the clock is listed with its moment, the earliest first, on one’s own portals', async () => {
    const due = async (account: Account) => {
      const req = await as(account);
      const portals = (await listPortals(req, 'vi')).map(({ id }) => id);
      return (await findDue(req, 'vi', portals, Date.now())).map(({ what, title }) => [what, title]);
    };
    expect(await due(people.chief)).toEqual([
      ['willAppear', 'approved'],
      ['willEnd', 'published'],
    ]);
    expect(await due(people.outsider)).toEqual([]);
  });
});

describe('the portals of a screen', () => {
  it('are those whose drafts one may read, each with its place in the tree', async () => {
    expect((await listPortals(await as(people.editor), 'vi')).map(({ path }) => path)).toEqual([
      'Cổng province › Cổng city › Cổng ward',
      'Cổng province › Cổng city › Cổng ward › Cổng hamlet',
    ]);
  });
});

describe('the calendar', () => {
  it('shows whole weeks and turns by month and week', () => {
    const november = calendarDays('2026-11-25', 'month');
    expect([november[0], november.at(-1), november.length]).toEqual(['2026-10-26', '2026-12-06', 42]);
    expect(calendarDays('2026-11-25', 'week')).toEqual(
      ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`),
    );
    expect(calendarDays('2027-02-01', 'month')).toHaveLength(28);
    expect([turnCalendar('2026-12-31', 'month', 1), turnCalendar('2026-01-31', 'month', -1)]).toEqual([
      '2027-01-01',
      '2025-12-01',
    ]);
    expect(turnCalendar('2026-11-25', 'week', 1)).toBe('2026-11-30');
  });

  it('has what was published, will be, ends and takes place, an event on each of its days', async () => {
    const req = await as(people.chief);
    const now = Date.now();
    const today = localDay(at(now));
    await cms.payload.create({
      collection: 'events',
      data: {
        title: 'fair',
        place: 'Huế',
        portal: places.ward,
        startsAt: at(now),
        endsAt: at(now + 48 * hour),
        publishedAt: at(now - 90 * 24 * hour),
        _status: 'published',
      } as never,
    });
    const days = [today, localDay(at(now + 24 * hour)), localDay(at(now + 48 * hour))];
    const entries = await findCalendar(req, 'vi', {
      portals: [places.ward],
      kinds: itemCollections,
      first: today,
      last: days[2] ?? today,
      now,
    });
    const of = (title: string) =>
      entries.filter(({ item }) => item.title === title).map(({ what, day }) => [what, day]);
    expect(of('fair')).toEqual(days.map((day) => ['event', day]));
    expect(of('approved')).toEqual([['scheduled', localDay(at(now + 5 * hour))]]);
    expect(of('published').map(([what]) => what)).toEqual(['published', 'expires']);
  });
});
