/// <reference types="astro/client" />
import type { Visit } from './live/visit.ts';
import type { Refusal } from './preview/fetch-draft.ts';
import type { PreviewPage } from './preview/preview-page.ts';
import type { Language } from '@lienthong/config/contracts/localized';
import type { Assets, PageView } from './route/page-view.ts';

declare global {
  namespace App {
    interface Locals {
      /** Given by the publisher: one page that becomes a file. */
      view?: PageView;
      /** Given by the on-demand server: who is visited, and what there is to ask. */
      visit?: Visit;
      /** Given by the preview server: a draft, or why there is none. */
      preview?: PreviewPage;
      refusal?: Refusal & { lang: Language; assets: Assets };
    }
  }
}
