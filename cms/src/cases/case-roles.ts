import type { Role } from '../access/roles.ts';

/** Receive, sort, assign and pass on. */
export const clerks: readonly Role[] = ['clerk', 'leader', 'administrator'];
/** Work on the matter and write the answer. */
export const specialists: readonly Role[] = ['specialist', 'leader', 'administrator'];
/** Answer for what leaves the agency. */
export const leaders: readonly Role[] = ['leader', 'administrator'];
export const handlers: readonly Role[] = ['clerk', 'specialist', 'leader', 'administrator'];
