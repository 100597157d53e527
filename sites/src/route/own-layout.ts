import type { HomeLayout } from '@lienthong/config/contracts/home-blocks';
import type { PortalRecord } from '@lienthong/config/contracts/record';

/** The blocks of a home page that is ordered by its portal, top to bottom; `null` where the type of the portal orders it. */
export function ownLayout({ type, settings, homeBlocks }: PortalRecord): HomeLayout | null {
  if (settings.homeLayout) return settings.homeLayout.filter(({ shown }) => shown);
  return type === 'virtual'
    ? homeBlocks.map(({ block, count }) => ({ block, count, shown: true, heading: null }))
    : null;
}
