import type { CollectionConfig } from 'payload';
import { checkBeforePublishing, noteAcknowledged } from '../checks/check-before-publishing.ts';
import { followPortal } from '../comments/follow-portal.ts';
import { craftFields, noteSaver, takeSteering } from './craft-fields.ts';
import { itemSlug } from './read-item.ts';
import { refuseStaleSave } from './refuse-stale-save.ts';

/** Gives every collection of items the editor’s tools: checks, remarks, presence, comparison, history. */
export const withCraft = (config: CollectionConfig): CollectionConfig => {
  if (itemSlug(config.slug) === null) return config;
  const { hooks } = config;
  return {
    ...config,
    fields: [...config.fields, ...craftFields],
    hooks: {
      ...hooks,
      beforeValidate: [takeSteering, refuseStaleSave, ...(hooks?.beforeValidate ?? [])],
      beforeChange: [...(hooks?.beforeChange ?? []), checkBeforePublishing, noteSaver],
      afterChange: [followPortal, noteAcknowledged, ...(hooks?.afterChange ?? [])],
    },
  };
};
