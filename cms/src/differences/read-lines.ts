import type { Field } from 'payload';
import type { Language } from '@lienthong/config/contracts/localized';
import { blocksOf, textOf, type Node } from '../checks/walk-lexical.ts';
import { idOf } from '../collections/read-related-id.ts';

/** One line of a text as people read it: what kind of line, its words, how they look, or the picture that stands there. */
export type Line = { tag: string; text: string; look: string; media: string | null };
/** A field as people read it. */
export type ReadField = { path: string; label: { vi: string; en: string }; lines: Line[] };
/** Names for what a document keeps as ids. */
export type Names = ReadonlyMap<string, string>;

const line = (tag: string, text: string, look = '', media: string | null = null): Line => ({ tag, text, look, media });

/**
 * The fields of a document (in all languages) as a reader would see them in one: paragraphs, headings, rows of tables, names instead of
 * ids, days as people write them. What is hidden, or written by the system alone, is not among them.
 */
export function readLines(
  fields: readonly Field[],
  doc: Readonly<Record<string, unknown>>,
  language: Language,
  names: Names,
): ReadField[] {
  return fields.flatMap((field): ReadField[] => {
    if (field.type === 'row' || field.type === 'collapsible') return readLines(field.fields, doc, language, names);
    if (field.type === 'ui' || !('name' in field) || isHidden(field)) return [];
    const raw = doc[field.name];
    const value = 'localized' in field && field.localized ? inLanguage(raw, language) : raw;
    return [{ path: field.name, label: labelOf(field), lines: linesOf(field, value, language, names) }];
  });
}

function linesOf(field: Field, value: unknown, language: Language, names: Names): Line[] {
  if (value === null || value === undefined || value === '') return [];
  switch (field.type) {
    case 'richText':
      return blocksOf(value).flatMap((block) => linesOfBlock(block));
    case 'upload':
      return each(value).map((id) => line('picture', names.get(id) ?? '', '', id));
    case 'relationship':
      return each(value).map((id) => line('p', names.get(id) ?? '…'));
    case 'select':
    case 'radio':
      return [value].flat().map((chosen) => line('p', optionName(field.options, String(chosen), language)));
    case 'checkbox':
      return [line('p', language === 'en' ? (value ? 'Yes' : 'No') : value ? 'Có' : 'Không')];
    case 'date':
      return [line('p', dayOf(value, field.admin?.date?.pickerAppearance === 'dayOnly'))];
    case 'array':
      // Rows with a text of their own are read like one: its paragraphs under the rest of the row.
      if (field.fields.some(({ type }) => type === 'richText'))
        return rows(value).flatMap((row) =>
          readLines(field.fields, row, language, names).flatMap(({ lines }) => lines),
        );
      return rows(value).map((row) =>
        line(
          'li',
          readLines(field.fields, row, language, names)
            .flatMap(({ lines }) => lines.map(({ text }) => text))
            .filter((text) => text !== '')
            .join(' · '),
        ),
      );
    case 'blocks':
      return rows(value).flatMap((row) => {
        const block = field.blocks.find(({ slug }) => slug === row['blockType']);
        if (!block) return [];
        return [
          line('block', nameIn(block.labels?.singular, language) || block.slug),
          ...readLines(block.fields, row, language, names).flatMap(({ lines }) => lines),
        ];
      });
    default:
      return String(Array.isArray(value) ? value.join(', ') : value)
        .split('\n')
        .map((text) => line('p', text));
  }
}

function linesOfBlock(node: Node): Line[] {
  const children = node.children ?? [];
  switch (node.type) {
    case 'heading':
      return [line(String(node['tag']), readable(node), lookOf(node))];
    case 'list':
      return children.flatMap((item) => {
        const own = (item.children ?? []).filter((child) => child.type !== 'list');
        const nested = (item.children ?? []).filter((child) => child.type === 'list').flatMap(linesOfBlock);
        return own.length === 0 ? nested : [line('li', readable({ ...item, children: own }), lookOf(item)), ...nested];
      });
    case 'table':
      return children.map((row) => line('row', (row.children ?? []).map(readable).join(' | '), lookOf(row)));
    case 'upload':
      return [line('picture', '', '', idOf(node['value']))];
    case 'horizontalrule':
      return [line('rule', '———')];
    case 'quote':
      return [line('quote', readable(node), lookOf(node))];
    default: {
      const text = readable(node);
      return text === '' ? [] : [line('p', text, lookOf(node))];
    }
  }
}

/** Words with the addresses of links after them: an address that changes is a change, too. */
function readable(node: Node): string {
  const withAddresses = (each: Node): Node => {
    const children = (each.children ?? []).map(withAddresses);
    const url = (each['fields'] as { url?: unknown } | undefined)?.url;
    if ((each.type === 'link' || each.type === 'autolink') && typeof url === 'string')
      return { ...each, children: [...children, { type: 'text', text: ` ⟨${url}⟩` }] };
    return each.children ? { ...each, children } : each;
  };
  return textOf(withAddresses(node))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** Bold, italics and alignment in short, so that a change of them alone is seen. */
const lookOf = (node: Node): string => {
  const looks = (each: Node): string =>
    each.type === 'text' ? `${Number(each['format'] ?? 0)},` : (each.children ?? []).map(looks).join('');
  return `${String(node['format'] ?? '')}/${[...new Set(looks(node).split(','))].join('')}`;
};

const isHidden = (field: Field): boolean => {
  const { hidden, readOnly } = (field.admin ?? {}) as { hidden?: unknown; readOnly?: unknown };
  return hidden === true || readOnly === true || ('virtual' in field && field.virtual === true);
};
const inLanguage = (value: unknown, language: Language): unknown => {
  if (typeof value !== 'object' || value === null) return language === 'vi' ? value : null;
  return 'vi' in value || 'en' in value
    ? ((value as Record<string, unknown>)[language] ?? null)
    : language === 'vi'
      ? value
      : null;
};
const each = (value: unknown): string[] => [value].flat().flatMap((one) => idOf(one) ?? []);
const rows = (value: unknown) => (Array.isArray(value) ? (value as Record<string, unknown>[]) : []);

function labelOf(field: Field): { vi: string; en: string } {
  const own = 'label' in field ? field.label : undefined;
  const name = 'name' in field ? String(field.name) : '';
  return { vi: nameIn(own, 'vi') || name, en: nameIn(own, 'en') || name };
}
function nameIn(label: unknown, language: Language): string {
  if (typeof label === 'string') return label;
  const both = (label ?? {}) as Record<string, unknown>;
  return typeof both[language] === 'string' ? both[language] : '';
}
function optionName(options: readonly unknown[], chosen: string, language: Language): string {
  const option = options.find((one) => (typeof one === 'string' ? one : (one as { value?: unknown }).value) === chosen);
  return typeof option === 'object' ? nameIn((option as { label?: unknown }).label, language) || chosen : chosen;
}
function dayOf(value: unknown, dayOnly: boolean): string {
  const at = new Date(String(value));
  if (Number.isNaN(at.getTime())) return String(value);
  const format = new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    ...(dayOnly ? {} : { timeStyle: 'short' }),
  });
  return format.format(at);
}
