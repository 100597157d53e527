import { textIn } from '@lienthong/config/contracts/localized';
import type { PortalStore } from '../../store/portal-store.ts';
import type { Alert } from './alert-band.ts';

/** The alert of a portal while it lasts, by the full hour. */
export function readAlert(store: PortalStore): Alert | null {
  const { alert } = store.portal;
  if (!alert) return null;
  const hour = store.now('hour');
  const from = hourOf(alert.from);
  const until = hourOf(alert.until);
  if ((from !== null && from > hour) || (until !== null && hour >= until)) return null;
  return { level: alert.level, text: textIn(alert.text, store.lang), url: alert.url };
}

/** `2026-11-23T14` in Việt Nam. */
const hourOf = (instant: string | null): string | null =>
  instant === null ? null : new Date(Date.parse(instant) + 7 * 3600_000).toISOString().slice(0, 13);
