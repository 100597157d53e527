import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { themeNameSchema } from '@lienthong/config/contracts/record';
import { tokenProperties, type Theme, type ThemeTokens } from '../src/contract.ts';
import { checkTheme } from './check-themes.ts';
import { themeFolders } from './list-themes.ts';
import { loadTheme } from './load-theme.ts';
import type { ThemeProblem } from './problem.ts';
import { themeReadme } from './theme-readme.ts';

export type NewTheme = { name: string; from: string; label?: string | undefined; labelEn?: string | undefined };

/** What a theme made from nothing begins with: slate and brass, in every face with contrast enough. */
const plain: ThemeTokens = {
  accent: 'oklch(0.4 0.09 245)',
  accentDark: 'oklch(0.84 0.07 240)',
  gold: 'oklch(0.79 0.11 85)',
  deep: 'oklch(0.24 0.045 250)',
  deepEnd: 'oklch(0.34 0.07 245)',
  wash: 'oklch(0.974 0.007 245)',
  washDark: 'oklch(0.225 0.018 250)',
  paperDark: 'oklch(0.175 0.014 250)',
};
/** Three long waves; the drawing of a theme is its own work. */
const waves = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 780 300' fill='none' stroke='%23e8c15a' stroke-width='1.4' stroke-linecap='round'%3E%3Cpath opacity='.7' d='M0 220q98-40 195 0t195 0 195 0 195 0'/%3E%3Cpath opacity='.5' d='M0 246q98-40 195 0t195 0 195 0 195 0'/%3E%3Cpath opacity='.3' d='M0 272q98-40 195 0t195 0 195 0 195 0'/%3E%3C/svg%3E")`;

/** Makes the folder of a new theme, whole or not at all; returns what stood in the way. */
export async function makeTheme(folder: string, { name, from, label, labelEn }: NewTheme): Promise<ThemeProblem[]> {
  const refuse = (code: ThemeProblem['code'], details: ThemeProblem['details'] = {}): ThemeProblem[] => [
    { theme: name, code, details: { theme: name, from, ...details } },
  ];
  const known = themeFolders(folder);
  if (!themeNameSchema.safeParse(name).success) return refuse('LT-THEME-001');
  if (name === 'base' || existsSync(path.join(folder, name))) return refuse('LT-THEME-018');
  if (from !== 'base' && !known.includes(from)) return refuse('LT-THEME-019', { known: ['base', ...known].join(', ') });
  if (from !== 'base' && (await checkTheme(folder, from)).length > 0) return refuse('LT-THEME-021');

  const loaded = from === 'base' ? null : await loadTheme(path.join(folder, from, 'theme.ts'));
  const parent = loaded?.ok ? (loaded.theme as Theme) : null;
  const theme: Theme = {
    name,
    label: { vi: label ?? name, en: labelEn ?? label ?? name },
    ...(parent ? { parent: from } : {}),
    tokens: parent?.tokens ?? plain,
  };
  const own = path.join(folder, name);
  try {
    if (parent) cpSync(path.join(folder, from), own, { recursive: true });
    else {
      mkdirSync(own);
      writeFileSync(path.join(own, 'tokens.css'), plainTokens());
    }
    if (!existsSync(path.join(own, 'style.css'))) writeFileSync(path.join(own, 'style.css'), ownStyle);
    writeFileSync(path.join(own, 'theme.ts'), themeFile(theme));
    writeFileSync(path.join(own, 'README.md'), themeReadme(theme));
    return [];
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    throw error;
  }
}

const plainTokens = () =>
  `:root {\n${Object.entries(tokenProperties)
    .map(([token, property]) => `  ${property}: ${plain[token as keyof ThemeTokens]};\n`)
    .join('')}  --art: ${waves};\n}\n`;

const ownStyle = `/* Rules of this theme alone, after those of base. Colours are tokens: var(--accent), var(--gold), var(--wash), … */\n`;

const quoted = (text: string) => `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;

function themeFile({ name, label, parent, tokens }: Theme): string {
  const colours = Object.entries(tokens).map(([token, colour]) => `    ${token}: '${colour}',\n`);
  return `import type { Theme } from '../contract.ts';

export const theme: Theme = {
  name: '${name}',
  label: { vi: ${quoted(label.vi)}, en: ${quoted(label.en)} },
${parent ? `  parent: '${parent}',\n` : ''}  tokens: {
${colours.join('')}  },
};
`;
}

/** Names of the files of a theme, for whoever is told what was made. */
export const filesOfTheme = (folder: string, name: string) =>
  ['theme.ts', 'tokens.css', 'style.css', 'README.md'].filter((file) => existsSync(path.join(folder, name, file)));
