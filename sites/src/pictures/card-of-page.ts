import { createHash } from 'node:crypto';
import { textIn } from '@lienthong/config/contracts/localized';
import type { PortalRecord } from '@lienthong/config/contracts/record';
import type { ItemFacts } from '../metadata/item-facts.ts';
import type { Assets } from '../route/page-view.ts';
import type { PortalStore } from '../store/portal-store.ts';
import { words } from '../words/words.ts';

export const cardWidth = 1200;
export const cardHeight = 630;
/** Counted up when the drawing itself changes: every picture then has a new address. */
const drawing = 1;

/** What stands on the picture that others show for a page. */
export type Card = {
  title: string;
  label: string;
  owner: string;
  superior: string | null;
  theme: PortalRecord['theme'];
  /** Of the portal's accent, where it is not the theme's. */
  hue: number | null;
};

/** The card of an item, or of its portal for every other page. */
export function cardOf(store: PortalStore, item: ItemFacts | null): Card {
  const { portal, lang } = store;
  const above = store.ancestors().at(-2);
  const name = textIn(portal.name, lang);
  return {
    title: item ? textIn(item.record.title, lang) : name,
    label: item ? item.label : words[lang].officialPortal,
    owner: item ? name : portal.hostname,
    superior: above ? textIn(above.name, lang) : null,
    theme: portal.theme,
    hue: portal.settings.accentHue,
  };
}

/**
 * Where the picture is, drawn or not yet: the address says whose it is and, by a hash, what stands on it. Whoever holds the records can
 * draw it from the address, and nothing but what is published can be asked for.
 */
export function picturePath(card: Card, { portal, lang }: PortalStore, item: ItemFacts | null, assets: Assets): string {
  const { title, label, owner, superior, theme, hue } = card;
  // The name of the theme's stylesheet holds the hash of its colours and drawing.
  const facts = JSON.stringify([drawing, title, label, owner, superior, assets.themes[theme], hue]);
  const hash = createHash('sha256').update(facts).digest('hex').slice(0, 12);
  return `/_o/${item ? item.record.kind : 'portal'}/${item ? item.record.id : portal.id}/${lang}-${hash}.png`;
}
