import type { PortalRecord } from '@lienthong/config/contracts/record';
import type { PageKey } from '../route/page-key.ts';
import type { Assets } from '../route/page-view.ts';
import { hasTheme } from '../route/shown-theme.ts';
import type { Ledger } from './ledger.ts';

/** What became of pages whose theme was not compiled: `broken`, or no longer there. */
export type ThemeReport = { theme: string; broken: boolean; kept: number; standIn: number };

/** Machines read these; no theme draws them. */
const undrawn: ReadonlySet<PageKey['page']> = new Set(['feed', 'calendar', 'pinned', 'form-schema']);
const isDrawn = ({ page }: PageKey) => !undrawn.has(page);

/**
 * Decides what a page shows whose portal has a broken theme: the last good version stays where it is, a page that has none stands in
 * another theme. Which pages stand in is kept in the ledger: they go on changing, the good ones wait for the theme to be mended.
 */
export function guardThemes(broken: ReadonlySet<string>, assets: Assets, ledger: Ledger) {
  const reports = new Map<string, ThemeReport>();
  let anyStandIn = ledger.anyStandIn();

  function count(theme: string, what: 'kept' | 'standIn'): void {
    const report = reports.get(theme) ?? { theme, broken: broken.has(theme), kept: 0, standIn: 0 };
    report[what] += 1;
    reports.set(theme, report);
  }

  return {
    /** `inPlace`: the page is live, and where it belongs. */
    keeps(portal: PortalRecord, page: PageKey, key: string, inPlace: boolean): boolean {
      if (hasTheme(portal, assets) || !isDrawn(page)) return false;
      const keeps = inPlace && broken.has(portal.theme) && !ledger.standsIn(key);
      count(portal.theme, keeps ? 'kept' : 'standIn');
      return keeps;
    },
    /** After a page was written: whether it stands in another theme, by no fault of its own. */
    wrote(portal: PortalRecord, page: PageKey, key: string): void {
      const standsIn = broken.has(portal.theme) && isDrawn(page);
      if (!standsIn && !anyStandIn) return;
      ledger.setStandIn(key, standsIn);
      anyStandIn = true;
    },
    /** What was found since the last time this was asked. */
    report(): ThemeReport[] {
      const found = [...reports.values()];
      reports.clear();
      return found;
    },
  };
}
