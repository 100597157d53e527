import type { FormKind } from '@lienthong/config/contracts/form-definition';
import type { PortalStore } from '../store/portal-store.ts';

/** A form as the function that accepts it reads it. */
export function writeFormSchema(store: PortalStore, kind: FormKind): string {
  const form = store.form(kind);
  if (!form) throw new Error(`There is no form ${kind} on ${store.portal.id}`);
  return `${JSON.stringify(form)}\n`;
}
