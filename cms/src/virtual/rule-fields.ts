import { documentTypeNames } from '@lienthong/config/contracts/document-words';
import { homeBlockNames, mostInBlock } from '@lienthong/config/contracts/home-blocks';
import { articleGenres, documentTypes, portalTypes } from '@lienthong/config/contracts/record';
import type { CollapsibleField, Field, PayloadRequest } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { portalsOf } from '../access/rules.ts';
import { label } from '../collections/item-fields.ts';
import { typeLabels } from '../portals/name-choices.ts';
import { blockLabels } from './block-labels.ts';

type Shown = { type?: unknown; rules?: unknown[] | number; picked?: unknown[] | number; collects?: unknown };
const some = (rows: unknown) => (Array.isArray(rows) ? rows.length > 0 : typeof rows === 'number' && rows > 0);
/** Rules belong to virtual portals; others have them behind a tick. */
const collects = (data: Shown): boolean =>
  data.type === 'virtual' || data.collects === true || some(data.rules) || some(data.picked);

const levelNames = [
  label('0: đỉnh của cây', '0: the top of the tree'),
  label('1: ngay dưới đỉnh', '1: just below the top'),
  label('2', '2'),
  label('3', '3'),
  label('4', '4'),
  label('5', '5'),
];

/** The highest portal the account administers: most rules collect from all of it. */
async function highestPortal({ req }: { req?: PayloadRequest }): Promise<string | undefined> {
  if (!req?.user) return undefined;
  const tree = await portalTree(req.payload);
  const ids = await portalsOf(req, 'administer');
  return ids.toSorted((one, other) => tree.ancestors(one).length - tree.ancestors(other).length)[0];
}

const whose: Field[] = [
  {
    name: 'subtree',
    type: 'relationship',
    relationTo: 'portals',
    required: true,
    defaultValue: highestPortal,
    label: label('Từ nhánh', 'From the branch of'),
    admin: {
      description: label(
        'Lấy nội dung của cổng này và mọi cổng bên dưới.',
        'Takes what this portal and every portal below it own.',
      ),
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'types',
        type: 'select',
        hasMany: true,
        options: portalTypes.map((value) => ({ value, label: typeLabels[value] })),
        label: label('Loại cổng sở hữu', 'Types of owning portals'),
        admin: { width: '50%', description: label('Để trống: mọi loại.', 'Empty: any.') },
      },
      {
        name: 'levels',
        type: 'select',
        hasMany: true,
        options: levelNames.map((name, level) => ({ value: String(level), label: name })),
        label: label('Cấp trong cây', 'Level in the tree'),
        admin: { width: '50%', description: label('Để trống: mọi cấp.', 'Empty: any.') },
      },
    ],
  },
];

const what: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'kinds',
        type: 'select',
        hasMany: true,
        options: [
          { value: 'article', label: label('Tin bài', 'Articles') },
          { value: 'document', label: label('Văn bản', 'Documents') },
          { value: 'event', label: label('Sự kiện', 'Events') },
        ],
        label: label('Loại nội dung', 'Kinds'),
        admin: { width: '50%', description: label('Để trống: cả ba loại.', 'Empty: all three.') },
      },
      {
        name: 'languages',
        type: 'select',
        hasMany: true,
        options: [
          { value: 'vi', label: label('Có bản tiếng Việt', 'In Vietnamese') },
          { value: 'en', label: label('Có bản tiếng Anh', 'In English') },
        ],
        label: label('Ngôn ngữ', 'Languages'),
        admin: { width: '50%', description: label('Để trống: mọi ngôn ngữ.', 'Empty: any.') },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'categories',
        type: 'relationship',
        relationTo: 'categories',
        hasMany: true,
        label: label('Chuyên mục', 'Categories'),
        admin: { width: '50%', description: label('Tin bài và sự kiện.', 'Of articles and events.') },
      },
      {
        name: 'tags',
        type: 'text',
        hasMany: true,
        label: label('Từ khóa', 'Tags'),
        admin: { width: '50%', description: label('Có một trong các từ này.', 'With any one of these.') },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'from',
        type: 'date',
        label: label('Từ ngày', 'From'),
        admin: {
          width: '50%',
          date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
          description: label('Ngày đăng, ngày ban hành, ngày diễn ra.', 'Day of publication, of issue, of the event.'),
        },
      },
      {
        name: 'to',
        type: 'date',
        label: label('Đến ngày', 'To'),
        admin: {
          width: '50%',
          date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
          description: label('Tính cả ngày này.', 'Including this day.'),
        },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'genres',
        type: 'select',
        hasMany: true,
        options: articleGenres.map((value) => ({
          value,
          label: value === 'news' ? label('Tin tức', 'News') : label('Thông báo', 'Notice'),
        })),
        label: label('Thể loại tin bài', 'Genres of articles'),
        admin: { width: '33%' },
      },
      {
        name: 'documentTypes',
        type: 'select',
        hasMany: true,
        options: documentTypes.map((value) => ({ value, label: documentTypeNames[value] })),
        label: label('Loại văn bản', 'Types of documents'),
        admin: { width: '33%' },
      },
      {
        name: 'fields',
        type: 'text',
        hasMany: true,
        label: label('Lĩnh vực văn bản', 'Fields of documents'),
        admin: { width: '33%', description: label('Như: Đất đai, Y tế.', 'Such as: Đất đai, Y tế.') },
      },
    ],
  },
];

