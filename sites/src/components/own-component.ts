import type { FooterProps, HeroProps, MastheadProps, Overridable } from '@lienthong/themes/contract';
import { components } from 'virtual:theme-components';

type Props = { masthead: MastheadProps; hero: HeroProps; footer: FooterProps };
type Own<Name extends Overridable> = (props: Props[Name]) => unknown;

/** A theme's own drawing of a component, where it has one; only portals of that theme show it. */
export const ownComponent = <Name extends Overridable>(theme: string, name: Name): Own<Name> | undefined =>
  components[theme]?.[name] as Own<Name> | undefined;
