import { errorMessage } from '@lienthong/config/contracts/error-codes';
import type { Language } from '@lienthong/config/contracts/localized';
import type { PortalRecord } from '@lienthong/config/contracts/record';
import type { Assets } from '../route/page-view.ts';
import { hasTheme } from '../route/shown-theme.ts';
import type { ThemeReport } from './guard-themes.ts';

/** What became of pages whose theme was not compiled, in words. */
export function sayThemeReport({ broken, ...details }: ThemeReport, other: string, lang: Language): string {
  const code = broken ? 'LT-THEME-015' : 'LT-THEME-016';
  return `${code} ${errorMessage(code, lang, { ...details, other })}`;
}

/** For whoever watches the publisher: portals whose theme was not compiled, by theme; empty when there are none. */
export function missingThemes(portals: readonly PortalRecord[], assets: Assets, broken: ReadonlySet<string>): string {
  const counts = new Map<string, number>();
  for (const portal of portals)
    if (!hasTheme(portal, assets)) counts.set(portal.theme, (counts.get(portal.theme) ?? 0) + 1);
  return [...counts]
    .map(
      ([theme, count]) =>
        `The theme ${theme} of ${count} portals is ${broken.has(theme) ? 'broken' : 'not there'}; see the log.`,
    )
    .join(' ');
}
