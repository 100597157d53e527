import { slugFromTitle } from '@lienthong/config/contracts/vietnamese-text';
import type { CollectPolicy } from '@lienthong/config/contracts/record';
import { settingsOf, type SettingsBook } from '../portals/setting-layers.ts';

const menuPlaces = ['main', 'tasks', 'footer'] as const;
type MenuPlace = (typeof menuPlaces)[number];

/** What of a portal's folded settings is public, as its record has it. */
export function projectSettings(portal: string, book: SettingsBook) {
  const held = settingsOf(portal, book);
  const menus = Object.fromEntries(menuPlaces.map((place) => [place, menuSources(portal, place, book)]));
  return {
    theme: held.theme.value,
    emblem: held.emblem.value,
    address: held.address.value,
    phone: held.phone.value,
    email: held.email.value,
    hours: held.hours.value,
    accountable: held.accountable.value,
    aggregate: {
      article: held['aggregate.article'].value,
      document: held['aggregate.document'].value,
      event: held['aggregate.event'].value,
    },
    collect: {
      article: withSlugs(held['collect.article'].value),
      document: withSlugs(held['collect.document'].value),
      event: withSlugs(held['collect.event'].value),
    },
    settings: {
      accentHue: held.accentHue.value,
      superior: held.superior.value,
      footer: held.footer.value,
      menus,
      modules: {
        news: held['modules.news'].value,
        notices: held['modules.notices'].value,
        documents: held['modules.documents'].value,
        events: held['modules.events'].value,
        people: held['modules.people'].value,
        units: held['modules.units'].value,
        feeds: held['modules.feeds'].value,
      },
      languages: held.languages.value,
      seo: { index: held['seo.index'].value, description: held['seo.description'].value },
      inheritCategories: held.inheritCategories.value,
      fromBelow: held.fromBelow.value,
      accessibilityLimits: held.accessibilityLimits.value,
      heroPicture: held.heroPicture.value,
      homeLayout: held.homeLayout.value,
    },
  };
}

/**
 * Whose menu a portal may use, nearest first: each portal above that uses its own. A portal at the top has nobody to inherit from. `null`
 * where all of them do, which is how it is unless somebody says otherwise.
 */
function menuSources(portal: string, place: MenuPlace, book: SettingsBook): string[] | null {
  const chain = book.tree.ancestors(portal).toReversed();
  const sources = chain.filter(
    (id) => book.tree.get(id)?.parent === null || settingsOf(id, book)[`menus.${place}`].value === 'own',
  );
  return sources.length === chain.length ? null : sources;
}

/** Tags as editors type them (`Lễ hội`) and as records carry them (`le-hoi`). */
const withSlugs = (policy: CollectPolicy): CollectPolicy => ({
  ...policy,
  tags: [...new Set(policy.tags.map((tag) => slugFromTitle(tag)))],
});
