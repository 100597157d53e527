import { textIn } from '@lienthong/config/contracts/localized';
import type { PortalStore } from '../../store/portal-store.ts';
import { openingState } from '../opening-hours/opening-state.ts';
import type { ContactProps } from './contact-card.ts';
import type { Reach } from './ways-to-reach.ts';

/** How the body of a portal is reached. */
export const readReach = ({ portal, lang }: PortalStore): Reach => ({
  address: portal.address && textIn(portal.address, lang),
  phone: portal.phone,
  email: portal.email,
});

/** When it is open and how it is reached, as its card takes it. */
export function readContact(store: PortalStore): ContactProps {
  const { portal, lang } = store;
  return {
    ...readReach(store),
    lang,
    hours: portal.hours.map(({ days, hours }) => ({ days: textIn(days, lang), hours })),
    opening: portal.hours.length > 0 ? openingState(portal.hours, store.now('hour'), lang) : null,
  };
}

/** Whether a card would say anything that a home page needs. */
export const hasContact = ({ portal }: PortalStore): boolean =>
  portal.hours.length > 0 || portal.address !== null || portal.phone !== null;
