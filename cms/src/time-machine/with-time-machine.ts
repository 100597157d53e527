import { previewCollections } from '@lienthong/config/contracts/preview';
import type { CollectionConfig, DocumentViewConfig, EditConfigWithoutRoot, Field } from 'payload';

const view: DocumentViewConfig = {
  Component: '/time-machine/time-machine-view.tsx#TimeMachineView',
  path: '/co-may-thoi-gian',
  tab: {
    label: ({ t }) => (t as (key: string) => string)('time:machine'),
    href: '/co-may-thoi-gian',
    order: 320,
  },
};
const receipt: Field = {
  name: 'receipt',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    components: { Field: '/publishing/receipt-panel.tsx#ReceiptPanel' },
  },
};

/** Gives every collection that has pages its tab “Cỗ máy thời gian”, and the receipt of its last publication. */
export const withTimeMachine = (config: CollectionConfig): CollectionConfig => {
  if (!previewCollections.some((slug) => slug === config.slug)) return config;
  const { components } = config.admin ?? {};
  // None of our collections replaces the whole document view (`root`), which alone would leave no room for tabs.
  const edit = { ...components?.views?.edit, timeMachine: view } as EditConfigWithoutRoot;
  return {
    ...config,
    fields: [receipt, ...config.fields],
    admin: { ...config.admin, components: { ...components, views: { ...components?.views, edit } } },
  };
};
