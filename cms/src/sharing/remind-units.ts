import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';
import { escapeHtml as escape } from '../letters/escape-html.ts';
import { queueLetter } from '../letters/queue-letter.ts';
import type { Distribution } from '../payload-types.ts';
import { editorsOf } from './find-editors.ts';
import type { FollowUp } from './follow-up.ts';
import { localMoment } from './write-follow-up-csv.ts';

/** A notice reminds at most this often. */
const pause = 24 * 3600_000;

/**
 * Writes to those who have not acknowledged yet, one letter a person whatever the number of their units. The day is taken first, in the
 * same transaction: of two who press at once the later is refused. Returns how many letters were queued.
 */
export async function remindUnits(
  req: PayloadRequest,
  notice: Distribution,
  { rows, dueAt }: FollowUp,
): Promise<number> {
  const late = rows.filter(({ state }) => state === 'waiting' || state === 'overdue');
  if (late.length === 0) refuse('LT-SHARE-020', req, 409);
  const now = Date.now();
  const before = new Date(now - pause).toISOString();
  const free = { or: [{ remindedAt: { exists: false } }, { remindedAt: { less_than_equal: before } }] };
  const taken: unknown = await req.payload.db.updateOne({
    collection: 'distributions',
    where: { and: [{ id: { equals: notice.id } }, free] },
    data: { remindedAt: new Date(now).toISOString() },
    req,
  });
  if (!taken) refuse('LT-SHARE-019', req, 429, { at: notice.remindedAt ? localMoment(notice.remindedAt) : '–' });
  const editors = await editorsOf(
    req,
    late.map(({ portal }) => portal),
  );
  const unitsOf = new Map<string, string[]>();
  for (const { portal, name } of late)
    for (const { email } of editors.get(portal) ?? []) unitsOf.set(email, [...(unitsOf.get(email) ?? []), name]);
  const url = `${parseEnvironment(process.env).cmsUrl}/admin/collections/distributions/${notice.id}`;
  const title = notice.name ?? '';
  const due = dueAt === null ? null : localMoment(dueAt);
  for (const [to, units] of unitsOf)
    await queueLetter(req, {
      to,
      subject: `Nhắc xác nhận: ${title} · Please acknowledge`.slice(0, 240),
      html: `<p>Thông báo “${escape(title)}” đưa xuống đơn vị của bạn đang chờ xác nhận${due === null ? '' : ` (hạn ${due})`}: ${escape(units.join(', '))}.</p>
<p lang="en">The notice “${escape(title)}” waits for your unit’s acknowledgement${due === null ? '' : ` (by ${due})`}.</p>
<p><a href="${url}">${url}</a></p>`,
    });
  return unitsOf.size;
}
