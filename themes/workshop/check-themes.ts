import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { themeNameSchema } from '@lienthong/config/contracts/record';
import { checkComponents, componentFiles } from './check-components.ts';
import { checkCss } from './check-css.ts';
import { checkThemeFile, checkTokens } from './check-tokens.ts';
import { themeFolders, themesFolder } from './list-themes.ts';
import type { ThemeProblem } from './problem.ts';

/** A theme fit for use: its one style sheet and the components it draws its own way (`name` → file). */
export type SoundTheme = { name: string; css: string; components: Record<string, string> };
export type CheckedThemes = { sound: SoundTheme[]; problems: ThemeProblem[] };

/** Everything that is wrong with a theme; nothing for one fit for use. */
export async function checkTheme(folder: string, name: string): Promise<ThemeProblem[]> {
  if (!themeNameSchema.safeParse(name).success)
    return [{ theme: name, code: 'LT-THEME-001', details: { theme: name } }];
  const { theme, problems } = await checkThemeFile(folder, name);
  const base = readFileSync(path.join(folder, 'base', 'modes.css'), 'utf8');
  const style = path.join(folder, name, 'style.css');
  const own = existsSync(style) ? readFileSync(style, 'utf8') : '';
  return [
    ...problems,
    ...(theme ? checkTokens(folder, theme, base, own) : []),
    ...checkCss(name, `${name}/style.css`, own),
    ...checkComponents(folder, name),
  ];
}

/** Looks at every theme in a folder; a broken one says nothing about the others. */
export async function checkThemes(folder: string = themesFolder): Promise<CheckedThemes> {
  const sound: SoundTheme[] = [];
  const problems: ThemeProblem[] = [];
  const names = themeFolders(folder);
  const checks = await Promise.all(names.map((name) => checkTheme(folder, name)));
  for (const [at, name] of names.entries()) {
    const found = checks[at] ?? [];
    if (found.length > 0) problems.push(...found);
    else sound.push(readTheme(folder, name));
  }
  return { sound, problems };
}

function readTheme(folder: string, name: string): SoundTheme {
  const files = ['tokens.css', 'style.css'].map((file) => path.join(folder, name, file));
  return {
    name,
    css: files
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
    components: Object.fromEntries(
      componentFiles(folder, name).map((file) => [
        file.slice(0, -'.astro'.length),
        path.join(folder, name, 'components', file),
      ]),
    ),
  };
}
