/// <reference types="astro/client" />
import type { Visit } from './live/visit.ts';
import type { PageView } from './route/page-view.ts';

declare global {
  namespace App {
    interface Locals {
      /** Given by the publisher: one page that becomes a file. */
      view?: PageView;
      /** Given by the on-demand server: who is visited, and what there is to ask. */
      visit?: Visit;
    }
  }
}
