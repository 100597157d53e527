import { errorMessage, type ErrorCode } from './error-codes.ts';
import type { FormDefinition, FormField } from './form-definition.ts';
import { textIn, type Language, type LocalizedText } from './localized.ts';

/** What the fields of a form hold: one text each, several only where a choice takes several. Empty fields are left out. */
export type Answers = Record<string, string | string[]>;

/** What is wrong with a field (`null`: with none of those the form has), as a permanent code. Never says what was typed. */
export type AnswerProblem = { field: string | null; code: ErrorCode; label: LocalizedText; limit: number };

/**
 * The one check of what was filled in: the page shows by it, the function accepts by it, the CMS imports by it. Texts come out composed
 * (NFC), with line feeds, without spaces around them; phone numbers in international form. Longer texts than allowed are refused, not cut.
 */
export function checkAnswers(
  form: FormDefinition,
  given: ReadonlyMap<string, readonly string[]>,
): { answers: Answers; problems: [] } | { answers: null; problems: AnswerProblem[] } {
  const problems: AnswerProblem[] = [];
  const entries: [string, string | string[]][] = [];
  const known = new Set(form.fields.map(({ id }) => id));
  if ([...given.keys()].some((name) => !known.has(name)))
    problems.push({ field: null, code: 'LT-FORM-011', label: form.title, limit: 0 });
  for (const field of form.fields) {
    const outcome = checkField(
      field,
      (given.get(field.id) ?? []).map(tidy).filter((value) => value !== ''),
    );
    if (outcome === null) continue;
    if (typeof outcome === 'object' && 'code' in outcome)
      problems.push({ field: field.id, label: field.label, limit: outcome.limit, code: outcome.code });
    else entries.push([field.id, outcome]);
  }
  return problems.length > 0 ? { answers: null, problems } : { answers: Object.fromEntries(entries), problems: [] };
}

/** The sentence that stands beside the field. */
export const answerProblemText = ({ code, label, limit }: AnswerProblem, language: Language): string =>
  errorMessage(code, language, { label: textIn(label, language), limit });

type Refusal = { code: ErrorCode; limit: number };
const refuse = (code: ErrorCode, limit = 0): Refusal => ({ code, limit });

function checkField(field: FormField, values: readonly string[]): string | string[] | Refusal | null {
  const [value] = values;
  if (value === undefined) {
    if (!field.required) return null;
    return refuse(field.kind === 'consent' ? 'LT-FORM-008' : 'LT-FORM-001');
  }
  const takesSeveral = field.kind === 'choice' && field.several;
  if (values.length > 1 && !takesSeveral) return refuse('LT-FORM-010');
  if (values.some((each) => !isText(each, field.kind === 'longText'))) return refuse('LT-FORM-009');
  switch (field.kind) {
    case 'shortText':
    case 'longText': {
      const length = Array.from(value).length;
      if (length > field.most) return refuse('LT-FORM-002', field.most);
      return length < field.least ? refuse('LT-FORM-003', field.least) : value;
    }
    case 'choice':
    case 'unit': {
      const offered = new Set(field.options.map((option) => option.value));
      const chosen = [...new Set(values)];
      if (!chosen.every((each) => offered.has(each)))
        return refuse(field.kind === 'unit' ? 'LT-FORM-007' : 'LT-FORM-004');
      return takesSeveral ? chosen : value;
    }
    case 'phone':
      return phoneNumber(value) ?? refuse('LT-FORM-005');
    case 'email':
      return isEmail(value) ? value : refuse('LT-FORM-006');
    case 'consent':
      return value === 'yes' ? value : refuse('LT-FORM-008');
  }
}

/** Line ends of browsers differ; a byte order mark comes along when text is pasted. */
const tidy = (value: string): string =>
  value.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\uFEFF', '').trim();

/** Neither control characters, nor such as turn the direction of what follows, nor the remains of a broken encoding. */
function isText(value: string, lines: boolean): boolean {
  const control = lines ? /(?![\n\t])\p{Cc}/u : /\p{Cc}/u;
  return value.isWellFormed() && !control.test(value) && !/[\u2028-\u202E\u2066-\u2069\uFFFD-\uFFFF]/u.test(value);
}

/** `+84…` of a number in Vietnam, else as it was given with its country. */
function phoneNumber(value: string): string | null {
  const digits = value.replace(/[\s().-]/g, '');
  const vietnamese = /^(?:\+84|84|0)([1-9]\d{8,9})$/.exec(digits);
  if (vietnamese) return `+84${vietnamese[1]}`;
  return /^\+(?!84|0)\d{8,15}$/.test(digits) ? digits : null;
}

function isEmail(value: string): boolean {
  const at = value.lastIndexOf('@');
  const [name, host] = [value.slice(0, at), value.slice(at + 1)];
  if (at < 1 || name.length > 64 || host.length > 190) return false;
  if (!/^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u.test(name)) return false;
  const labels = host.split('.');
  return labels.length > 1 && labels.every((label) => /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(label));
}
