/// <reference types="astro/client" />
import type { PageView } from './route/page-view.ts';

declare global {
  namespace App {
    interface Locals {
      view: PageView;
    }
  }
}
