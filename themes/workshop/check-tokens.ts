import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tokenProperties, type Theme, type ThemeTokens } from '../src/contract.ts';
import { nearestColour } from '../src/nearest-colour.ts';
import { readColour, writeColour } from '../src/oklch.ts';
import { turnTokens } from '../src/turn-hue.ts';
import { checkCharacter } from './check-character.ts';
import { checkCss } from './check-css.ts';
import { loadTheme } from './load-theme.ts';
import { groundsOf, modes, paint, propertiesOf, weakPairs } from './painted-pairs.ts';
import { lineOf, type ThemeProblem } from './problem.ts';

const at = (text: string, sought: string) => lineOf(text, text.search(sought));
/** Whether `theme.ts` loads and says all that the contract asks for; the theme when it does. */
export async function checkThemeFile(
  folder: string,
  name: string,
): Promise<{ theme: Theme | null; problems: ThemeProblem[] }> {
  const file = `${name}/theme.ts`;
  const full = path.join(folder, file);
  const loaded = await loadTheme(full);
  if (!loaded.ok) {
    const { line, reason } = loaded;
    return { theme: null, problems: [{ theme: name, code: 'LT-THEME-002', details: { file, line, reason } }] };
  }
  const text = readFileSync(full, 'utf8');
  const theme = loaded.theme as Partial<Theme> | null;
  const missing = (token: string, wanted: string, near: string): ThemeProblem => ({
    theme: name,
    code: 'LT-THEME-003',
    details: { file, line: at(text, near), token, wanted },
  });
  const problems: ThemeProblem[] = [];
  if (theme?.name !== name) problems.push(missing('name', `'${name}'`, 'name:'));
  for (const lang of ['vi', 'en'] as const)
    if (typeof theme?.label?.[lang] !== 'string' || theme.label[lang].trim() === '')
      problems.push(missing(`label.${lang}`, lang === 'vi' ? 'tên tiếng Việt' : 'an English name', 'label'));
  const tokens: Partial<ThemeTokens> = theme?.tokens ?? {};
  for (const token of Object.keys(tokenProperties) as (keyof ThemeTokens)[]) {
    const value: unknown = tokens[token];
    if (typeof value === 'string' && value.startsWith('oklch(') && readColour(value)) continue;
    const near = text.search(`\\b${token}:`) < 0 ? 'tokens' : `\\b${token}:`;
    problems.push(missing(`tokens.${token}`, 'oklch(L C H)', near));
  }
  return { theme: problems.length === 0 ? (theme as Theme) : null, problems };
}

/**
 * Whether `tokens.css` is sound, says what `theme.ts` says, draws its hero and its shape, and can be read in every mode and hue.
 *
 * @param base text of `base/modes.css`
 * @param style text of the theme's `style.css`, empty when there is none
 */
export function checkTokens(folder: string, { name, tokens }: Theme, base: string, style: string): ThemeProblem[] {
  const file = `${name}/tokens.css`;
  let css: string;
  try {
    css = readFileSync(path.join(folder, file), 'utf8');
  } catch {
    return [{ theme: name, code: 'LT-THEME-002', details: { file, line: 1, reason: 'ENOENT' } }];
  }
  const broken = checkCss(name, file, css);
  if (broken.length > 0) return broken;
  const properties = propertiesOf(css, ':root {');
  const lineOfToken = (property: string) => at(css, `${property}:`);
  const problems: ThemeProblem[] = [];
  for (const [token, property] of Object.entries(tokenProperties) as [keyof ThemeTokens, string][])
    if (properties[property] !== tokens[token])
      problems.push({
        theme: name,
        code: 'LT-THEME-005',
        details: { file, line: lineOfToken(property), token: property, wanted: tokens[token] },
      });
  const art = properties['--art'] ?? '';
  if (art.includes('#'))
    problems.push({
      theme: name,
      code: 'LT-THEME-003',
      details: { file, line: lineOfToken('--art'), token: '--art', wanted: '“#” → “%23”' },
    });
  if (!/^(none|url\("data:image\/svg\+xml,)/.test(art))
    problems.push({
      theme: name,
      code: 'LT-THEME-003',
      details: { file, line: lineOfToken('--art'), token: '--art', wanted: 'url("data:image/svg+xml,…") | none' },
    });
  problems.push(...checkCharacter(name, { css, style, base }, properties));
  return problems.length > 0 ? problems : checkContrast(name, file, css, base, properties);
}

/** Two digits, never rounded up: 4.4996 is not the 4.5 that is asked for. */
const cutRatio = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2);

/** The token of the theme behind a property of `modes.css`, by mode. */
const tokenBehind = (property: string, mode: string): string =>
  (({ '--link': 1, '--fill': 1, '--focus': 1 })[property] &&
    (mode.startsWith('dark') ? '--accent-dark' : '--accent')) ||
  property;

function checkContrast(
  name: string,
  file: string,
  css: string,
  base: string,
  properties: Readonly<Record<string, string>>,
): ThemeProblem[] {
  const own = modes.flatMap((mode): ThemeProblem[] => {
    const colour = paint(base, properties, mode);
    return weakPairs(colour, mode).map(({ front, ground, ratio, least }) => ({
      theme: name,
      code: 'LT-THEME-006',
      details: {
        file,
        line: at(css, `${tokenBehind(front, mode)}:`),
        front,
        ground,
        mode,
        ratio: cutRatio(ratio),
        least,
        nearest:
          nearestColour(
            writeColour(colour(front)),
            groundsOf(front).map((each) => writeColour(colour(each))),
            least,
          ).nearest ?? '–',
      },
    }));
  });
  if (own.length > 0) return own;
  for (let hue = 0; hue < 360; hue += 15)
    for (const mode of modes) {
      const turned = { ...properties, ...Object.fromEntries(turnTokens(css, String(hue))) };
      const [weak] = weakPairs(paint(base, turned, mode), mode);
      if (!weak) continue;
      const { front, ground, ratio, least } = weak;
      const line = at(css, `${tokenBehind(front, mode)}:`);
      return [
        {
          theme: name,
          code: 'LT-THEME-007',
          details: { file, line, hue, front, ground, mode, ratio: cutRatio(ratio), least },
        },
      ];
    }
  return [];
}
