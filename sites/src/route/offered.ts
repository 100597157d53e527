import type { Facet } from '@lienthong/config/contracts/content-db';
import { existsIn, languagesOf } from '@lienthong/config/contracts/item-languages';
import { languages, type Language } from '@lienthong/config/contracts/localized';
import type { PortalModule, PortalSettings } from '@lienthong/config/contracts/portal-settings';
import type { ListedKind } from '@lienthong/config/contracts/record';
import type { FedKind } from './feed-paths.ts';
import { documentFilterPath, itemPathOf, listPath, peoplePath } from './addresses.ts';

type Languages = { settings: Pick<PortalSettings, 'languages'> };
type Modules = { settings: Pick<PortalSettings, 'modules'> };

/** Whether a portal has pages in a language. */
export const speaks = ({ settings }: Languages, lang: Language): boolean => settings.languages.includes(lang);
/** The language in which one gets from a page in `lang` to another portal. */
export const spokenOr = (portal: Languages, lang: Language): Language => (speaks(portal, lang) ? lang : 'vi');

/** An item's path on its owner's portal, for a reader of `lang`; `null` where it exists in none of the languages that portal speaks. */
export function itemPathOn(owner: Languages, item: Parameters<typeof itemPathOf>[0], lang: Language): string | null {
  const shown = { ...item, english: existsIn(item, 'en') && speaks(owner, 'en') };
  return languagesOf(shown).length === 0 ? null : itemPathOf(shown, lang);
}

/** Whether a part of a portal is switched on. */
export const offers = ({ settings }: Modules, module: PortalModule): boolean => settings.modules[module];

export const hasFeed = (portal: Modules, of: FedKind): boolean =>
  offers(portal, 'feeds') &&
  (of === 'document' ? offers(portal, 'documents') : offers(portal, 'news') || offers(portal, 'notices'));
export const hasCalendar = (portal: Modules): boolean => offers(portal, 'feeds') && offers(portal, 'events');

/** The part of a portal to which a list belongs. */
export function moduleOf(kind: ListedKind, facet: Facet): PortalModule {
  if (kind === 'article') return facet === 'genre:notice' ? 'notices' : 'news';
  return kind === 'document' ? 'documents' : 'events';
}

type Section = {
  root: string;
  module: PortalModule;
  /** Whether items have their addresses in it, one step below its root. */ items: boolean;
};
const sections: readonly Section[] = languages.flatMap((lang): Section[] => [
  { root: listPath('article', lang, 'genre:notice', null), module: 'notices', items: false },
  { root: listPath('article', lang, '', null), module: 'news', items: true },
  { root: listPath('article', lang, 'category:', null, '-').replace('-/', ''), module: 'news', items: false },
  { root: listPath('document', lang, '', null), module: 'documents', items: true },
  { root: listPath('event', lang, '', null), module: 'events', items: true },
  { root: peoplePath(lang), module: 'people', items: false },
]);

/** Whether a path within a portal belongs to a list, filter or page that is switched off there. Items keep their addresses. */
export function isSwitchedOff(portal: Modules, path: string): boolean {
  const asked = path.split(/[?#]/, 1)[0] ?? '';
  const whole = asked.endsWith('/') ? asked : `${asked}/`;
  const section = sections.find(({ root }) => whole.startsWith(root));
  if (!section || offers(portal, section.module)) return false;
  const steps = whole.slice(section.root.length).split('/').filter(Boolean).length;
  return !section.items || steps !== 1 || languages.some((lang) => asked === documentFilterPath(lang));
}
