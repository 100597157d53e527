import type { Language } from '@lienthong/config/contracts/localized';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

type Both = Record<Language, string>;

/** What an example shows; the props are made for the language it is shown in. */
export type Example<Props> = { name: Both; props: (lang: Language) => Props; note?: Both };

/** A component as a contract: what it is called, how it is drawn, and examples for the gallery, the HTML tests and axe. */
export type Examples = {
  title: Both;
  /** Drawn into a page in another width than reading width: `page` for what spans the window. */
  frame: 'text' | 'page';
  /** A function that returns HTML, or an Astro component. */
  component: ((props: never) => string) | AstroComponentFactory;
  examples: Example<unknown>[];
};

/** Whether a component is Astro's and not a function of ours. */
export const isAstroComponent = (component: Examples['component']): component is AstroComponentFactory =>
  'isAstroComponentFactory' in component;

/**
 * The examples of a component in `<name>.examples.ts`, its default export. The type of the props is the function's own; an Astro component
 * takes them from its type parameter.
 */
export function defineExamples<Props>(contract: {
  title: Both;
  frame?: Examples['frame'];
  component: ((props: Props) => string) | AstroComponentFactory;
  examples: Example<NoInfer<Props>>[];
}): Examples {
  return { frame: 'text', ...contract };
}
