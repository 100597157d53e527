/** Portals in these states have pages that citizens read; the others answer with what became of them. */
export const openStates: ReadonlySet<string> = new Set(['trial', 'active']);
