import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { characterForms, characterTokens } from '../src/character.ts';
import { themesFolder } from '../workshop/list-themes.ts';
import { propertiesOf } from '../workshop/painted-pairs.ts';

const read = (...parts: string[]) => readFileSync(path.join(themesFolder, ...parts), 'utf8');
const names = Object.keys(characterTokens);
const baseFiles = readdirSync(path.join(themesFolder, 'base'));
const base = baseFiles.map((file) => read('base', file)).join('\n');
const usual = {
  ...propertiesOf(read('base', 'character.css'), ':root {'),
  '--ornament': propertiesOf(read('base', 'modes.css'), ':root {')['--ornament'],
};

test('every token of the shape has a value where a theme says nothing, is read by the base style, and no other is there', () => {
  expect(Object.keys(usual).sort()).toEqual([...names].sort());
  expect(names.filter((name) => !base.includes(`var(${name})`))).toEqual([]);
  for (const [name, { kind }] of Object.entries(characterTokens))
    expect(usual[name as keyof typeof usual], name).toMatch(characterForms[kind].form);
});

test('every token of the shape stands in the guide for theme developers', () => {
  const guide = readFileSync(path.join(themesFolder, '..', 'README.md'), 'utf8');
  expect(names.filter((name) => !guide.includes(`| \`${name}\``))).toEqual([]);
});

/** The themes of the house; others may be as plain as they like. */
const house = ['hue-tim', 'khan-cap', 'la-xanh', 'song-huong'];
/** What of a theme is seen without colours. */
const shapeOf = (theme: string): Record<string, string | undefined> => {
  const { '--ornament': _, ...shape } = { ...usual, ...propertiesOf(read(theme, 'tokens.css'), ':root {') };
  return Object.fromEntries(names.map((name) => [name, (shape as Record<string, string>)[name]]));
};

describe.each(house)('%s', (theme) => {
  test.each(house.filter((other) => other > theme))('is told from %s without colours', (other) => {
    const [one, two] = [shapeOf(theme), shapeOf(other)];
    for (const seen of ['--corner-card', '--band', '--band-height']) expect.soft(one[seen], seen).not.toBe(two[seen]);
    expect(names.filter((name) => one[name] !== two[name]).length).toBeGreaterThanOrEqual(8);
  });

  test('is light: its style is under 3 KB on the line', () => {
    const style = `${read(theme, 'tokens.css')}\n${read(theme, 'style.css')}`;
    expect(gzipSync(style, { level: 9 }).length).toBeLessThan(3 * 1024);
  });
});
