import type { FormField } from '@lienthong/config/contracts/form-definition';
import { textIn, type Language } from '@lienthong/config/contracts/localized';
import { formWords } from '../../words/form-words.ts';
import { choiceField } from '../choice-field/choice-field.ts';
import { formField } from '../form-field/form-field.ts';

type Props = {
  lang: Language;
  fields: readonly FormField[];
  /** What was filled in, by field. */
  given?: ReadonlyMap<string, readonly string[]>;
  /** What is wrong, by field. */
  errors?: ReadonlyMap<string, string>;
};

/** More than so many choices are a list to open. */
const mostInSight = 7;
/** What browsers may fill in, by the usual names of fields. */
const filledBy: Readonly<Record<string, string>> = { name: 'name', address: 'street-address' };

/** The questions of a form, in order. */
export function formQuestions({ lang, fields, given = new Map(), errors = new Map() }: Props): string {
  return fields.map((field) => question(field, lang, given.get(field.id) ?? [], errors.get(field.id) ?? '')).join('');
}

function question(field: FormField, lang: Language, values: readonly string[], error: string): string {
  const w = formWords[lang];
  const { id, kind, required } = field;
  const label = textIn(field.label, lang);
  const own = field.hint ? textIn(field.hint, lang) : '';
  const common = { id, label, hint: own, error, optional: required ? '' : w.optional, value: values[0] ?? '' };
  switch (kind) {
    case 'shortText':
      return formField({ ...common, kind: 'text', ...(filledBy[id] && { autocomplete: filledBy[id] }) });
    case 'longText': {
      const hint = [own, w.limits(field.least, field.most)].filter(Boolean).join(' ');
      return formField({ ...common, kind: 'long-text', rows: 8, hint });
    }
    case 'phone':
      return formField({ ...common, kind: 'tel', autocomplete: 'tel' });
    case 'email':
      return formField({ ...common, kind: 'email', autocomplete: 'email' });
    case 'consent':
      return choiceField({
        id,
        kind: 'several',
        legend: w.consent,
        hint: own,
        error,
        choices: [{ value: 'yes', label }],
        chosen: values,
      });
    case 'choice':
    case 'unit': {
      const choices = field.options.map(({ value, label: name }) => ({ value, label: textIn(name, lang) }));
      const several = kind === 'choice' && field.several;
      if (!several && choices.length > mostInSight)
        return formField({ ...common, kind: 'select', none: w.choose, choices });
      return choiceField({
        id,
        kind: several ? 'several' : 'one',
        legend: required ? label : `${label} (${w.optional})`,
        hint: own,
        error,
        choices,
        chosen: values,
      });
    }
  }
}

/** A field as it was answered: names of what was chosen, texts as they were written. */
export function answerIn(field: FormField, values: readonly string[], lang: Language): string {
  if (field.kind === 'choice' || field.kind === 'unit')
    return values
      .map((value) => field.options.find((option) => option.value === value)?.label)
      .map((name) => (name ? textIn(name, lang) : ''))
      .filter(Boolean)
      .join(', ');
  if (field.kind === 'consent') return values.length === 0 ? '' : textIn(field.label, lang);
  return values[0] ?? '';
}
