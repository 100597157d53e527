import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { previewCollections, type PreviewCollection } from '@lienthong/config/contracts/preview';
import type { CollectionConfig, GeneratePreviewURL, RootLivePreviewConfig } from 'payload';

/** The button “Xem trước”: opens the newest saved draft in a tab of its own. */
const previewOf =
  (collection: PreviewCollection): GeneratePreviewURL =>
  (doc, { locale }) => {
    if (typeof doc['id'] !== 'string') return null;
    const asked = new URLSearchParams({ collection, id: doc['id'], locale });
    return `${parseEnvironment(process.env).cmsUrl}/api/preview/open?${asked}`;
  };

/** Gives every collection that has pages its button. */
export const withPreview = (config: CollectionConfig): CollectionConfig => {
  const collection = previewCollections.find((slug) => slug === config.slug);
  return collection ? { ...config, admin: { ...config.admin, preview: previewOf(collection) } } : config;
};

/**
 * The preview beside the form, in the widths of a phone, a tablet and a desk. The frame starts at the preview server, which leads by way
 * of the CMS: Payload tells a frame of saves only at the origin named here.
 */
export const livePreview: RootLivePreviewConfig = {
  collections: [...previewCollections],
  url: ({ data, collectionConfig, locale }) =>
    collectionConfig && typeof data['id'] === 'string'
      ? `${parseEnvironment(process.env).previewUrl}/mo/${collectionConfig.slug}/${data['id']}?locale=${locale.code}`
      : null,
  breakpoints: [
    { name: 'phone', label: 'Điện thoại (360)', width: 360, height: 740 },
    { name: 'tablet', label: 'Máy tính bảng (768)', width: 768, height: 1024 },
    { name: 'desk', label: 'Máy tính (1440)', width: 1440, height: 900 },
  ],
};
