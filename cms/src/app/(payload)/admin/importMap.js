import { Notices as Notices_4707186d790089ac6fddcd78767c60b7 } from '../../../craft/form/notices.tsx';
import { ChecksPanel as ChecksPanel_04e812ad2d0b445e822d257078d7409b } from '../../../craft/form/checks-panel.tsx';
import { CommentsPanel as CommentsPanel_cc069da115d6563aadea4f0ecb516302 } from '../../../craft/form/comments-panel.tsx';
import { ReceiptPanel as ReceiptPanel_a22b6c8dfc364619b7c5119998ab878f } from '../../../publishing/receipt-panel.tsx';
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc';
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc';
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc';
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { WordPasteFeatureClient as WordPasteFeatureClient_0598e09b7c6f93651cdb8accad62b567 } from '../../../rich-text/word-paste/word-paste-client.tsx';
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { EditedNow as EditedNow_1f8cf2d44d4e114f8f0f083f171a4f34 } from '../../../craft/list/edited-now.tsx';
import { ImportWordButton as ImportWordButton_fc4caadcdb899146290a4b56f5401058 } from '../../../word/import-word-button.tsx';
import { EditingNow as EditingNow_e8824f1dd6ec1c3b024bdcb674d6bfec } from '../../../craft/form/editing-now.tsx';
import { WorkflowButtons as WorkflowButtons_4883f7782a57e5a66fa66d8b23b6a77d } from '../../../newsroom/controls/workflow-buttons.tsx';
import { StageChip as StageChip_e89b82e4c0dc5c927bd76bfc225ae84e } from '../../../newsroom/controls/stage-chip.tsx';
import { Nothing as Nothing_4883f7782a57e5a66fa66d8b23b6a77d } from '../../../newsroom/controls/workflow-buttons.tsx';
import { SharingView as SharingView_1db752a933a138448be31eafb20d2ec7 } from '../../../sharing/sharing-view.tsx';
import { TimeMachineView as TimeMachineView_634671a242b1a6fb95c237c176a6be20 } from '../../../time-machine/time-machine-view.tsx';
import { CompareView as CompareView_dfcf0acadf638814b39ced79b0b06295 } from '../../../craft/compare/compare-view.tsx';
import { HistoryView as HistoryView_aca3090780d9355636d5eba11056a491 } from '../../../craft/history/history-view.tsx';
import { RowHeading as RowHeading_09b4f2e818333de238ee4e7f70b574ae } from '../../../collections/row-heading.tsx';
import { RulesPreview as RulesPreview_af07e010e6cc5028ae9cd3a9242ded55 } from '../../../virtual/rules-preview.tsx';
import { BlockLabel as BlockLabel_a84d7da2a5ab52d322b9df7b60b3f6ae } from '../../../virtual/block-label.tsx';
import { BecomeOrdinary as BecomeOrdinary_ad900349354b6b8ec4f447a4c41b1e50 } from '../../../virtual/become-ordinary.tsx';
import { FeedPanel as FeedPanel_541a2a47cceb730eb1ef9da6caa2a114 } from '../../../feeds/feed-panel.tsx';
import { SettingsView as SettingsView_3892278339ffa671100b6fd99527fad3 } from '../../../settings/settings-view.tsx';
import { InviteAgain as InviteAgain_975cbb5c797e5f5d27e0ff55bd30d394 } from '../../../accounts/invite-again';
import { AcknowledgementTable as AcknowledgementTable_e7e3d95f62ce969fb904a903a284ffaf } from '../../../sharing/acknowledgement-table.tsx';
import { ProposalSteps as ProposalSteps_c0964496fc8561a463953b2dfd4ce202 } from '../../../sharing/proposal-steps.tsx';
import { TryDeadline as TryDeadline_bb36d9a08231fbad9a88d1c6436357ec } from '../../../case-work/try-deadline.tsx';
import { Icon as Icon_bae894b5a76e8b27488c6381901787cc } from '../../../admin/emblem.tsx';
import { Logo as Logo_bae894b5a76e8b27488c6381901787cc } from '../../../admin/emblem.tsx';
import { Desk as Desk_42df1fa721e6d3162ccfd39b2ecc9591 } from '../../../admin/desk.tsx';
import { KeepLanguage as KeepLanguage_166078ccde8898379892b43fbce71e51 } from '../../../accounts/keep-language';
import { BoardView as BoardView_c4a33b809de365d6c0d38c3c92cb2f0c } from '../../../board/board-view.tsx';
import { DueView as DueView_134688af1646c4e1d935dfca8d13e06a } from '../../../board/due-view.tsx';
import { CalendarView as CalendarView_4626d9bc986b9e618b0937080dc2aed8 } from '../../../board/calendar-view.tsx';
import { ReleaseSetsView as ReleaseSetsView_4b0c87adcd6802d4ab54fed4252616b1 } from '../../../board/release-sets-view.tsx';
import { TranslationsView as TranslationsView_9263e9cc0d9abf0e2714441159950105 } from '../../../board/translations-view.tsx';
import { CaseListView as CaseListView_4e3d8f1d9a1927912e91bdf8da8cf10b } from '../../../desk/case-list-view.tsx';
import { EnterCaseView as EnterCaseView_ae488f37ccd7f0ce8acb2273afd0e6d2 } from '../../../desk/enter-case-view.tsx';
import { CaseView as CaseView_893d7fce3ba32f1fc952b26e7447e3b4 } from '../../../desk/case-view.tsx';
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc';

