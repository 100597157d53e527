import type { Language } from '@lienthong/config/contracts/localized';
import { foldVietnamese } from '@lienthong/config/contracts/vietnamese-text';
import { found, type Finding, type Place } from './finding.ts';
import type { Manuscript } from './read-manuscript.ts';
import { blocksOf, everyNode, isEmptyText } from './walk-lexical.ts';
import { idOf } from '../collections/read-related-id.ts';

/** What is known of a picture or file. */
export type Medium = { filename: string; alt: Record<Language, string> };

/** Descriptions, captions and names of pictures, films and files in one language. */
export function checkPictures(
  { pictures, texts, files, films }: Manuscript,
  language: Language,
  media: ReadonlyMap<string, Medium>,
): Finding[] {
  const findings: Finding[] = [];
  const look = (id: string, place: Place) => {
    const medium = media.get(id);
    const alt = medium?.alt[language].trim() ?? '';
    // In English the Vietnamese description is better than none, and it is what the page then shows.
    if (alt === '' && !(language === 'en' && medium && medium.alt.vi.trim() !== ''))
      findings.push(found('LT-CHECK-001', place));
    else if (alt !== '' && saysNothing(alt, medium?.filename ?? ''))
      findings.push(found('LT-CHECK-002', place, { alt }));
  };
  for (const { field, media: id, caption } of pictures) {
    look(id, { language, field });
    if (caption && caption[language] === '' && caption.vi === '')
      findings.push(found('LT-CHECK-003', { language, field: field === 'image' ? 'caption' : field }));
  }
  for (const { field, value } of texts)
    blocksOf(value[language]).forEach((top, block) => {
      for (const node of everyNode(top)) {
        const id = node.type === 'upload' ? idOf(node['value']) : null;
        if (id !== null) look(id, { language, field, block });
      }
    });
  for (const { field, captions, transcript } of films) {
    const either = (has: (of: Language) => boolean) => has(language) || (language === 'en' && has('vi'));
    if (!either((of) => captions[of]) && !either((of) => !isEmptyText(transcript[of])))
      findings.push(found('LT-CHECK-005', { language, field }));
  }
  if (language === 'vi')
    for (const { field, media: id } of files) {
      const name = media.get(id)?.filename ?? '';
      if (name !== '' && isMachineName(name)) findings.push(found('LT-CHECK-004', { language, field }, { name }));
    }
  return findings;
}

const withoutEnding = (name: string) => name.replace(/\.[a-z0-9]{2,5}$/i, '');
const bare = (text: string) => foldVietnamese(text).replace(/[^a-z0-9]+/g, '');
const empty = new Set([
  'anh',
  'hinh',
  'hinhanh',
  'anhminhhoa',
  'minhhoa',
  'picture',
  'image',
  'photo',
  'untitled',
  'anhdaidien',
]);

/** A description that is a word for “picture”, a file's name, or the name a camera or scanner gave. */
function saysNothing(alt: string, filename: string): boolean {
  const said = bare(alt);
  if (empty.has(said.replace(/\d+$/, ''))) return true;
  if (/\.(jpe?g|png|webp|gif|avif|tiff?|heic)$/i.test(alt)) return true;
  return isMachineName(alt) || (said === bare(withoutEnding(filename)) && isMachineName(filename));
}

/** Names that cameras, telephones, scanners and chat programs give. */
function isMachineName(name: string): boolean {
  const base = withoutEnding(name.trim());
  return (
    /^(img|dsc[fn]?|dji|pxl|scan|scanned|image|photo|picture|screenshot|untitled|document|doc|file|z|received|fb_img|viber|zalo|whatsapp)[-_ ]*(image)?[-_ ]*\(?[\d][\d_\-. ()]*[a-z0-9]*$/i.test(
      base,
    ) ||
    /^(scan|untitled|image|img|document|new[ _-]?document|tai[ _-]?lieu[ _-]?khong[ _-]?ten)$/i.test(base) ||
    /^[\d_\-. ]{4,}$/.test(base) ||
    /^[0-9a-f]{16,}$/i.test(base.replace(/-/g, ''))
  );
}
