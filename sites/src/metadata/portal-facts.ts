import { textIn } from '@lienthong/config/contracts/localized';
import { homePath, searchResultsPath } from '../route/addresses.ts';
import type { PortalFace, PortalStore } from '../store/portal-store.ts';
import type { JsonLd } from './item-facts.ts';

/** The body that answers for a portal: a topic portal is no organisation, so the nearest body above it does. */
export function bodyOf(store: PortalStore): PortalFace {
  const chain = store.ancestors();
  return chain.findLast(({ type }) => type !== 'virtual') ?? store.portal;
}

const idOf = (store: PortalStore, body: PortalFace) => `${store.origin(body)}/#organization`;

/** The publisher of every page, by its name and its place in the tree. */
export function publisherNode(store: PortalStore): JsonLd {
  const body = bodyOf(store);
  return {
    '@type': 'GovernmentOrganization',
    '@id': idOf(store, body),
    name: textIn(body.name, store.lang),
    url: store.homeOf(body),
  };
}

/** The body of a portal with all that it says about itself, for its home page. */
export function organizationNode(store: PortalStore): JsonLd {
  const { lang } = store;
  const face = bodyOf(store);
  const body = store.record('portal', face.id) ?? store.portal;
  const parent = store.ancestors()[body.ancestors.length - 2];
  return {
    ...publisherNode(store),
    ...(body.code === null ? {} : { identifier: body.code }),
    ...(body.intro === null ? {} : { description: textIn(body.intro, lang) }),
    ...(body.address === null
      ? {}
      : { address: { '@type': 'PostalAddress', streetAddress: textIn(body.address, lang), addressCountry: 'VN' } }),
    ...(body.phone === null ? {} : { telephone: body.phone }),
    ...(body.email === null ? {} : { email: body.email }),
    ...(parent === undefined
      ? {}
      : {
          parentOrganization: {
            '@type': 'GovernmentOrganization',
            '@id': idOf(store, parent),
            name: textIn(parent.name, lang),
          },
        }),
  };
}

/** The site itself, with its search. */
export function siteNode(store: PortalStore): JsonLd {
  const { lang, portal } = store;
  const origin = store.origin(portal);
  return {
    '@type': 'WebSite',
    name: textIn(portal.name, lang),
    url: origin + homePath(lang),
    inLanguage: lang,
    publisher: { '@id': idOf(store, bodyOf(store)) },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${origin}${searchResultsPath(lang)}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}
