import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { PayloadRequest } from 'payload';
import { escapeHtml as escape } from '../letters/escape-html.ts';
import { queueLetter } from '../letters/queue-letter.ts';
import { editorsOf } from './find-editors.ts';
import { idOf } from '../collections/read-related-id.ts';

type Proposal = { id: string; to?: unknown };

/** The letter to the editors of a portal whose taken-over item now reads otherwise, or is gone, in the transaction of that change. */
export async function tellReceivers(
  req: PayloadRequest,
  proposal: Proposal,
  title: string,
  source: 'changed' | 'withdrawn',
): Promise<void> {
  const portal = idOf(proposal.to);
  if (portal === null) return;
  const url = `${parseEnvironment(process.env).cmsUrl}/admin/collections/proposals/${proposal.id}`;
  const gone = source === 'withdrawn';
  const subject = gone ? `Nguồn đã gỡ: ${title} · Source withdrawn` : `Nguồn đã đổi: ${title} · Source changed`;
  const html = `<p>${
    gone
      ? `Cơ quan sở hữu đã gỡ “${escape(title)}”, nên bài không còn hiện ở cổng của bạn.`
      : `“${escape(title)}” mà cổng của bạn đăng lại đã được cơ quan sở hữu sửa. Trang đã theo nội dung mới; tiêu đề, sapo và ảnh riêng của cổng bạn vẫn giữ. Hãy xem chỗ khác nhau và cập nhật nếu cần.`
  }</p>
<p lang="en">${
    gone
      ? `Its owner withdrew “${escape(title)}”; it no longer shows on your portal.`
      : `“${escape(title)}”, which your portal shows, was changed by its owner. The page follows; your own title, lead and picture stay. See the differences and bring yours up to date if needed.`
  }</p>
<p><a href="${url}">${url}</a></p>`;
  const readers = (await editorsOf(req, [portal])).get(portal) ?? [];
  for (const { email } of readers) await queueLetter(req, { to: email, subject: subject.slice(0, 240), html });
}
