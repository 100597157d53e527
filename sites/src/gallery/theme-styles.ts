import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fontWeights, type FontWeight } from '@lienthong/themes/read-font';
import { subsetFontOf } from '@lienthong/themes/subset-fonts';

const root = path.resolve(process.cwd(), 'themes');
const sources = path.join(root, 'src');

const read = (...parts: string[]): string => readFileSync(path.join(sources, ...parts), 'utf8');

/** The base style as it is now, its files put together and its fonts served from here. */
export const baseStyle = (): string =>
  read('base', 'base.css')
    .replace(/@import '\.\/([\w-]+\.css)';/g, (_, name: string) => read('base', name))
    .replace(/url\(font:([\w-]+)\)/g, 'url(/style/$1.woff2)');

/** A theme's own style as it is now. */
export const themeStyle = (name: string): string =>
  ['tokens.css', 'style.css']
    .filter((file) => existsSync(path.join(sources, name, file)))
    .map((file) => read(name, file))
    .join('\n');

/** The meaning of the colours in each mode, as it is now. */
export const modesStyle = (): string => read('base', 'modes.css');

const fonts = new Map<FontWeight, Promise<Buffer>>();

/** A font by the name the base style has for it, `400`. */
export async function fontFile(name: string): Promise<Buffer | null> {
  const weight = fontWeights.find((each) => String(each) === name);
  if (weight === undefined) return null;
  const font = fonts.get(weight) ?? subsetFontOf(weight);
  fonts.set(weight, font);
  return font;
}
