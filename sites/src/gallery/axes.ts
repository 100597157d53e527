import type { Language } from '@lienthong/config/contracts/localized';
import { themeList } from '@lienthong/themes/registry';

/** What the gallery shows each example in: every axis at one value, or at all of them. */
export const themeNames: string[] = themeList.map(({ name }) => name);
export const modes = ['light', 'dark', 'contrast', 'dark-contrast'] as const;
export type Mode = (typeof modes)[number];
export const widths = [360, 768, 1440] as const;
export type Width = (typeof widths)[number];
const languages = ['vi', 'en'] as const;

/** One frame: a theme in a mode, a language and a width. */
export type Face = { theme: string; lang: Language; mode: Mode; width: Width };
/** What was chosen of an axis; `all` shows the frames of every value. */
export type Choice = Record<keyof Face, string>;
export const usualChoice: Choice = { theme: 'all', lang: 'vi', mode: 'light', width: '768' };

/** Reads a choice from an address; what is not there, or no value of the axis, is as usual. */
export function readChoice(query: URLSearchParams): Choice {
  const values: Record<keyof Face, readonly string[]> = {
    theme: themeNames,
    lang: languages,
    mode: modes,
    width: widths.map(String),
  };
  const chosen = (axis: keyof Face) => {
    const given = query.get(axis) ?? '';
    return given === 'all' || values[axis].includes(given) ? given : usualChoice[axis];
  };
  return { theme: chosen('theme'), lang: chosen('lang'), mode: chosen('mode'), width: chosen('width') };
}

/** Every frame of a choice, themes beside each other. */
export function facesOf(choice: Choice): Face[] {
  const of = <T extends string | number>(axis: keyof Face, values: readonly T[]) =>
    values.filter((value) => choice[axis] === 'all' || choice[axis] === String(value));
  return of('lang', languages).flatMap((lang) =>
    of('mode', modes).flatMap((mode) =>
      of('width', widths).flatMap((width) => of('theme', themeNames).map((theme) => ({ theme, lang, mode, width }))),
    ),
  );
}