const itemsField = (name: 'picked' | 'excluded', vi: string, en: string, why: { vi: string; en: string }): Field => ({
  name,
  type: 'relationship',
  relationTo: ['articles', 'documents', 'events'],
  hasMany: true,
  maxRows: 500,
  filterOptions: { _status: { equals: 'published' } },
  label: label(vi, en),
  admin: { width: '50%', description: why, allowCreate: false },
});

/** Rules, the items chosen by hand and what the rules match: of virtual portals, and of any other on request. */
export const ruleFields: Field[] = [
  {
    name: 'collects',
    type: 'checkbox',
    virtual: true,
    label: label('Cũng thu thập nội dung theo quy tắc', 'Also collects content by rules'),
    admin: {
      condition: (data) =>
        data['type'] !== 'virtual' && data['type'] !== 'external' && !some(data['rules']) && !some(data['picked']),
    },
  },
  {
    type: 'collapsible',
    label: label('Nội dung thu thập', 'Collected content'),
    admin: {
      condition: (data) => collects(data),
      description: label(
        'Nội dung khớp một trong các quy tắc hiện ở cổng này dưới tên cơ quan sở hữu, không sao chép; nội dung mới khớp sẽ tự hiện ngay.',
        'What matches one of the rules shows here under the name of its owner, not as a copy; what is new and matches appears by itself, at once.',
      ),
    },
    fields: [
      {
        name: 'rules',
        type: 'array',
        maxRows: 30,
        label: label('Quy tắc', 'Rules'),
        labels: { singular: label('Quy tắc', 'Rule'), plural: label('Quy tắc', 'Rules') },
        admin: {
          description: label(
            'Một nội dung phải khớp mọi điều kiện của ít nhất một quy tắc; điều kiện để trống thì không xét.',
            'An item must meet every condition of at least one rule; a condition left empty is not asked.',
          ),
        },
        fields: [...whose, ...what],
      },
      {
        type: 'row',
        fields: [
          itemsField(
            'picked',
            'Chọn thêm',
            'Picked by hand',
            label('Luôn hiện, dù không quy tắc nào khớp.', 'Always shown, even when no rule matches.'),
          ),
          itemsField(
            'excluded',
            'Loại trừ',
            'Excluded',
            label('Không bao giờ hiện, dù có quy tắc khớp.', 'Never shown, even when a rule matches.'),
          ),
        ],
      },
      {
        name: 'rulesPreview',
        type: 'ui',
        admin: { components: { Field: '/virtual/rules-preview.tsx#RulesPreview' } },
      },
    ],
  } satisfies CollapsibleField,
  {
    name: 'homeBlocks',
    type: 'array',
    maxRows: homeBlockNames.length,
    label: label('Bố cục trang chủ', 'Home page'),
    labels: { singular: label('Khối', 'Block'), plural: label('Khối', 'Blocks') },
    admin: {
      condition: (data) => data['type'] === 'virtual',
      initCollapsed: true,
      components: { RowLabel: '/virtual/block-label.tsx#BlockLabel' },
      description: label(
        'Các khối từ trên xuống; khối không có nội dung thì không hiện. Để trống: theo bố cục thường dùng.',
        'The blocks from top to bottom; one with nothing to show is left out. Empty: the usual order.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'block',
            type: 'select',
            required: true,
            options: homeBlockNames.map((value) => ({ value, label: blockLabels[value] })),
            label: label('Khối', 'Block'),
            admin: { width: '60%' },
          },
          {
            name: 'count',
            type: 'number',
            required: true,
            defaultValue: 4,
            min: 1,
            max: mostInBlock,
            label: label('Số mục', 'How many'),
            admin: { width: '40%' },
          },
        ],
      },
    ],
  },
  {
    name: 'becomeOrdinary',
    type: 'ui',
    admin: { components: { Field: '/virtual/become-ordinary.tsx#BecomeOrdinary' } },
  },
];
