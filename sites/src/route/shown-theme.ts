import type { PortalRecord } from '@lienthong/config/contracts/record';
import type { Assets } from './page-view.ts';

/** Whether a portal's theme was compiled: it may have been removed, or left out because it is broken. */
export const hasTheme = ({ theme }: PortalRecord, { themes }: Assets): boolean => Object.hasOwn(themes, theme);

/** The portal as its pages show it: with the theme that stands in, where its own is not there. */
export const withShownTheme = (portal: PortalRecord, assets: Assets): PortalRecord =>
  hasTheme(portal, assets) ? portal : { ...portal, theme: assets.standIn };
