const patterns: readonly [RegExp, readonly [number, number, number]][] = [
  [/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, [1, 2, 3]],
  [/(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/, [3, 2, 1]],
  [/(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/i, [3, 2, 1]],
];

/**
 * The first day named in a value (`26/06/2026`, `2026-06-26`, `~02/07/2026 (15 ngày sau ngày ký)`, `26 tháng 6 năm 2026`, a YAML date) as
 * `YYYY-MM-DD`; `null` when there is none or it is not in the calendar. Days are those of Việt Nam.
 */
export function parseDay(value: unknown): string | null {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : new Date(value.getTime() + 7 * 3600_000).toISOString().slice(0, 10);
  const text = String(value ?? '').normalize('NFC');
  for (const [pattern, order] of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [year = 0, month = 0, day = 0] = order.map((at) => Number(found[at]));
    const date = new Date(Date.UTC(year, month - 1, day));
    const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 2200;
    return real ? date.toISOString().slice(0, 10) : null;
  }
  return null;
}
