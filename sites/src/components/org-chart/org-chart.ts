import type { Language } from '@lienthong/config/contracts/localized';
import { words } from '../../words/words.ts';
import { escapeHtml } from '../escape-html.ts';

/** A unit with who heads it and how many people it lists. */
type Unit = { href: string; name: string; head: { name: string; post: string } | null; people: number };
type Props = {
  top: Unit;
  units: readonly Unit[];
  /** Bodies below in the tree, counted. */
  below?: readonly { href: string; text: string }[];
  lang: Language;
};

/** The organisation of a portal as nested lists drawn as a chart. Read aloud it is what it is, a list in a list. */
export function orgChart({ top, units, below = [], lang }: Props): string {
  const box = ({ href, name, head, people }: Unit) => {
    const count = people > 1 ? ` · ${people} ${words[lang].persons}` : '';
    const who = head ? `<span>${escapeHtml(head.name)}, ${escapeHtml(lowerFirst(head.post))}${count}</span>` : '';
    return `<a href="${escapeHtml(href)}">${escapeHtml(name)}</a>${who}`;
  };
  const branches = [
    ...units.map((unit) => `<li>${box(unit)}</li>`),
    ...below.map(({ href, text }) => `<li class="bodies"><a href="${escapeHtml(href)}">${escapeHtml(text)}</a></li>`),
  ];
  const list = branches.length > 0 ? `<ul>${branches.join('')}</ul>` : '';
  return `<ul class="org-chart"><li><div>${box(top)}</div>${list}</li></ul>`;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
