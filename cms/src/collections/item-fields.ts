import type { CollectionConfig, Field, PayloadRequest } from 'payload';
import {
  createItems,
  deleteItems,
  internalField,
  portalsOf,
  readItems,
  readVersionsOfOwn,
  updateItems,
} from '../access/rules.ts';
import { guardItem, noteDraftSave } from '../access/guard-item-hooks.ts';
import { keepOutside } from '../feeds/keep-outside-hook.ts';
import { recordDeletion, recordStep } from '../newsroom/record-step.ts';
import { applyWorkflow, guardLiveRemoval, refuseOneLanguage } from '../newsroom/workflow-hooks.ts';
import { workflowFields } from '../newsroom/workflow-fields.ts';
import { recordChange, recordRemoval } from '../outbox/record-change.ts';
import { correctionFields } from '../sharing/correction-fields.ts';
import { followSource, keepShared } from '../sharing/follow-source.ts';
import { keepCorrections } from '../sharing/keep-corrections.ts';
import { refuseUnpublishableText } from './refuse-unpublishable-text.ts';
import { noteLanguages } from '../languages/note-languages-hook.ts';
import { titleInOneLanguage } from '../languages/require-one-language.ts';
import { fillSlug } from './slug-hooks.ts';

export const label = (vi: string, en: string) => ({ vi, en });

/** The one owner of a document. */
export const portalField: Field = {
  name: 'portal',
  type: 'relationship',
  relationTo: 'portals',
  required: true,
  index: true,
  // Whoever writes for one portal only never has to choose it.
  defaultValue: async ({ req }: { req?: PayloadRequest }) => {
    const ids = req?.user ? await portalsOf(req, 'write') : [];
    return ids.length === 1 ? ids[0] : undefined;
  },
  label: label('Cổng sở hữu', 'Owning portal'),
  admin: {
    position: 'sidebar',
    description: label(
      'Cơ quan chịu trách nhiệm về nội dung này. Nội dung có thể hiện ở các cổng khác mà không cần sao chép.',
      'The body answerable for this content. It can show on other portals without being copied.',
    ),
  },
  filterOptions: async ({ req }) => {
    if (!req.user) return true;
    const ids = await portalsOf(req, 'write');
    return ids.length === 0 ? false : { id: { in: ids } };
  },
};

export const slugField: Field = {
  name: 'slug',
  type: 'text',
  index: true,
  maxLength: 120,
  label: label('Đường dẫn', 'Address'),
  admin: {
    position: 'sidebar',
    description: label(
      'Để trống sẽ lấy từ tiêu đề. Khi đổi, địa chỉ cũ tự chuyển sang địa chỉ mới.',
      'Left empty it is made from the title. When it changes, the old address leads to the new one.',
    ),
  },
};

const englishSlugField: Field = {
  name: 'slugEn',
  type: 'text',
  index: true,
  maxLength: 120,
  label: label('Đường dẫn tiếng Anh', 'English address'),
  admin: {
    position: 'sidebar',
    description: label(
      'Của bản tiếng Anh. Để trống sẽ lấy từ tiêu đề tiếng Anh; địa chỉ cũ tự chuyển sang địa chỉ mới.',
      'Of the English version. Left empty it is made from the English title; the old address leads to the new one.',
    ),
  },
};

/** In which languages an item is written: set with each save, to be shown and searched. */
const languageFields: Field[] = [
  {
    name: 'languages',
    type: 'select',
    index: true,
    options: [
      { value: 'vi', label: label('Tiếng Việt', 'Vietnamese') },
      { value: 'en', label: label('Tiếng Anh', 'English') },
      { value: 'both', label: label('Cả hai', 'Both') },
    ],
    label: label('Ngôn ngữ', 'Languages'),
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: label(
        'Theo các tiêu đề đã có. Bài chỉ hiện trong danh sách của ngôn ngữ mà nó có.',
        'By the titles there are. An item shows in the lists of its languages only.',
      ),
    },
  },
  {
    name: 'englishOutdated',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    label: label('Bản tiếng Anh cần cập nhật', 'The English version needs updating'),
    admin: {
      position: 'sidebar',
      condition: (data) => data['languages'] === 'both',
      description: label(
        'Tự đánh dấu khi bản tiếng Việt đổi sau bản tiếng Anh. Bỏ dấu nếu bản tiếng Anh vẫn đúng.',
        'Ticked by itself when the Vietnamese text changed after the English one. Untick it when the English is still right.',
      ),
    },
  },
];

