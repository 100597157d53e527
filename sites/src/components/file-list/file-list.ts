import type { Language } from '@lienthong/config/contracts/localized';
import { escapeHtml } from '../escape-html.ts';
import { iconHtml } from '../icon/icon.ts';

/** `name` is what people read, `file` what the file is called. */
export type FileFacts = { href: string; name: string; file: string; mime: string; bytes: number };
type Props = { files: readonly FileFacts[]; lang: Language };

/** Files to take along, each with its type and size; empty when there are none. */
export function fileList({ files, lang }: Props): string {
  if (files.length === 0) return '';
  const file = ({ href, name, file: filename, mime, bytes }: FileFacts) =>
    `<li>${iconHtml('document')}<span><a href="${escapeHtml(href)}">${escapeHtml(name)}</a> <span class="facts">${fileKind(mime, filename)}, ${fileSize(bytes, lang)}</span></span></li>`;
  return `<ul class="file-list">${files.map(file).join('')}</ul>`;
}

/** What people call the type: DOCX, not its MIME name. */
export function fileKind(mime: string, name: string): string {
  const ending = /\.([a-z0-9]{2,5})$/i.exec(name)?.[1];
  return escapeHtml((ending ?? mime.split('/').pop() ?? '').toUpperCase());
}

/** In the unit that reads well: `84 KB`, `1,2 MB`. */
export function fileSize(bytes: number, lang: Language): string {
  const megabytes = bytes / 1024 / 1024;
  if (megabytes < 1) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(megabytes)} MB`;
}
