import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The weights that pages are set in; `base/fonts.css` names them `font:400` and `font:700`. */
export const fontWeights = [400, 700] as const;
export type FontWeight = (typeof fontWeights)[number];

const names = { 400: '400Regular', 700: '700Bold' } as const;
const require = createRequire(import.meta.url);

/** Be Vietnam Pro in a weight, whole, as its makers give it out (TrueType). */
export const readFont = (weight: FontWeight): Buffer =>
  readFileSync(require.resolve(`@expo-google-fonts/be-vietnam-pro/${names[weight]}/BeVietnamPro_${names[weight]}.ttf`));
