import type { CollectionConfig, Field } from 'payload';
import { checkBeforePublishing, noteAcknowledged } from '../checks/check-before-publishing.ts';
import { followPortal } from '../comments/follow-portal.ts';
import { craftFields, noteSaver, takeSteering } from './craft-fields.ts';
import { itemSlug } from './read-item.ts';
import { refuseBesideEditor } from './refuse-beside-editor.ts';
import { refuseStaleSave } from './refuse-stale-save.ts';

const part = (name: string, component: string, position?: 'sidebar'): Field => ({
  name,
  type: 'ui',
  admin: { components: { Field: component }, disableBulkEdit: true, ...(position ? { position } : {}) },
});

/** Payload’s type of views has no room for a tab without the rest of a view. */
type EditViews = NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']>;

/** Words of the tabs, which Payload translates by its own keys. */
export const craftTabs = {
  vi: { craft: { compare: 'So sánh', history: 'Lịch sử' } },
  en: { craft: { compare: 'Compare', history: 'History' } },
};
const tab = (key: string) => ({ label: ({ t }: { t: unknown }) => (t as (key: string) => string)(`craft:${key}`) });

/** Gives every collection of items the editor’s tools: checks, remarks, presence, comparison, history. */
export const withCraft = (config: CollectionConfig): CollectionConfig => {
  if (itemSlug(config.slug) === null) return config;
  const { hooks, admin } = config;
  const { edit, views, beforeListTable } = admin?.components ?? {};
  return {
    ...config,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        beforeListTable: [...(beforeListTable ?? []), '/craft/list/edited-now.tsx#EditedNow'],
        edit: {
          ...edit,
          beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), '/craft/form/editing-now.tsx#EditingNow'],
        },
        views: {
          ...views,
          edit: {
            ...views?.edit,
            versions: { Component: '/craft/compare/compare-view.tsx#CompareView', tab: tab('compare') },
            history: {
              Component: '/craft/history/history-view.tsx#HistoryView',
              path: '/lich-su',
              tab: { ...tab('history'), href: '/lich-su', order: 310 },
            },
          },
        } as EditViews,
      },
    },
    fields: [
      part('craftNotices', '/craft/form/notices.tsx#Notices'),
      part('craftChecks', '/craft/form/checks-panel.tsx#ChecksPanel', 'sidebar'),
      part('craftComments', '/craft/form/comments-panel.tsx#CommentsPanel', 'sidebar'),
      ...config.fields,
      ...craftFields,
    ],
    hooks: {
      ...hooks,
      beforeOperation: [refuseBesideEditor, ...(hooks?.beforeOperation ?? [])],
      beforeValidate: [takeSteering, refuseStaleSave, ...(hooks?.beforeValidate ?? [])],
      beforeChange: [...(hooks?.beforeChange ?? []), checkBeforePublishing, noteSaver],
      afterChange: [followPortal, noteAcknowledged, ...(hooks?.afterChange ?? [])],
    },
  };
};
