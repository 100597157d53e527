import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ListedTheme, Theme } from '../src/contract.ts';
import { themeList } from '../src/registry.ts';
import { listThemes, themesFolder } from './list-themes.ts';
import { loadTheme } from './load-theme.ts';

/** A theme's own word about itself; when it cannot be asked, what was known before: its portals still have it. */
async function describe(name: string): Promise<ListedTheme> {
  // What is wrong with one that does not load, the check of themes says.
  const loaded = await loadTheme(path.join(themesFolder, name, 'theme.ts'));
  const theme = loaded.ok ? (loaded.theme as Partial<Theme> | null) : null;
  if (theme?.label?.vi && theme.label.en && theme.tokens) {
    const { accent, deep, gold, wash } = theme.tokens;
    return { name, label: { vi: theme.label.vi, en: theme.label.en }, swatch: [accent, deep, gold, wash] };
  }
  return themeList.find((known) => known.name === name) ?? { name, label: { vi: name, en: name }, swatch: [] };
}

const quoted = (text: string) =>
  text.includes("'") && !text.includes('"') ? `"${text}"` : `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;

/** The text of `src/registry.ts`: what a portal may choose from, as data that Next, Vite and Node read alike. */
export async function registryText(): Promise<string> {
  const themes = await Promise.all(listThemes().map(describe));
  const entries = themes.map(
    ({ name, label, swatch }) =>
      `  {\n    name: ${quoted(name)},\n    label: {\n      vi: ${quoted(label.vi)},\n      en: ${quoted(label.en)},\n    },\n    swatch: [${swatch.map(quoted).join(', ')}],\n  },\n`,
  );
  return `import type { ListedTheme } from './contract.ts';

/** The themes there are. Made of the folders beside this file with each build and by \`npm run theme:new\`; not written by hand. */
export const themeList: readonly ListedTheme[] = [
${entries.join('')}];
`;
}

/** Brings the list up to date with the folders; says whether it changed. */
export async function writeRegistry(): Promise<boolean> {
  const file = path.join(themesFolder, 'registry.ts');
  const text = await registryText();
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  writeFileSync(file, text);
  return true;
}

if (import.meta.main) await writeRegistry();
