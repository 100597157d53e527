import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTheme } from '../workshop/check-themes.ts';
import { themesFolder } from '../workshop/list-themes.ts';
import { makeTheme } from '../workshop/new-theme.ts';

const room = mkdtempSync(path.join(tmpdir(), 'lt-new-theme-'));
const folder = path.join(room, 'src');
beforeAll(() => cpSync(themesFolder, folder, { recursive: true }));
afterAll(() => rmSync(room, { recursive: true }));
const codes = async (name: string, from: string) => (await makeTheme(folder, { name, from })).map(({ code }) => code);

describe('a new theme', () => {
  it.each(['base', 'hue-tim'])('made from %s passes every check, contrast included', async (from) => {
    const name = `so-y-te-${from}`;
    expect(await makeTheme(folder, { name, from, label: "Sở Y tế 'mới'", labelEn: 'Health' })).toEqual([]);
    expect(await checkTheme(folder, name)).toEqual([]);
    expect(readFileSync(path.join(folder, name, 'theme.ts'), 'utf8')).toContain(String.raw`vi: 'Sở Y tế \'mới\''`);
    expect(readFileSync(path.join(folder, name, 'README.md'), 'utf8')).toContain(`in \`${name}\``);
  });
  it('is refused under a name that no folder or record can bear', async () => {
    for (const name of ['Sở Y tế', '../x', '', 'So-Y-Te']) expect(await codes(name, 'base')).toEqual(['LT-THEME-001']);
  });
  it('never overwrites another', async () => {
    const before = readFileSync(path.join(folder, 'hue-tim', 'theme.ts'), 'utf8');
    expect(await codes('hue-tim', 'la-xanh')).toEqual(['LT-THEME-018']);
    expect(await codes('base', 'la-xanh')).toEqual(['LT-THEME-018']);
    expect(readFileSync(path.join(folder, 'hue-tim', 'theme.ts'), 'utf8')).toBe(before);
  });
  it('begins from a theme there is', async () => {
    expect(await codes('moi', 'khong-co')).toEqual(['LT-THEME-019']);
  });
  it('does not begin from a broken one', async () => {
    const broken = path.join(folder, 'hong');
    cpSync(path.join(folder, 'la-xanh'), broken, { recursive: true });
    expect(await codes('tu-hong', 'hong')).toEqual(['LT-THEME-021']);
    rmSync(broken, { recursive: true });
  });
});
