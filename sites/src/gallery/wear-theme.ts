import type { PageFrame } from '../route/page-view.ts';
import type { PortalStore } from '../store/portal-store.ts';

/** Props of an example whose portal has the theme that is looked at, so that the theme's own components are drawn. */
export function wearTheme(props: Readonly<Record<string, unknown>>, theme: string): Record<string, unknown> {
  const { store, view } = props as { store?: PortalStore; view?: PageFrame };
  const worn = (bare: PortalStore): PortalStore => ({ ...bare, portal: { ...bare.portal, theme } });
  return {
    ...props,
    ...(store && { store: worn(store) }),
    ...(view && { view: { ...view, store: worn(view.store) } }),
  };
}
