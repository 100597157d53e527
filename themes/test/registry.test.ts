import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { standardTheme } from '../src/contract.ts';
import { themeList } from '../src/registry.ts';
import { listThemes, themesFolder } from '../workshop/list-themes.ts';
import { registryText } from '../workshop/write-registry.ts';

test('the list of themes is that of the folders, with the names they give themselves', async () => {
  expect(readFileSync(path.join(themesFolder, 'registry.ts'), 'utf8')).toBe(await registryText());
  expect(themeList.map(({ name }) => name)).toEqual(listThemes());
  expect(listThemes()).toContain(standardTheme);
});
