import { errorMessage, type ErrorCode } from '@lienthong/config/contracts/error-codes';
import type { Language } from '@lienthong/config/contracts/localized';

/** What is wrong with a theme, with the details its sentence names; `file` is relative to the folder of themes. */
export type ThemeProblem = {
  theme: string;
  code: Extract<ErrorCode, `LT-THEME-${string}`>;
  details: Record<string, string | number>;
};

/** The problem in words, its code first. */
export const sayProblem = ({ code, details }: ThemeProblem, lang: Language): string =>
  `${code} ${errorMessage(code, lang, details)}`;

/** The line of a text that an index lies on, the first being 1. */
export const lineOf = (text: string, index: number): number => text.slice(0, Math.max(0, index)).split('\n').length;
