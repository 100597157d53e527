import { transform } from 'lightningcss';
import { lineOf, type ThemeProblem } from './problem.ts';

const closing: Record<string, string> = { '{': '}', '(': ')', '[': ']' };

/** A bracket or quotation mark that is never closed: browsers forgive it, and everything after it is lost. */
function findUnclosed(css: string): { index: number; sign: string } | null {
  const open: { index: number; sign: string }[] = [];
  for (const { 0: token, index } of css.matchAll(
    /\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\*|["'{}()[\]]/g,
  )) {
    if (token.length > 1 && token !== '/*') continue;
    if (token === '/*' || token === '"' || token === "'") return { index, sign: token };
    if (token in closing) open.push({ index, sign: token });
    else {
      const last = open.pop();
      if (!last || closing[last.sign] !== token) return last ?? { index, sign: token };
    }
  }
  return open.pop() ?? null;
}

/** Syntax and outside addresses of a style sheet of a theme. */
export function checkCss(theme: string, file: string, css: string): ThemeProblem[] {
  const unclosed = findUnclosed(css);
  if (unclosed)
    return [
      {
        theme,
        code: 'LT-THEME-004',
        details: { file, line: lineOf(css, unclosed.index), reason: `“${unclosed.sign}”` },
      },
    ];
  try {
    transform({ filename: file, code: Buffer.from(css) });
  } catch (error) {
    const { message, loc } = error as { message: string; loc?: { line: number } };
    return [{ theme, code: 'LT-THEME-004', details: { file, line: loc?.line ?? 1, reason: message } }];
  }
  return [...css.matchAll(/@import\b[^;]*|url\(\s*(?!["']?data:)[^)]*\)/g)].map(({ 0: what, index }) => ({
    theme,
    code: 'LT-THEME-008',
    details: { file, line: lineOf(css, index), what },
  }));
}
