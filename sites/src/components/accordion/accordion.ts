import { escapeHtml } from '../escape-html.ts';

export type AccordionItem = { title: string; html: string; open?: boolean };
type Props = { items: readonly AccordionItem[]; level?: 2 | 3 | 4 };

/** Parts that open and close without a script: find-in-page and links to a fragment open the part they lead to. */
export function accordion({ items, level = 3 }: Props): string {
  const part = ({ title, html, open = false }: AccordionItem) =>
    `<details${open ? ' open' : ''}><summary><h${level}>${escapeHtml(title)}</h${level}></summary><div class="inside">${html}</div></details>`;
  return `<div class="accordion">${items.map(part).join('')}</div>`;
}
