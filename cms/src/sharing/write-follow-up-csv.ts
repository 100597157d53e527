import type { FollowUp, UnitState } from './follow-up.ts';

const words = {
  vi: {
    head: ['Đơn vị', 'Tình trạng', 'Người xác nhận', 'Lúc', 'Ý kiến'],
    states: { done: 'Đã xác nhận', late: 'Xác nhận muộn', waiting: 'Chưa xác nhận', overdue: 'Quá hạn' },
  },
  en: {
    head: ['Unit', 'State', 'Acknowledged by', 'At', 'Remark'],
    states: { done: 'Acknowledged', late: 'Acknowledged late', waiting: 'Waiting', overdue: 'Overdue' },
  },
} satisfies Record<'vi' | 'en', { head: string[]; states: Record<UnitState, string> }>;

/** A cell; words that a spreadsheet would take for a formula are kept words. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** `25/11/2026 14:30` in Việt Nam. */
export function localMoment(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 3600_000).toISOString();
  return `${local.slice(0, 10).split('-').reverse().join('/')} ${local.slice(11, 16)}`;
}

/** The table of acknowledgements for a spreadsheet: UTF-8 with its mark, so that Excel reads Vietnamese. */
export function writeFollowUpCsv({ rows }: FollowUp, lang: 'vi' | 'en'): string {
  const { head, states } = words[lang];
  const lines = rows.map(({ name, state, by, at, remark }) => [
    name,
    states[state],
    by,
    at === null ? '' : localMoment(at),
    remark,
  ]);
  return `\uFEFF${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
