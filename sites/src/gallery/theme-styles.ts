import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(process.cwd(), 'themes');
const sources = path.join(root, 'src');
const resolve = createRequire(path.join(root, 'package.json')).resolve;

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

/** A font by the name the base style has for it, `latin-400`. */
export function fontFile(name: string): Buffer | null {
  const folder = path.join(path.dirname(resolve('@fontsource/be-vietnam-pro/package.json')), 'files');
  const file = path.join(folder, `be-vietnam-pro-${name}-normal.woff2`);
  return existsSync(file) ? readFileSync(file) : null;
}