/** @type import('payload').ImportMap */
export const importMap = {
  '/craft/form/notices.tsx#Notices': Notices_4707186d790089ac6fddcd78767c60b7,
  '/craft/form/checks-panel.tsx#ChecksPanel': ChecksPanel_04e812ad2d0b445e822d257078d7409b,
  '/craft/form/comments-panel.tsx#CommentsPanel': CommentsPanel_cc069da115d6563aadea4f0ecb516302,
  '/publishing/receipt-panel.tsx#ReceiptPanel': ReceiptPanel_a22b6c8dfc364619b7c5119998ab878f,
  '@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell': RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/rsc#RscEntryLexicalField': RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/rsc#LexicalDiffComponent': LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient':
    InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient':
    FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '/rich-text/word-paste/word-paste-client.tsx#WordPasteFeatureClient':
    WordPasteFeatureClient_0598e09b7c6f93651cdb8accad62b567,
  '@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient':
    HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#TableFeatureClient': TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#UploadFeatureClient': UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#LinkFeatureClient': LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#BlockquoteFeatureClient':
    BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#UnorderedListFeatureClient':
    UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#OrderedListFeatureClient':
    OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#AlignFeatureClient': AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#SuperscriptFeatureClient':
    SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#SubscriptFeatureClient': SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#StrikethroughFeatureClient':
    StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#UnderlineFeatureClient': UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#BoldFeatureClient': BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#ItalicFeatureClient': ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#HeadingFeatureClient': HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#ParagraphFeatureClient': ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '/craft/list/edited-now.tsx#EditedNow': EditedNow_1f8cf2d44d4e114f8f0f083f171a4f34,
  '/word/import-word-button.tsx#ImportWordButton': ImportWordButton_fc4caadcdb899146290a4b56f5401058,
  '/craft/form/editing-now.tsx#EditingNow': EditingNow_e8824f1dd6ec1c3b024bdcb674d6bfec,
  '/newsroom/controls/workflow-buttons.tsx#WorkflowButtons': WorkflowButtons_4883f7782a57e5a66fa66d8b23b6a77d,
  '/newsroom/controls/stage-chip.tsx#StageChip': StageChip_e89b82e4c0dc5c927bd76bfc225ae84e,
  '/newsroom/controls/workflow-buttons.tsx#Nothing': Nothing_4883f7782a57e5a66fa66d8b23b6a77d,
  '/sharing/sharing-view.tsx#SharingView': SharingView_1db752a933a138448be31eafb20d2ec7,
  '/time-machine/time-machine-view.tsx#TimeMachineView': TimeMachineView_634671a242b1a6fb95c237c176a6be20,
  '/craft/compare/compare-view.tsx#CompareView': CompareView_dfcf0acadf638814b39ced79b0b06295,
  '/craft/history/history-view.tsx#HistoryView': HistoryView_aca3090780d9355636d5eba11056a491,
  '/collections/row-heading.tsx#RowHeading': RowHeading_09b4f2e818333de238ee4e7f70b574ae,
  '/virtual/rules-preview.tsx#RulesPreview': RulesPreview_af07e010e6cc5028ae9cd3a9242ded55,
  '/virtual/block-label.tsx#BlockLabel': BlockLabel_a84d7da2a5ab52d322b9df7b60b3f6ae,
  '/virtual/become-ordinary.tsx#BecomeOrdinary': BecomeOrdinary_ad900349354b6b8ec4f447a4c41b1e50,
  '/feeds/feed-panel.tsx#FeedPanel': FeedPanel_541a2a47cceb730eb1ef9da6caa2a114,
  '/settings/settings-view.tsx#SettingsView': SettingsView_3892278339ffa671100b6fd99527fad3,
  '/accounts/invite-again#InviteAgain': InviteAgain_975cbb5c797e5f5d27e0ff55bd30d394,
  '/sharing/acknowledgement-table.tsx#AcknowledgementTable': AcknowledgementTable_e7e3d95f62ce969fb904a903a284ffaf,
  '/sharing/proposal-steps.tsx#ProposalSteps': ProposalSteps_c0964496fc8561a463953b2dfd4ce202,
  '/case-work/try-deadline.tsx#TryDeadline': TryDeadline_bb36d9a08231fbad9a88d1c6436357ec,
  '/admin/emblem.tsx#Icon': Icon_bae894b5a76e8b27488c6381901787cc,
  '/admin/emblem.tsx#Logo': Logo_bae894b5a76e8b27488c6381901787cc,
  '/admin/desk.tsx#Desk': Desk_42df1fa721e6d3162ccfd39b2ecc9591,
  '/accounts/keep-language#KeepLanguage': KeepLanguage_166078ccde8898379892b43fbce71e51,
  '/board/board-view.tsx#BoardView': BoardView_c4a33b809de365d6c0d38c3c92cb2f0c,
  '/board/due-view.tsx#DueView': DueView_134688af1646c4e1d935dfca8d13e06a,
  '/board/calendar-view.tsx#CalendarView': CalendarView_4626d9bc986b9e618b0937080dc2aed8,
  '/board/release-sets-view.tsx#ReleaseSetsView': ReleaseSetsView_4b0c87adcd6802d4ab54fed4252616b1,
  '/board/translations-view.tsx#TranslationsView': TranslationsView_9263e9cc0d9abf0e2714441159950105,
  '/desk/case-list-view.tsx#CaseListView': CaseListView_4e3d8f1d9a1927912e91bdf8da8cf10b,
  '/desk/enter-case-view.tsx#EnterCaseView': EnterCaseView_ae488f37ccd7f0ce8acb2273afd0e6d2,
  '/desk/case-view.tsx#CaseView': CaseView_893d7fce3ba32f1fc952b26e7447e3b4,
  '@payloadcms/next/rsc#CollectionCards': CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1,
};
