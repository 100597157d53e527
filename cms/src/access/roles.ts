/** What a grant allows on its portal and everything under it. */
export const roles = ['administrator', 'editor', 'author', 'official'] as const;
export type Role = (typeof roles)[number];

/** `read` means unpublished and internal content; what is published everybody may read. */
export const actions = ['read', 'write', 'publish', 'administer'] as const;
export type Action = (typeof actions)[number];

export const allowedActions: Readonly<Record<Role, readonly Action[]>> = {
  administrator: ['read', 'write', 'publish', 'administer'],
  editor: ['read', 'write', 'publish'],
  author: ['read', 'write'],
  official: ['read'],
};
