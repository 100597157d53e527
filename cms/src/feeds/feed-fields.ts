import type { Field } from 'payload';
import { internalField } from '../access/rules.ts';
import { label } from '../collections/item-fields.ts';
import { validateUrl } from '../collections/validate-url.ts';

/** An agency that keeps its own website: where it is, and the feed its items come from. */
export const feedFields: Field[] = [
  {
    type: 'collapsible',
    label: label('Trang riêng của cơ quan', 'The body’s own website'),
    admin: {
      condition: (data) => data['type'] === 'external',
      description: label(
        'Cổng ngoài không có trang ở đây: tin lấy từ RSS hoặc Atom của cơ quan hiện ở các cổng cấp trên, ghi rõ nguồn và dẫn về trang gốc.',
        'An external portal has no pages here: what its RSS or Atom feed brings shows on the portals above, marked, and leads to its source.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'website',
            type: 'text',
            validate: validateUrl,
            label: label('Trang web', 'Website'),
            admin: { width: '50%', description: label('https://…', 'https://…') },
          },
          {
            name: 'feed',
            type: 'text',
            validate: validateUrl,
            access: { read: internalField },
            label: label('Nguồn tin (RSS, Atom)', 'Feed (RSS, Atom)'),
            admin: {
              width: '50%',
              description: label(
                'Thường ghi ở chân trang của cơ quan: …/rss.xml. Tin lấy về được đăng ngay, không qua duyệt.',
                'Often named at the foot of its pages: …/rss.xml. What comes is published at once, without approval.',
              ),
            },
          },
        ],
      },
      {
        name: 'refreshMinutes',
        type: 'number',
        defaultValue: 30,
        min: 5,
        max: 1440,
        access: { read: internalField },
        label: label('Lấy tin mỗi (phút)', 'Fetched every (minutes)'),
      },
      {
        name: 'feedState',
        type: 'ui',
        admin: { components: { Field: '/feeds/feed-panel.tsx#FeedPanel' } },
      },
    ],
  },
];
