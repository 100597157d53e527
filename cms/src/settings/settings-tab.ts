import type { EditViewConfig } from 'payload';

/** Words of the tab, which Payload translates by its own keys. */
export const settingsTabWords = {
  vi: { lienthong: { settings: 'Thiết lập' } },
  en: { lienthong: { settings: 'Settings' } },
};

/** The tab “Thiết lập” beside a document's form. */
export const settingsTab: EditViewConfig = {
  Component: '/settings/settings-view.tsx#SettingsView',
  path: '/thiet-lap',
  tab: {
    label: ({ t }) => t('lienthong:settings'),
    href: '/thiet-lap',
    order: 150,
  },
};