const searchTextField: Field = {
  name: 'searchText',
  type: 'text',
  index: true,
  access: { read: internalField },
  label: label('chữ không dấu', 'words without tones'),
  admin: { hidden: true },
};

/** Fields every item (article, document, page, event) has. `own` stand between the title and the sidebar. */
export function itemFields(own: Field[]): Field[] {
  return [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 500,
      validate: titleInOneLanguage,
      label: label('Tiêu đề', 'Title'),
      admin: {
        description: label(
          'Ngắn gọn, đủ ý, viết thường như trong câu. Bài có thể chỉ có một ngôn ngữ: hãy chọn ngôn ngữ ở đầu trang.',
          'Short and complete, in sentence case. An item may be in one language alone: choose it at the top.',
        ),
      },
    },
    ...own,
    ...correctionFields,
    portalField,
    slugField,
    englishSlugField,
    ...languageFields,
    {
      name: 'publishedAt',
      type: 'date',
      index: true,
      label: label('Thời điểm đăng', 'Published at'),
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
        description: label(
          'Để trống: ngay khi xuất bản. Ở tương lai: tự lên mạng đúng giờ đó.',
          'Empty: at once. In the future: goes live at that time by itself.',
        ),
      },
    },
    {
      name: 'expiresAt',
      type: 'date',
      index: true,
      label: label('Hết hạn lúc', 'Expires at'),
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
        description: label('Tự gỡ vào giờ này.', 'Is taken down by itself at this time.'),
      },
    },
    {
      name: 'editorNote',
      type: 'textarea',
      access: { read: internalField },
      label: label('Ghi chú nội bộ', 'Internal note'),
      admin: {
        position: 'sidebar',
        description: label('Chỉ người trong hệ thống đọc được.', 'Only people inside the system can read it.'),
      },
    },
    searchTextField,
    ...workflowFields,
  ];
}

/** The workflow's own buttons and state, in place of Payload's “publish”, “unpublish” and status. */
const workflowControls = {
  PublishButton: '/newsroom/controls/workflow-buttons.tsx#WorkflowButtons',
  UnpublishButton: '/newsroom/controls/workflow-buttons.tsx#Nothing',
  Status: '/newsroom/controls/stage-chip.tsx#StageChip',
};

/** What all item collections share: rights, drafts, trash, locking, the outbox. */
export function itemCollection(
  config: Omit<CollectionConfig, 'access' | 'versions' | 'trash' | 'hooks'>,
): CollectionConfig {
  return {
    ...config,
    access: {
      read: readItems,
      create: createItems,
      update: updateItems,
      delete: deleteItems,
      readVersions: readVersionsOfOwn,
    },
    admin: {
      listSearchableFields: ['searchText', 'title'],
      pagination: { defaultLimit: 25 },
      baseListFilter: async ({ req }) => {
        const ids = await portalsOf(req, 'read');
        return ids.length === 0 ? null : { portal: { in: ids } };
      },
      ...config.admin,
      components: { ...config.admin?.components, edit: { ...config.admin?.components?.edit, ...workflowControls } },
    },
    defaultSort: '-publishedAt',
    lockDocuments: { duration: 300 },
    trash: true,
    // Pruning on every save made it three times slower (34 → 99 ms): every version is kept.
    versions: { drafts: { autosave: false, schedulePublish: false }, maxPerDoc: 0 },
    hooks: {
      beforeOperation: [refuseOneLanguage, noteDraftSave],
      beforeValidate: [fillSlug, noteLanguages, refuseUnpublishableText],
      beforeChange: [keepOutside, guardItem, applyWorkflow, keepCorrections],
      beforeDelete: [guardLiveRemoval, keepShared],
      afterChange: [recordChange, recordStep, followSource],
      afterDelete: [recordRemoval, recordDeletion],
    },
  };
}
