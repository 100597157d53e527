import type { CollectionConfig, DocumentViewConfig, EditConfigWithoutRoot } from 'payload';
import { isShared } from './shared-ref.ts';

// A tab is not told the language; Payload’s own word for “Cancel” is.
const view: DocumentViewConfig = {
  Component: '/sharing/sharing-view.tsx#SharingView',
  path: '/chia-se',
  tab: { label: ({ t }) => (t('general:cancel') === 'Cancel' ? 'Sharing' : 'Chia sẻ'), href: '/chia-se' },
};

/** Gives every collection whose items can be shared its tab “Chia sẻ”: where an item shows, why, and what can be done about it. */
export const withSharing = (config: CollectionConfig): CollectionConfig => {
  if (!isShared(config.slug)) return config;
  const { components } = config.admin ?? {};
  // None of our collections replaces the whole document view (`root`), which alone would leave no room for tabs.
  const edit = { ...components?.views?.edit, sharing: view } as EditConfigWithoutRoot;
  return {
    ...config,
    admin: { ...config.admin, components: { ...components, views: { ...components?.views, edit } } },
  };
};
