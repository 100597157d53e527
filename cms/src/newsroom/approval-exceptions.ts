import type { CollectionConfig, PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalIdOf, portalsOf } from '../access/rules.ts';
import { portalTree } from '../access/load-tree.ts';
import { mayGrant, readGrants } from '../access/resolve-grants.ts';
import { refuseOtherChanges } from './end-early.ts';
import { idOf } from '../collections/read-related-id.ts';

const label = (vi: string, en: string) => ({ vi, en });
const longest = 366 * 86_400_000;
const day = { pickerAppearance: 'dayAndTime' as const, displayFormat: 'dd/MM/yyyy HH:mm' };

/** Rights granted to oneself only count, none that are lent: an exception outlives a delegation. */
async function administers(req: PayloadRequest, portal: string | null): Promise<boolean> {
  if (portal === null) return false;
  return mayGrant(readGrants(req.user?.['grants']), [{ portal, role: 'administrator' }], await portalTree(req.payload));
}

/**
 * Ngoại lệ tự duyệt: on one portal one account may approve what it wrote itself, for a reason and until a day at most a year away. Given by
 * an administrator who is somebody else; it ends by itself, and each use stands in the history.
 */
export const approvalExceptions: CollectionConfig = {
  slug: 'approval-exceptions',
  labels: {
    singular: label('Ngoại lệ tự duyệt', 'Exception for self-approval'),
    plural: label('Ngoại lệ tự duyệt', 'Exceptions for self-approval'),
  },
  admin: {
    group: label('Hệ thống', 'System'),
    useAsTitle: 'reason',
    defaultColumns: ['portal', 'account', 'until', 'grantedBy', 'reason'],
    description: label(
      'Cho phép một người tự duyệt bài của mình ở một cổng, có thời hạn, khi đơn vị chưa đủ hai người. Mỗi lần dùng đều ghi vào lịch sử.',
      'Lets one person approve their own items on one portal, for a limited time, where there are not two people. Each use is in the history.',
    ),
  },
  access: {
    read: async ({ req }) => {
      if (!req.user) return false;
      return {
        or: [{ portal: { in: await portalsOf(req, 'administer') } }, { account: { equals: req.user.id } }],
      };
    },
    create: async ({ req, data }) => {
      const portal = portalIdOf(data);
      return portal === null ? (await portalsOf(req, 'administer')).length > 0 : administers(req, portal);
    },
    update: async ({ req }) => ({ portal: { in: await portalsOf(req, 'administer') } }),
    // What was allowed stays on record.
    delete: () => false,
  },
  lockDocuments: false,
  hooks: {
    beforeChange: [
      async ({ data, originalDoc, operation, req }) => {
        const portal = portalIdOf(originalDoc) ?? portalIdOf(data);
        if (req.user) {
          if (!(await administers(req, portal))) refuse('LT-ACCESS-001', req, 403);
          if ([idOf(originalDoc?.['account']), idOf(data['account'])].includes(String(req.user.id)))
            refuse('LT-NEWS-015', req, 403);
        }
        if (operation === 'update') return refuseOtherChanges(req, originalDoc, data, 'until');
        const until = Date.parse(String(data['until']));
        if (!(until > Date.now() && until <= Date.now() + longest)) refuse('LT-NEWS-016', req, 400);
        return { ...data, grantedBy: req.user?.id ?? data['grantedBy'] ?? null };
      },
    ],
  },
  fields: [
    {
      name: 'portal',
      type: 'relationship',
      relationTo: 'portals',
      required: true,
      index: true,
      label: label('Cổng', 'Portal'),
    },
    {
      name: 'account',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      label: label('Tài khoản', 'Account'),
    },
    { name: 'reason', type: 'textarea', required: true, maxLength: 1000, label: label('Lý do', 'Reason') },
    { name: 'legalBasis', type: 'text', maxLength: 500, label: label('Căn cứ', 'Legal basis') },
    {
      name: 'until',
      type: 'date',
      required: true,
      index: true,
      label: label('Hết hạn lúc', 'Until'),
      admin: {
        date: day,
        description: label(
          'Nhiều nhất một năm. Muốn thôi sớm: đặt lại về trước.',
          'At most a year. To end it early, set an earlier time.',
        ),
      },
    },
    {
      name: 'grantedBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('Người cho phép', 'Granted by'),
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
};
