/** A setting as a portal keeps it: only what differs from above is kept. `locked` binds everything below. */
export type SparseSetting = { mode: 'inherit' | 'override' | 'locked'; value?: unknown };
export type SparseSettings = Readonly<Record<string, SparseSetting>>;

/** What holds for a portal: the nearest override from below, unless an ancestor has locked the key. `chain` runs root → self. */
export function foldSettings(
  chain: readonly SparseSettings[],
  defaults: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const folded: Record<string, unknown> = { ...defaults };
  const locked = new Set<string>();
  for (const settings of chain)
    for (const [key, { mode, value }] of Object.entries(settings)) {
      if (mode === 'inherit' || locked.has(key)) continue;
      folded[key] = value;
      if (mode === 'locked') locked.add(key);
    }
  return folded;
}

/** Settings of every portal and what holds where nobody says otherwise: whether its items also show on the portals above. */
export const defaultSettings = {
  'aggregate.article': true,
  'aggregate.document': true,
  'aggregate.event': true,
} as const;
