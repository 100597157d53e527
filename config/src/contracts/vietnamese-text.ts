/**
 * Folds a Vietnamese text for search and comparison: lower case, no tones, no accents, đ → d, NFC before all
 * ("Đất đai" → "dat dai").
 */
export function foldVietnamese(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** A published address made from a title: at most 80 characters, cut between words (`thong-bao-lich-tiep-cong-dan`). */
export function slugFromTitle(title: string): string {
  const words = foldVietnamese(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length + 1 > 80 && slug !== '') break;
    slug = slug === '' ? word.slice(0, 80) : `${slug}-${word}`;
  }
  return slug === '' ? 'khong-ten' : slug;
}

/** Puts the tone mark of oa, oe, uy on either vowel into one form (Hoá → Hóa, Thuỷ → Thủy), so that both spellings meet. */
export function unifyToneMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<![qQ])([oOuU])([àáảãạèéẻẽẹỳýỷỹỵ])(?![\p{L}])/gu, (whole: string, first: string, second: string) => {
      const pair = second.normalize('NFD');
      const vowel = pair[0] ?? '';
      const tone = pair.slice(1);
      if (tone === '' || (/[oO]/.test(first) ? !/[ae]/.test(vowel) : vowel !== 'y')) return whole;
      return (first + tone).normalize('NFC') + vowel;
    });
}
