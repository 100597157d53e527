import { readdirSync } from 'node:fs';
import path from 'node:path';
import { themeNameSchema } from '@lienthong/config/contracts/record';

/** Where themes live: each folder beside `base`. */
export const themesFolder = path.resolve(import.meta.dirname, '..', 'src');

/** Folders of themes, good or not, in the order of the alphabet. */
export const themeFolders = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'base')
    .map(({ name }) => name)
    .sort();

/** Names of the themes there are, those a record may carry. */
export const listThemes = (): string[] =>
  themeFolders(themesFolder).filter((name) => themeNameSchema.safeParse(name).success);
