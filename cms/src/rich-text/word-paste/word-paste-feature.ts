import { createServerFeature } from '@payloadcms/richtext-lexical';

/** What is pasted from Word comes in clean. */
export const WordPasteFeature = createServerFeature({
  feature: { ClientFeature: '/rich-text/word-paste/word-paste-client.tsx#WordPasteFeatureClient' },
  key: 'wordPaste',
});
