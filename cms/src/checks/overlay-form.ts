import type { Field } from 'payload';
import type { Language } from '@lienthong/config/contracts/localized';

type Doc = Record<string, unknown>;

/**
 * A form as it would be saved: the values of one language laid over the saved document in all languages. Rows (of blocks and arrays) are
 * those of the form; a row that was there before keeps its other language, whichever place it has now.
 */
export function overlayForm(fields: readonly Field[], saved: Doc, form: Doc, language: Language | 'all'): Doc {
  const merged: Doc = { ...saved };
  for (const field of fields) {
    if (field.type === 'row' || field.type === 'collapsible') {
      Object.assign(merged, overlayForm(field.fields, merged, form, language));
      continue;
    }
    if (field.type === 'tabs') {
      for (const tab of field.tabs)
        if ('name' in tab && tab.name) {
          if (tab.name in form)
            merged[tab.name] = overlayForm(tab.fields, objectIn(saved[tab.name]), objectIn(form[tab.name]), language);
        } else Object.assign(merged, overlayForm(tab.fields, merged, form, language));
      continue;
    }
    if (!('name' in field) || !(field.name in form)) continue;
    const value = form[field.name];
    const before = saved[field.name];
    if (field.type === 'group')
      merged[field.name] = overlayForm(field.fields, objectIn(before), objectIn(value), language);
    else if ((field.type === 'array' || field.type === 'blocks') && !field.localized)
      merged[field.name] = rowsIn(value).map((row) =>
        overlayForm(fieldsOfRow(field, row), { ...sameRow(before, row), ...keysOfRow(row) }, row, language),
      );
    else
      merged[field.name] =
        'localized' in field && field.localized && language !== 'all'
          ? { ...bothOf(before), [language]: value }
          : value;
  }
  return merged;
}

const objectIn = (value: unknown): Doc => (typeof value === 'object' && value !== null ? (value as Doc) : {});
const rowsIn = (value: unknown): Doc[] => (Array.isArray(value) ? value.map(objectIn) : []);
const sameRow = (before: unknown, row: Doc): Doc =>
  rowsIn(before).find(({ id }) => id !== undefined && id === row['id']) ?? {};
const keysOfRow = (row: Doc): Doc => ({
  id: row['id'],
  ...('blockType' in row ? { blockType: row['blockType'] } : {}),
});
const bothOf = (value: unknown): Doc => {
  if (value === null || value === undefined) return {};
  return typeof value === 'object' && !Array.isArray(value) && ('vi' in value || 'en' in value)
    ? (value as Doc)
    : { vi: value };
};

function fieldsOfRow(field: Extract<Field, { type: 'array' | 'blocks' }>, row: Doc): readonly Field[] {
  if (field.type === 'array') return field.fields;
  return field.blocks.find(({ slug }) => slug === row['blockType'])?.fields ?? [];
}
