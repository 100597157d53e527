import {
  overridable,
  type FooterProps,
  type HeroProps,
  type MastheadProps,
  type Overridable,
} from '@lienthong/themes/contract';
import { components } from 'virtual:theme-components';

type Props = { masthead: MastheadProps; hero: HeroProps; footer: FooterProps };
type Own<Name extends Overridable> = (props: Props[Name]) => unknown;

/** A theme's own drawing of a component, where it has one; only portals of that theme show it. */
export const ownComponent = <Name extends Overridable>(theme: string, name: Name): Own<Name> | undefined =>
  components[theme]?.[name] as Own<Name> | undefined;

const owed = new WeakMap<object, Set<string>>();

/**
 * Gives a theme's own component its pieces: `placed(slot)` is the HTML of one, asked for when the slot is rendered (inside a function: what a
 * slot holds is made before anybody renders it). What must be placed
 * and is not (a slot inside a condition) is found by `leftOut` when the page is done.
 */
export function givePieces<Name extends Overridable>(
  page: object,
  name: Name,
  pieces: Readonly<Record<string, string>>,
) {
  const owing = owed.get(page) ?? new Set();
  owed.set(page, owing);
  for (const slot of overridable[name].slots) if (pieces[slot]) owing.add(`${name}/${slot}`);
  return (slot: string): string => {
    owing.delete(`${name}/${slot}`);
    return pieces[slot] ?? '';
  };
}

/** What a theme's own components did not place on a page that was rendered: `component/slot`. */
export const leftOut = (page: object): string[] => [...(owed.get(page) ?? [])];
