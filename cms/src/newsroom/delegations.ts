import type { CollectionConfig } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { refuse } from '../access/refuse.ts';
import { mayGrant, readGrants } from '../access/resolve-grants.ts';
import { portalsOf } from '../access/rules.ts';
import { roleNames } from '../access/role-names.ts';
import { holds, lendableRoles } from '../workflow/delegation.ts';
import { refuseOtherChanges } from './end-early.ts';
import { idOf } from '../collections/read-related-id.ts';

const label = (vi: string, en: string) => ({ vi, en });
const moment = { pickerAppearance: 'dayAndTime' as const, displayFormat: 'dd/MM/yyyy HH:mm' };
const longest = 366 * 86_400_000;
const named = (value: unknown) => idOf(value) ?? '';

/** Ủy quyền khi vắng mặt: a deputy has a role on a portal in a period only, and never more than the one who is away has. */
export const delegations: CollectionConfig = {
  slug: 'delegations',
  labels: { singular: label('Ủy quyền', 'Delegation'), plural: label('Ủy quyền', 'Delegations') },
  admin: {
    group: label('Hệ thống', 'System'),
    useAsTitle: 'reason',
    defaultColumns: ['from', 'to', 'portal', 'role', 'starts', 'ends'],
    description: label(
      'Khi nghỉ phép, công tác: người được ủy quyền làm thay trong thời gian này, rồi tự hết. Lịch sử ghi “thay mặt”.',
      'While somebody is away: the deputy acts for them in this period, then it ends by itself. The history says “on behalf of”.',
    ),
  },
  access: {
    read: async ({ req }) => {
      if (!req.user) return false;
      const self = req.user.id;
      return {
        or: [
          { from: { equals: self } },
          { to: { equals: self } },
          { portal: { in: await portalsOf(req, 'administer') } },
        ],
      };
    },
    create: ({ req }) => Boolean(req.user) && req.user?.['active'] !== false,
    update: async ({ req }) => {
      if (!req.user) return false;
      return { or: [{ from: { equals: req.user.id } }, { portal: { in: await portalsOf(req, 'administer') } }] };
    },
    delete: () => false,
  },
  lockDocuments: false,
  hooks: {
    beforeChange: [
      async ({ data, originalDoc, operation, req }) => {
        if (operation === 'update') return refuseOtherChanges(req, originalDoc, data, 'ends');
        const [from, to, portal] = [named(data['from']), named(data['to']), named(data['portal'])];
        const tree = await portalTree(req.payload);
        const own = readGrants(req.user?.['grants']);
        if (req.user && from !== String(req.user.id) && !mayGrant(own, [{ portal, role: 'administrator' }], tree))
          refuse('LT-ACCESS-001', req, 403);
        const [lender, deputy] = await Promise.all(
          [from, to].map((id) =>
            req.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, disableErrors: true, req }),
          ),
        );
        const role = lendableRoles.find((name) => name === data['role']);
        if (!role || from === to || !deputy || deputy.active === false) refuse('LT-NEWS-018', req, 400);
        // Only what is granted to oneself: a deputy lends nothing on.
        if (!lender || !holds(readGrants(lender.grants), portal, role, tree)) refuse('LT-NEWS-019', req, 403);
        const [starts, ends] = [Date.parse(String(data['starts'])), Date.parse(String(data['ends']))];
        if (!(ends > Math.max(starts, Date.now()) && ends <= starts + longest)) refuse('LT-NEWS-018', req, 400);
        return data;
      },
    ],
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'from',
          type: 'relationship',
          relationTo: 'users',
          required: true,
          index: true,
          defaultValue: ({ user }: { user?: { id?: unknown } | null }) => user?.id,
          label: label('Người ủy quyền', 'Who is away'),
        },
        {
          name: 'to',
          type: 'relationship',
          relationTo: 'users',
          required: true,
          index: true,
          label: label('Người được ủy quyền', 'Deputy'),
        },
      ],
    },
    {
      type: 'row',
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
          name: 'role',
          type: 'select',
          required: true,
          options: lendableRoles.map((value) => ({ value, label: roleNames[value] })),
          label: label('Vai trò', 'Role'),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'starts', type: 'date', required: true, label: label('Từ', 'From'), admin: { date: moment } },
        {
          name: 'ends',
          type: 'date',
          required: true,
          index: true,
          label: label('Đến', 'Until'),
          admin: { date: moment },
        },
      ],
    },
    { name: 'reason', type: 'textarea', required: true, maxLength: 1000, label: label('Lý do', 'Reason') },
  ],
};
