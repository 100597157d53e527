import type { Payload, PayloadRequest, TypedUser } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { portalIdOf, portalsOf } from '../access/rules.ts';
import { phaseAt } from './distribution-states.ts';
import { acknowledging, recipientsIn, recipientsOf } from './find-recipients.ts';
import { idOf } from '../collections/read-related-id.ts';

const words = {
  vi: {
    title: 'Chia sẻ giữa các cổng',
    acknowledge: 'Chờ đơn vị bạn xác nhận',
    overdue: 'quá hạn',
    due: 'hạn',
    units: (count: number) => `${count} đơn vị`,
    proposed: 'Đề nghị đăng chờ trả lời',
    changed: 'Nguồn đã đổi, chờ xem',
    withdrawn: 'Nguồn đã gỡ',
    followed: 'Thông báo đã đưa xuống',
    of: (done: number, all: number) => `${done}/${all} đơn vị đã xác nhận`,
  },
  en: {
    title: 'Sharing between portals',
    acknowledge: 'Waiting for your unit’s acknowledgement',
    overdue: 'overdue',
    due: 'due',
    units: (count: number) => `${count} units`,
    proposed: 'Proposals waiting for an answer',
    changed: 'Sources that changed, to be looked at',
    withdrawn: 'Sources withdrawn',
    followed: 'Notices handed down',
    of: (done: number, all: number) => `${done} of ${all} units have acknowledged`,
  },
};

type Entry = { id: string; collection: 'distributions' | 'proposals'; name: string; detail: string; alarming: boolean };
type Group = { title: string; entries: Entry[] };
const shown = 5;

/** On the desk: what waits between portals. Notices to acknowledge, proposals to answer, sources that changed, and how one's own notices fare. */
export async function DeskSharing({
  payload,
  user,
  language,
}: {
  payload: Payload;
  user: TypedUser;
  language: string;
}) {
  const lang = language === 'en' ? 'en' : 'vi';
  const groups = (await gather({ payload, user } as PayloadRequest, words[lang])).filter(
    ({ entries }) => entries.length > 0,
  );
  if (groups.length === 0) return null;
  return (
    <section className="lt-desk-sharing" aria-label={words[lang].title}>
      {groups.map(({ title, entries }) => (
        <div key={title}>
          <h2>
            {title} <small>{entries.length}</small>
          </h2>
          <ul>
            {entries.slice(0, shown).map(({ id, collection, name, detail, alarming }) => (
              <li key={id}>
                <a href={`/admin/collections/${collection}/${id}`}>{name}</a>
                {detail !== '' && <small className={alarming ? 'lt-alarming' : undefined}>{detail}</small>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

async function gather(req: PayloadRequest, say: (typeof words)['vi']): Promise<Group[]> {
  const [editable, publishable] = await Promise.all([portalsOf(req, 'edit'), portalsOf(req, 'publish')]);
  if (editable.length === 0) return [];
  const [notices, proposals] = await Promise.all([
    noticeGroups(req, editable, publishable, say),
    proposalGroups(req, editable, say),
  ]);
  return [...notices, ...proposals];
}

async function noticeGroups(
  req: PayloadRequest,
  editable: readonly string[],
  publishable: readonly string[],
  say: (typeof words)['vi'],
): Promise<Group[]> {
  const tree = await portalTree(req.payload);
  const now = Date.now();
  const mine = new Set(editable);
  const senders = [...new Set(editable.flatMap((id) => tree.ancestors(id)))];
  const { docs } = await req.payload.find({
    collection: 'distributions',
    where: { and: [{ state: { equals: 'active' } }, { acknowledge: { equals: true } }, { portal: { in: senders } }] },
    sort: 'acknowledgeBy',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const out = docs.filter((doc) => phaseAt(doc, now) === 'active');
  const { docs: given } = await req.payload.find({
    collection: 'acknowledgements',
    where: { distribution: { in: out.map(({ id }) => id) } },
    select: { distribution: true, portal: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const done = new Set(given.map((one) => `${idOf(one.distribution)}:${portalIdOf(one)}`));
  const acknowledge: Entry[] = [];
  const followed: Entry[] = [];
  for (const doc of out) {
    const handed = recipientsIn(doc);
    if (!handed) continue;
    const units = acknowledging(recipientsOf(handed, tree), tree);
    const left = units.filter((id) => !done.has(`${doc.id}:${id}`));
    const late = doc.acknowledgeBy ? Date.parse(doc.acknowledgeBy) < now : false;
    const entry = { id: doc.id, collection: 'distributions' as const, name: doc.name ?? '' };
    const own = publishable.includes(handed.portal);
    // Whoever hands down for the branch does not answer for each unit of it.
    const asked = own ? [] : left.filter((id) => mine.has(id));
    if (asked.length > 0)
      acknowledge.push({
        ...entry,
        detail: [asked.length > 1 ? say.units(asked.length) : '', dueWords(doc.acknowledgeBy, late, say)]
          .filter((part) => part !== '')
          .join(' · '),
        alarming: late,
      });
    if (own)
      followed.push({
        ...entry,
        detail: say.of(units.length - left.length, units.length),
        alarming: late && left.length > 0,
      });
  }
  return [
    { title: say.acknowledge, entries: acknowledge },
    { title: say.followed, entries: followed },
  ];
}

function dueWords(due: string | null | undefined, late: boolean, say: (typeof words)['vi']): string {
  if (!due) return '';
  const day = new Date(Date.parse(due) + 7 * 3600_000).toISOString().slice(0, 10).split('-').reverse().join('/');
  return late ? `${say.overdue} (${day})` : `${say.due} ${day}`;
}

async function proposalGroups(
  req: PayloadRequest,
  editable: readonly string[],
  say: (typeof words)['vi'],
): Promise<Group[]> {
  const { docs } = await req.payload.find({
    collection: 'proposals',
    where: {
      and: [
        { to: { in: [...editable] } },
        {
          or: [
            { state: { equals: 'proposed' } },
            { and: [{ state: { equals: 'accepted' } }, { source: { not_equals: 'same' } }] },
          ],
        },
      ],
    },
    sort: 'proposedAt',
    limit: 50,
    pagination: false,
    depth: 1,
    overrideAccess: true,
  });
  const entry = (doc: (typeof docs)[number]): Entry => ({
    id: doc.id,
    collection: 'proposals',
    name: doc.name ?? '',
    detail: [doc.from, doc.to].map((portal) => (typeof portal === 'object' ? (portal?.name ?? '') : '')).join(' → '),
    alarming: false,
  });
  const of = (state: string, source: string | null) =>
    docs.filter((doc) => doc.state === state && (source === null || doc.source === source)).map(entry);
  return [
    { title: say.proposed, entries: of('proposed', null) },
    { title: say.changed, entries: of('accepted', 'changed') },
    { title: say.withdrawn, entries: of('accepted', 'withdrawn') },
  ];
}
