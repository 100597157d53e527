import type { Language } from '@lienthong/config/contracts/localized';
import type { OutlinesReport } from './import-outlines.ts';
import { results, type FileReport, type Report, type Result } from './report.ts';

type Words = Record<Result, string> & {
  perSecond: string;
  left: string;
  dryRun: string;
  stopped: (left: number) => string;
  failed: string;
  total: (total: number, seconds: number) => string;
  keptFile: (file: string) => string;
  keptOther: (file: string) => string;
  keptPerson: string;
  repaired: string;
  published: string;
  unmatched: string;
  outlines: (total: number) => string;
  without: (portals: string[]) => string;
};

export const words: Record<Language, Words> = {
  vi: {
    imported: 'đã nhập',
    updated: 'cập nhật',
    unchanged: 'không đổi',
    refused: 'bị từ chối',
    perSecond: 'tệp/giây',
    left: 'còn',
    dryRun: 'Chạy thử: chưa ghi gì.',
    stopped: (left) => `Dừng giữa chừng, còn ${left} tệp. Chạy lại lệnh này để làm tiếp; không có gì bị nhân đôi.`,
    failed: 'Cơ sở dữ liệu không ghi được nữa.',
    total: (total, seconds) => `${total} tệp trong ${seconds} giây`,
    keptFile: (file) => `khác với ${file}; giữ bản đầy đủ hơn (tệp này)`,
    keptOther: (file) => `khác với ${file}; giữ bản đầy đủ hơn (bản đã có)`,
    keptPerson: 'người biên tập đã sửa; giữ bản đã sửa',
    repaired: 'front matter không đúng YAML, đã đọc từng dòng',
    published: 'CMS đưa các thay đổi lên cổng ngay, hoặc khi khởi động lần tới.',
    unmatched: 'không có cổng',
    outlines: (total) => `${total} ranh giới`,
    without: (portals) => `Cổng có mã đơn vị nhưng tệp không có ranh giới: ${portals.join(', ')}`,
  },
  en: {
    imported: 'imported',
    updated: 'updated',
    unchanged: 'unchanged',
    refused: 'refused',
    perSecond: 'files/s',
    left: 'left',
    dryRun: 'Dry run: nothing was written.',
    stopped: (left) =>
      `Stopped on the way, ${left} files are left. Run the command again to go on; nothing is doubled.`,
    failed: 'The database takes no more writes.',
    total: (total, seconds) => `${total} files in ${seconds} s`,
    keptFile: (file) => `differs from ${file}; the fuller one is kept (this file)`,
    keptOther: (file) => `differs from ${file}; the fuller one is kept (what was there)`,
    keptPerson: 'changed by an editor since; their version is kept',
    repaired: 'the front matter is not correct YAML and was read line by line',
    published: 'The CMS puts the changes online at once, or when it starts next.',
    unmatched: 'without a portal',
    outlines: (total) => `${total} outlines`,
    without: (portals) => `Portals with a unit code for which the file has no outline: ${portals.join(', ')}`,
  },
};

/** The report as a person reads it: what needs a look, file by file, then the sums. */
export function sayReport(report: Report, language: Language): string[] {
  const say = words[language];
  const lines = report.files.flatMap((file) => sayFile(file, language));
  const sums = results.map((result) => `${report[result]} ${say[result]}`).join(' · ');
  lines.push(`${say.total(report.total, report.seconds)}: ${sums}`);
  if (report.stopped && report.files.at(-1)?.code === 'LT-IMPORT-013') lines.push(say.failed);
  if (report.stopped) lines.push(say.stopped(report.notReached));
  if (report.dryRun) lines.push(say.dryRun);
  else if (report.imported + report.updated > 0) lines.push(say.published);
  return lines;
}

function sayFile({ file, code, reason, conflicts, with: other, repaired }: FileReport, language: Language): string[] {
  const say = words[language];
  const lines: string[] = [];
  if (reason) lines.push(`✗ ${file}: ${reason[language]} (${code})`);
  if (repaired !== undefined) lines.push(`! ${file}: ${say.repaired}`);
  for (const kept of ['incoming', 'existing', 'person'] as const) {
    const fields = (conflicts ?? [])
      .filter((conflict) => (conflict.by === 'person' ? 'person' : conflict.kept) === kept)
      .map(({ field }) => field);
    if (fields.length === 0) continue;
    const from = other ?? 'CMS';
    const why = kept === 'person' ? say.keptPerson : kept === 'incoming' ? say.keptFile(from) : say.keptOther(from);
    lines.push(`! ${file}: ${fields.join(', ')}: ${why}`);
  }
  return lines;
}

export function sayOutlines(report: OutlinesReport, language: Language): string[] {
  const say = words[language];
  const lines = report.outlines.flatMap(({ unit, code, reason }) =>
    reason ? [`✗ ${unit}: ${reason[language]} (${code})`] : [],
  );
  const sums = (['updated', 'unchanged', 'unmatched', 'refused'] as const)
    .map((result) => `${report[result]} ${say[result]}`)
    .join(' · ');
  lines.push(`${say.outlines(report.total)}: ${sums}`);
  if (report.without.length > 0) lines.push(say.without(report.without));
  if (report.stopped) lines.push(say.stopped(report.notReached));
  if (report.dryRun) lines.push(say.dryRun);
  return lines;
}
