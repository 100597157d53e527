/** What a grant allows on its portal and everything under it. */
export const roles = ['administrator', 'approver', 'secretary', 'editor', 'author', 'official'] as const;
export type Role = (typeof roles)[number];

/** `read` means unpublished and internal content; what is published everybody may read. `edit` is work on what others wrote, `publish` is approval. */
export const actions = ['read', 'write', 'edit', 'publish', 'administer'] as const;
export type Action = (typeof actions)[number];

export const allowedActions: Readonly<Record<Role, readonly Action[]>> = {
  administrator: ['read', 'write', 'edit', 'publish', 'administer'],
  approver: ['read', 'write', 'edit', 'publish'],
  secretary: ['read', 'write', 'edit'],
  editor: ['read', 'write', 'edit'],
  author: ['read', 'write'],
  official: ['read'],
};
