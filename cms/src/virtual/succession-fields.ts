import type { Field } from 'payload';
import { label } from '../collections/item-fields.ts';
import { validateUrl } from '../collections/validate-url.ts';

/** When a portal ends, and where its visitors are led from then on. */
export const successionFields: Field[] = [
  {
    type: 'collapsible',
    label: label('Kết thúc và kế thừa', 'End and succession'),
    admin: {
      initCollapsed: true,
      condition: (data) => data['type'] === 'virtual' || data['state'] === 'merged' || Boolean(data['endsOn']),
      description: label(
        'Cổng đã kết thúc không mất địa chỉ nào: mọi địa chỉ cũ chuyển (301) đến nơi chọn dưới đây. Muốn mở lại, đặt trạng thái Hoạt động và bỏ hoặc dời ngày kết thúc.',
        'A portal that ended loses no address: all of them lead (301) to the place chosen here. To reopen it, set its state to Active and clear or move the last day.',
      ),
    },
    fields: [
      {
        name: 'endsOn',
        type: 'date',
        index: true,
        label: label('Ngày cuối cùng (cổng tạm thời)', 'Last day (of a temporary portal)'),
        admin: {
          date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
          description: label(
            'Hết ngày này (24 giờ, giờ Việt Nam) cổng tự kết thúc. Để trống: không có thời hạn.',
            'At the end of this day (midnight in Việt Nam) the portal ends by itself. Empty: it does not end.',
          ),
        },
      },
      {
        name: 'successor',
        type: 'group',
        label: label('Dẫn người xem đến', 'Where visitors are led'),
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'portal',
                type: 'relationship',
                relationTo: 'portals',
                filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
                label: label('Cổng kế thừa', 'Successor'),
                admin: { width: '50%' },
              },
              {
                name: 'url',
                type: 'text',
                validate: validateUrl,
                label: label('hoặc một địa chỉ khác', 'or another address'),
                admin: {
                  width: '50%',
                  description: label(
                    'https://…, khi không có cổng kế thừa.',
                    'https://…, where there is no successor.',
                  ),
                },
              },
            ],
          },
          {
            type: 'row',
            fields: [
              {
                name: 'decision',
                type: 'text',
                maxLength: 120,
                label: label('Số quyết định', 'Decision number'),
                admin: { width: '50%' },
              },
              {
                name: 'date',
                type: 'date',
                label: label('Kết thúc từ ngày', 'Ended on'),
                admin: {
                  width: '50%',
                  date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
                  description: label('Để trống: ngày cổng kết thúc.', 'Empty: the day it ends.'),
                },
              },
            ],
          },
        ],
      },
    ],
  },
];
