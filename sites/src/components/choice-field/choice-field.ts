import { escapeHtml } from '../escape-html.ts';

type Choice = { value: string; label: string; hint?: string };
type Props = {
  id: string;
  /** The question. */
  legend: string;
  /** One of them, or any number. */
  kind: 'one' | 'several';
  choices: readonly Choice[];
  chosen?: readonly string[];
  hint?: string;
  error?: string;
};

/** A question answered by choosing: large targets below each other, hint and error read out with the group. */
export function choiceField({ id, legend, kind, choices, chosen = [], hint = '', error = '' }: Props): string {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const type = kind === 'one' ? 'radio' : 'checkbox';
  const rows = choices.map(({ value, label, hint: more = '' }, at) => {
    // The first has the name of the question, so that a summary of errors leads to it.
    const own = at === 0 ? id : `${id}-${at + 1}`;
    const about = more === '' ? '' : ` aria-describedby="${own}-about"`;
    const words = more === '' ? '' : `<span class="hint" id="${own}-about">${escapeHtml(more)}</span>`;
    return `<div class="choice"><input type="${type}" id="${own}" name="${id}" value="${escapeHtml(value)}"${chosen.includes(value) ? ' checked' : ''}${about}><div><label for="${own}">${escapeHtml(label)}</label>${words}</div></div>`;
  });
  return [
    `<fieldset class="form-field${error === '' ? '' : ' wrong'}"${described === '' ? '' : ` aria-describedby="${described}"`}>`,
    `<legend>${escapeHtml(legend)}</legend>`,
    hint === '' ? '' : `<p class="hint" id="${id}-hint">${escapeHtml(hint)}</p>`,
    error === '' ? '' : `<p class="error" id="${id}-error">${escapeHtml(error)}</p>`,
    ...rows,
    '</fieldset>',
  ].join('');
}
