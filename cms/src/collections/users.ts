import type { CollectionConfig, PayloadRequest } from 'payload';
import { createUsers, portalsOf, readUsers } from '../access/rules.ts';
import { portalTree } from '../access/load-tree.ts';
import { refuse } from '../access/refuse.ts';
import { mayGrant, readGrants } from '../access/resolve-grants.ts';
import { roleNames } from '../access/role-names.ts';
import { roles } from '../access/roles.ts';
import { keepOwnPassword } from '../accounts/keep-own-password.ts';
import { limitLetters } from '../accounts/limit-letters.ts';
import { acceptInvitation, inviteWithoutPassword, sendInvitation } from '../accounts/invite.ts';
import { inviteEndpoint } from '../accounts/invite-endpoint.ts';
import { linkValidFor, passwordSubject, queuePasswordLetter } from '../accounts/password-letter.ts';
import { label } from './item-fields.ts';

/** Who changes an account's password or address holds its rights: only those who administer all of them may. */
async function guardHigherAccount(req: PayloadRequest, account: { id?: unknown; grants?: unknown }): Promise<void> {
  if (!req.user || req.user.id === account.id) return;
  if (!mayGrant(readGrants(req.user['grants']), readGrants(account.grants), await portalTree(req.payload)))
    refuse('LT-ACCESS-002', req, 403);
}

/** Tài khoản: what somebody may do is only in the grants, each valid for a portal and everything under it. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('Tài khoản', 'Account'), plural: label('Tài khoản', 'Accounts') },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 15 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    useSessions: true,
    forgotPassword: {
      expiration: linkValidFor,
      minRequestInterval: 0,
      generateEmailHTML: queuePasswordLetter,
      generateEmailSubject: passwordSubject,
    },
    cookies: { sameSite: 'Lax', secure: process.env['PUBLIC_SCHEME'] === 'https' },
  },
  admin: {
    group: label('Hệ thống', 'System'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'grants', 'invitation', 'active'],
  },
  access: {
    read: readUsers,
    create: createUsers,
    update: readUsers,
    delete: async ({ req }) => {
      const ids = await portalsOf(req, 'administer');
      return ids.length > 0 && { 'grants.portal': { in: ids } };
    },
    unlock: createUsers,
    admin: ({ req }) => req.user?.['active'] !== false,
  },
  hooks: {
    beforeOperation: [limitLetters, keepOwnPassword],
    beforeValidate: [acceptInvitation],
    beforeDelete: [
      async ({ id, req }) =>
        guardHigherAccount(
          req,
          await req.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, req }),
        ),
    ],
    beforeChange: [
      async ({ data, originalDoc, operation, req }) => {
        const onlyGrants =
          originalDoc &&
          Object.keys(data).every(
            (key) => key === 'grants' || JSON.stringify(data[key]) === JSON.stringify(originalDoc[key]),
          );
        if (operation === 'update' && !onlyGrants) await guardHigherAccount(req, originalDoc);
        return data;
      },
      async ({ data, originalDoc, req }) => {
        if (!req.user || !('grants' in data)) return data;
        const before = readGrants(originalDoc?.['grants']);
        const after = readGrants(data['grants']);
        const same = (a: (typeof before)[number], b: (typeof before)[number]) =>
          a.portal === b.portal && a.role === b.role;
        const changed = [
          ...after.filter((one) => !before.some((other) => same(one, other))),
          ...before.filter((one) => !after.some((other) => same(one, other))),
        ];
        if (!mayGrant(readGrants(req.user['grants']), changed, await portalTree(req.payload)))
          refuse('LT-ACCESS-002', req, 403);
        return data;
      },
      inviteWithoutPassword,
    ],
    afterChange: [sendInvitation],
    beforeLogin: [
      ({ user, req }) => {
        if (user['active'] === false) refuse('LT-ACCESS-001', req, 403);
        return user;
      },
    ],
  },
  endpoints: [inviteEndpoint],
  fields: [
    { name: 'name', type: 'text', required: true, label: label('Họ và tên', 'Name') },
    {
      // Everybody sets their own: a new account gets a letter, a forgotten password too.
      name: 'password',
      type: 'text',
      virtual: true,
      // Payload's form asks whether it may show its own password fields here; without any right it would not find the answer.
      admin: { disabled: true },
      access: {
        create: () => false,
        update: ({ req, id, doc }) => [undefined, req.user?.id].includes((id ?? doc?.['id']) as string),
      },
    },
    {
      name: 'invitation',
      type: 'select',
      options: [
        { value: 'waiting', label: label('Đã mời, chưa đặt mật khẩu', 'Invited, no password yet') },
        { value: 'accepted', label: label('Đã nhận lời mời', 'Accepted') },
      ],
      label: label('Lời mời', 'Invitation'),
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data['invitation']) },
      access: { create: () => false, update: () => false },
    },
    {
      name: 'invitedAt',
      type: 'date',
      label: label('Mời lúc', 'Invited at'),
      admin: {
        position: 'sidebar',
        readOnly: true,
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
        condition: (data) => data['invitation'] === 'waiting',
      },
      access: { create: () => false, update: () => false },
    },
    {
      name: 'inviteAgain',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '/accounts/invite-again#InviteAgain' } },
    },
    {
      name: 'language',
      type: 'select',
      defaultValue: 'vi',
      options: [
        { value: 'vi', label: 'Tiếng Việt' },
        { value: 'en', label: 'English' },
      ],
      label: label('Ngôn ngữ của trang quản trị', 'Language of the admin'),
      admin: { position: 'sidebar', isClearable: false },
    },
    {
      name: 'grants',
      type: 'array',
      labels: { singular: label('quyền', 'grant'), plural: label('quyền', 'grants') },
      label: label('Quyền', 'Grants'),
      admin: {
        description: label(
          'Mỗi quyền có hiệu lực ở cổng được chọn và mọi cổng bên dưới.',
          'Each grant holds for the chosen portal and everything under it.',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'portal',
              type: 'relationship',
              relationTo: 'portals',
              required: true,
              label: label('Cổng', 'Portal'),
            },
            {
              name: 'role',
              type: 'select',
              required: true,
              options: roles.map((value) => ({ value, label: roleNames[value] })),
              label: label('Vai trò', 'Role'),
            },
          ],
        },
      ],
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      label: label('Đang hoạt động', 'Active'),
      admin: { position: 'sidebar' },
      access: { update: async ({ req }) => (await portalsOf(req, 'administer')).length > 0 },
    },
    {
      name: 'demo',
      type: 'checkbox',
      defaultValue: false,
      admin: { hidden: true },
      access: { create: () => false, update: () => false },
    },
  ],
};
