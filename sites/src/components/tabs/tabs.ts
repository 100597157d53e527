import { escapeHtml } from '../escape-html.ts';

type Tab = { title: string; html: string };
type Props = {
  /** Differs from the other tabs of the page: of the tabs that share it one is open. */
  id: string;
  label?: string;
  items: readonly Tab[];
};

/** So many stand beside each other; more are an accordion at every width, as all are on a narrow screen. */
const mostAbreast = 5;

/** Parts of which one is seen at a time, without a script: `details` that share a name, laid out as tabs where there is room. */
export function tabs({ id, label = '', items }: Props): string {
  const name = escapeHtml(id);
  const part = ({ title, html }: Tab, at: number) =>
    `<details name="${name}"${at === 0 ? ' open' : ''}><summary>${escapeHtml(title)}</summary><div class="inside">${html}</div></details>`;
  const kind = items.length > mostAbreast ? 'accordion' : 'tabs';
  const group = label === '' ? '' : ` role="group" aria-label="${escapeHtml(label)}"`;
  return `<div class="${kind}"${group}>${items.map(part).join('')}</div>`;
}
