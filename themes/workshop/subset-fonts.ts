import subsetFont from 'subset-font';
import { readFont, type FontWeight } from './read-font.ts';

/** Signs of Vietnamese and English, first and last of each range; what is not among them is drawn by the reader's own font. */
const ranges: [first: number, last: number][] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  // Ă Đ Ĩ Ũ Ơ Ư, and all letters that carry two marks.
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1ea0, 0x1ef9],
  // Loose marks, as text from a Mac has them.
  [0x300, 0x304],
  [0x306, 0x306],
  [0x308, 0x309],
  [0x31b, 0x31b],
  [0x323, 0x323],
  // Œ, dashes, quotation marks, bullets, ellipsis, primes; ₫ € ™; arrows; − ≤ ≥.
  [0x152, 0x153],
  [0x2000, 0x206f],
  [0x20ab, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
];
const signs = ranges
  .map(([first, last]) => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at)))
  .join('');

/** Marks on their letters, kerning, ligatures, and the figures of equal width that tables ask for. */
const features = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum'];
/** Licence and its address travel with the file. */
const licence = [13, 14];

/** One file a weight with what Vietnamese and English pages need (WOFF2). */
export const subsetFontOf = (weight: FontWeight): Promise<Buffer> =>
  subsetFont(readFont(weight), signs, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: features,
    preserveNameIds: licence,
  });
