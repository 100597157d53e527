/** What a grant allows on its portal and everything under it. */
export const roles = [
  'administrator',
  'approver',
  'secretary',
  'editor',
  'author',
  'official',
  'clerk',
  'specialist',
  'leader',
] as const;
export type Role = (typeof roles)[number];

/**
 * `read` means unpublished and internal content; what is published everybody may read. `edit` is work on what others wrote, `publish` is approval.
 * `handle` is reading and working on what citizens wrote: no right of the newsroom.
 */
export const actions = ['read', 'write', 'edit', 'publish', 'administer', 'handle'] as const;
export type Action = (typeof actions)[number];

export const allowedActions: Readonly<Record<Role, readonly Action[]>> = {
  administrator: ['read', 'write', 'edit', 'publish', 'administer', 'handle'],
  approver: ['read', 'write', 'edit', 'publish'],
  secretary: ['read', 'write', 'edit'],
  editor: ['read', 'write', 'edit'],
  author: ['read', 'write'],
  official: ['read'],
  clerk: ['read', 'handle'],
  specialist: ['read', 'handle'],
  leader: ['read', 'handle'],
};
