import { escapeHtml } from '../escape-html.ts';

type Common = {
  /** Also the name it is sent under. */
  id: string;
  label: string;
  hint?: string;
  /** What is wrong and how to put it right. */
  error?: string;
  /** Said beside the label of what may be left out. */
  optional?: string;
  value?: string;
};
export type FormField = Common &
  (
    | {
        kind: 'text' | 'email' | 'tel' | 'date' | 'file';
        /** What the browser may fill in: `name`, `tel`, `street-address`. */
        autocomplete?: string;
        maxLength?: number;
      }
    | { kind: 'long-text'; rows?: number; maxLength?: number }
    | { kind: 'select'; choices: readonly { value: string; label: string }[]; none: string }
  );

/** One question with its label above, its hint and its error: all three are read out with the control. */
export function formField(field: FormField): string {
  const { id, label, hint = '', error = '', optional = '' } = field;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const attributes = [
    ` id="${id}" name="${id}"`,
    optional === '' ? ' required' : '',
    described === '' ? '' : ` aria-describedby="${described}"`,
    error === '' ? '' : ' aria-invalid="true"',
  ].join('');
  return [
    `<div class="form-field${error === '' ? '' : ' wrong'}">`,
    `<label for="${id}">${escapeHtml(label)}${optional === '' ? '' : ` <span class="optional">(${escapeHtml(optional)})</span>`}</label>`,
    hint === '' ? '' : `<p class="hint" id="${id}-hint">${escapeHtml(hint)}</p>`,
    error === '' ? '' : `<p class="error" id="${id}-error">${escapeHtml(error)}</p>`,
    control(field, attributes),
    '</div>',
  ].join('');
}

function control(field: FormField, attributes: string): string {
  const value = escapeHtml(field.value ?? '');
  if (field.kind === 'select') {
    const choices = field.choices.map(
      (choice) =>
        `<option value="${escapeHtml(choice.value)}"${choice.value === field.value ? ' selected' : ''}>${escapeHtml(choice.label)}</option>`,
    );
    return `<select${attributes}><option value="">${escapeHtml(field.none)}</option>${choices.join('')}</select>`;
  }
  const most = field.maxLength === undefined ? '' : ` maxlength="${field.maxLength}"`;
  if (field.kind === 'long-text') return `<textarea${attributes} rows="${field.rows ?? 6}"${most}>${value}</textarea>`;
  const filled = field.autocomplete === undefined ? '' : ` autocomplete="${field.autocomplete}"`;
  return `<input type="${field.kind}"${attributes}${filled}${most}${field.kind === 'file' || value === '' ? '' : ` value="${value}"`}>`;
}
