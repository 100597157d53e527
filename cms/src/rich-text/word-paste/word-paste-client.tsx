'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { COMMAND_PRIORITY_CRITICAL, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { cleanHtml, isOfficeHtml } from '../clean-html.ts';
import { writeHtml } from '../clean-tree.ts';

/** Takes a paste from an office program, cleans it, and pastes the result instead. */
function WordPastePlugin(): null {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const given = 'clipboardData' in event ? event.clipboardData : null;
          const html = given?.getData('text/html') ?? '';
          // Text copied within the editor carries its own form beside the HTML.
          if (!given || !isOfficeHtml(html) || given.types.includes('application/x-lexical-editor')) return false;
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/html', writeHtml(cleanHtml(html)));
          clipboardData.setData('text/plain', given.getData('text/plain'));
          event.preventDefault();
          return editor.dispatchCommand(
            PASTE_COMMAND,
            new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
          );
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    [editor],
  );
  return null;
}

export const WordPasteFeatureClient = createClientFeature({
  plugins: [{ Component: WordPastePlugin, position: 'normal' }],
});
