import { caseDeadlines } from '@lienthong/config/rules/case-deadlines';
import { workingCalendar2026 } from '@lienthong/config/rules/working-calendar-2026';
import type { CollectionSlug, Payload } from 'payload';

const noon = (day: string) => `${day}T12:00:00.000Z`;
type Localized = { name: { vi: string; en: string | null } };
type Row = Localized & { extensions?: readonly Localized[]; [field: string]: unknown };

/** Gives an installation the rules the product comes with, where it has none yet; from then on they are the administrators'. */
export async function seedLegalRules(payload: Payload): Promise<void> {
  if (await isEmpty(payload, 'calendar-days'))
    for (const { date, ...day } of workingCalendar2026)
      await write(payload, 'calendar-days', { ...day, date: noon(date) });
  if (await isEmpty(payload, 'deadline-rules'))
    for (const { validFrom, validTo, ...rule } of caseDeadlines)
      await write(payload, 'deadline-rules', {
        ...rule,
        validFrom: noon(validFrom),
        validTo: validTo === null ? null : noon(validTo),
      });
}

async function isEmpty(payload: Payload, collection: CollectionSlug): Promise<boolean> {
  return (await payload.count({ collection, overrideAccess: true })).totalDocs === 0;
}

async function write(payload: Payload, collection: 'calendar-days' | 'deadline-rules', row: Row): Promise<void> {
  const made = await payload.create({ collection, locale: 'vi', data: inLanguage(row, 'vi') as never, depth: 0 });
  const { extensions } = made as { extensions?: { id?: string | null }[] | null };
  const english = inLanguage(row, 'en');
  // Rows that keep their ids are translated; without ids they would replace the Vietnamese ones.
  const rows = (english['extensions'] as object[] | undefined)?.map((one, at) => ({
    ...one,
    id: extensions?.[at]?.id,
  }));
  await payload.update({
    collection,
    id: made.id,
    locale: 'en',
    data: { name: english['name'], ...(rows ? { extensions: rows } : {}) } as never,
    depth: 0,
  });
}

function inLanguage({ name, extensions, ...row }: Row, lang: 'vi' | 'en'): Record<string, unknown> {
  return {
    ...row,
    name: name[lang] ?? name.vi,
    ...(extensions ? { extensions: extensions.map((one) => ({ ...one, name: one.name[lang] ?? one.name.vi })) } : {}),
  };
}
