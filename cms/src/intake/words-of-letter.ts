import type { Answers } from '@lienthong/config/contracts/check-answers';
import type { FormDefinition, FormField } from '@lienthong/config/contracts/form-definition';
import type { CaseWords } from '../case-work/open-case.ts';

/** Fields of these names have a place of their own in a case; all others are written below its text, with their labels. */
const places: ReadonlySet<string> = new Set([
  'title',
  'text',
  'field',
  'place',
  'unit',
  'name',
  'address',
  'phone',
  'email',
  'public',
]);
const [longestTitle, shortTitle] = [300, 120];

/** What a citizen filled in, in the places of a case. Whatever the form asks, all of it is there. */
export function wordsOfLetter(form: FormDefinition, answers: Answers): CaseWords {
  const byId = new Map(form.fields.map((field) => [field.id, field]));
  const said = (id: string): string | null => {
    const [field, value] = [byId.get(id), answers[id]];
    return field === undefined || value === undefined ? null : sayAnswer(field, value);
  };
  const others = form.fields.flatMap(({ id, kind, label, required }) => {
    // What everybody has to agree to tells nothing of this letter.
    if (places.has(id) || (kind === 'consent' && required)) return [];
    const words = said(id);
    return words === null ? [] : [`${label.vi}: ${words}`];
  });
  const text = [said('text'), ...others].filter((part) => part !== null).join('\n\n');
  const title = said('title') ?? beginningOf(said('text') ?? text);
  return {
    title: (title || form.title.vi).slice(0, longestTitle),
    text: text || title || form.title.vi,
    field: said('field'),
    place: [said('place'), said('unit')].filter((part) => part !== null).join(', ') || null,
    senderName: said('name'),
    senderAddress: said('address'),
    senderPhone: said('phone'),
    senderEmail: said('email'),
    isPublic: answers['public'] === 'yes',
  };
}

/** As officials read it: what was chosen by its name. */
function sayAnswer(field: FormField, value: string | string[]): string {
  if (field.kind === 'consent') return 'có';
  const values = typeof value === 'string' ? [value] : value;
  if (field.kind !== 'choice' && field.kind !== 'unit') return values.join(', ');
  return values.map((one) => field.options.find((option) => option.value === one)?.label.vi ?? one).join(', ');
}

/** The first line, cut between words where it is long. */
function beginningOf(text: string): string {
  const [line = ''] = text.trim().split('\n');
  if (line.length <= shortTitle) return line;
  const cut = line.slice(0, shortTitle);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : shortTitle)}…`;
}
