import { listedKinds } from '@lienthong/config/contracts/record';
import type { CollectionBeforeChangeHook, Field } from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalTree } from '../access/load-tree.ts';
import { portalIdOf } from '../access/rules.ts';
import { idOf } from '../collections/read-related-id.ts';

const label = (vi: string, en: string) => ({ vi, en });
const kindNames = {
  article: label('Tin bài', 'Articles'),
  document: label('Văn bản', 'Documents'),
  event: label('Sự kiện', 'Events'),
};

/** Theo dõi: a portal takes what another one publishes, of one category or all, into its own lists. */
export const subscriptionField: Field = {
  name: 'subscriptions',
  type: 'array',
  label: label('Theo dõi cổng khác', 'Subscriptions'),
  labels: { singular: label('theo dõi', 'subscription'), plural: label('theo dõi', 'subscriptions') },
  admin: {
    initCollapsed: true,
    description: label(
      'Nội dung mới của cổng được chọn tự hiện trong danh sách của cổng này, dưới tên cơ quan sở hữu.',
      'What the chosen portal publishes shows in this portal’s lists by itself, under its owner’s name.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'portal',
          type: 'relationship',
          relationTo: 'portals',
          required: true,
          label: label('Cổng', 'Portal'),
        },
        {
          name: 'category',
          type: 'relationship',
          relationTo: 'categories',
          label: label('Chuyên mục (trống = tất cả)', 'Category (empty = all)'),
        },
        {
          name: 'kinds',
          type: 'select',
          hasMany: true,
          options: listedKinds.map((value) => ({ value, label: kindNames[value] })),
          label: label('Loại nội dung (trống = mọi loại)', 'Kinds (empty = any)'),
        },
      ],
    },
  ],
};

type Row = { portal?: unknown; category?: unknown };

/** Before a portal is written: it follows others, not itself, and categories those others can use. */
export const checkSubscriptions: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const rows: Row[] = Array.isArray(data['subscriptions']) ? data['subscriptions'] : [];
  const own = (originalDoc as { id?: string } | undefined)?.id;
  const tree = rows.length > 0 ? await portalTree(req.payload) : null;
  for (const { portal, category } of rows) {
    const [followed, named] = [idOf(portal), idOf(category)];
    if (followed === null || followed === own) refuse('LT-SHARE-017', req);
    if (named === null || followed === null || !tree) continue;
    const found = await req.payload.findByID({
      collection: 'categories',
      id: named,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    });
    const owner = portalIdOf(found);
    if (owner === null || !tree.ancestors(followed).includes(owner)) refuse('LT-SHARE-018', req);
  }
  return data;
};
