import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '@lienthong/config/contracts/localized';
import type { PortalRecord } from '@lienthong/config/contracts/record';
import { foldVietnamese } from '@lienthong/config/contracts/vietnamese-text';
import { createIndex } from 'pagefind';
import { pathOfPage } from '../route/enumerate-pages.ts';
import type { ContentReader } from '../store/content-reader.ts';

/** Beyond it Pagefind takes gigabytes to build; such a portal has the search function alone. */
const mostPages = 5000;
const kinds = ['article', 'document', 'event', 'page'] as const;
/** What a reader's browser needs; the rest of Pagefind's files are user interfaces of its own. */
const needed = /^(pagefind\.js|pagefind-entry\.json|.*\.pf_(meta|index|fragment)|wasm\..*\.pagefind)$/;

export const staticSearchFolder = '_pagefind';

/**
 * Builds the static search of a portal from its own published pages, into `_pagefind` of its folder. Returns the number of pages, `null`
 * when the portal has too many. A reader meets the former index or the new one: files are named by their content, the entry comes last.
 */
export async function buildPortalIndex(
  reader: ContentReader,
  portal: PortalRecord,
  release: string,
): Promise<number | null> {
  const folder = path.join(release, portal.hostname);
  const target = path.join(folder, staticSearchFolder);
  const pages = pagesOf(reader, portal, folder);
  if (pages.length === 0 || pages.length > mostPages) {
    rmSync(target, { recursive: true, force: true });
    return pages.length === 0 ? 0 : null;
  }
  const { index, errors } = await createIndex({
    rootSelector: 'main article',
    excludeSelectors: ['.facts', '.page-tools', '.printed-from'],
  });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);
  for (const { url, file } of pages) {
    const added = await index.addHTMLFile({
      url,
      content: withFoldedWords(readFileSync(file, 'utf8').normalize('NFC')),
    });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join(' ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const kept = files.filter((file) => needed.test(path.basename(file.path)));
  for (const { path: name, content } of kept.sort((a, b) => Number(isEntry(a.path)) - Number(isEntry(b.path))))
    writeWhole(path.join(target, name), content);
  const names = new Set(kept.map(({ path: name }) => path.normalize(name)));
  for (const entry of readdirSync(target, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !names.has(path.relative(target, file))) rmSync(file);
  }
  return pages.length;
}

const isEntry = (name: string) => name === 'pagefind-entry.json';

/** The pages of a portal’s own items, in both languages, as they are published now. */
function pagesOf(reader: ContentReader, portal: PortalRecord, folder: string): { url: string; file: string }[] {
  return kinds.flatMap((kind) =>
    reader.ownedBy(portal.id, kind).flatMap(({ id }) =>
      languages.flatMap((lang) => {
        const url = pathOfPage(reader, { portal: portal.id, lang, key: { page: kind, id } });
        const file = url === null ? '' : path.join(folder, url, 'index.html');
        return url !== null && existsSync(file) ? [{ url, file }] : [];
      }),
    ),
  );
}

/** Pagefind drops tones by itself but leaves đ: the words that hold one are given a second time, without it. */
function withFoldedWords(html: string): string {
  const words = new Set(html.match(/[\p{L}\p{N}]*đ[\p{L}\p{N}]*/giu)?.map(foldVietnamese));
  const end = html.lastIndexOf('</article>');
  if (words.size === 0 || end < 0) return html;
  return `${html.slice(0, end)}<span data-pagefind-meta="kw:${[...words].join(' ')}"></span>${html.slice(end)}`;
}

function writeWhole(file: string, content: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, content);
  renameSync(`${file}.tmp`, file);
}
