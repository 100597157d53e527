import type { Language } from '@lienthong/config/contracts/localized';
import { words } from '../../words/words.ts';
import { escapeHtml } from '../escape-html.ts';
import { iconHtml, type IconName } from '../icon/icon.ts';

export type Task = { href: string; title: string; text: string; icon: IconName };
type Props = { lang: Language; tasks: readonly Task[] };

/** What people come for, first on a home page; empty when there is nothing. */
export function taskList({ lang, tasks }: Props): string {
  if (tasks.length === 0) return '';
  const task = ({ href, title, text, icon }: Task) =>
    `<li><a href="${escapeHtml(href)}">${iconHtml(icon)}<span><strong>${escapeHtml(title)}</strong>${text === '' ? '' : ` <span>${escapeHtml(text)}</span>`}</span></a></li>`;
  return `<nav class="tasks wrap" aria-label="${words[lang].tasks}"><ul>${tasks.map(task).join('')}</ul></nav>`;
}
