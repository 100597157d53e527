import { characterForms, characterTokens } from '../src/character.ts';
import { tokenProperties } from '../src/contract.ts';
import type { Properties } from './painted-pairs.ts';
import { lineOf, type ThemeProblem } from './problem.ts';

/**
 * Whether the tokens of the shape have the form they need, and whether anything reads the others: one that is misspelt does nothing, and
 * nobody would be told.
 *
 * @param css text of `tokens.css`
 * @param style text of `style.css`
 * @param base text of the files that tokens replace
 */
export function checkCharacter(
  theme: string,
  { css, style, base }: { css: string; style: string; base: string },
  properties: Properties,
): ThemeProblem[] {
  const file = `${theme}/tokens.css`;
  const at = (property: string) => lineOf(css, css.indexOf(`${property}:`));
  const known = new Set([...Object.values(tokenProperties), '--art']);
  return Object.entries(properties).flatMap(([property, value]): ThemeProblem[] => {
    const token = Object.hasOwn(characterTokens, property) ? characterTokens[property] : undefined;
    if (token) {
      const { form, said } = characterForms[token.kind];
      if (form.test(value)) return [];
      return [{ theme, code: 'LT-THEME-003', details: { file, line: at(property), token: property, wanted: said } }];
    }
    const read = [css, style].some((text) => text.includes(`var(${property})`) || text.includes(`var(${property},`));
    if (known.has(property) || read || new RegExp(`^\\s*${property}:`, 'm').test(base)) return [];
    return [{ theme, code: 'LT-THEME-022', details: { file, line: at(property), token: property } }];
  });
}
