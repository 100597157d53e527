import { textIn } from '@lienthong/config/contracts/localized';
import type { ListedKind } from '@lienthong/config/contracts/record';
import type { PortalStore } from '../../store/portal-store.ts';
import type { Link } from '../link-items.ts';

/** The other portals that list an item, in tree order. */
export const readPlaces = (store: PortalStore, kind: ListedKind, id: string): Link[] =>
  store
    .placesOf(kind, id)
    .map((portal) => ({ href: store.homeOf(portal), text: textIn(portal.shortName, store.lang) }));
