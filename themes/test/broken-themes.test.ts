import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { checkTheme, checkThemes } from '../workshop/check-themes.ts';
import { listThemes, themesFolder } from '../workshop/list-themes.ts';
import { sayProblem } from '../workshop/problem.ts';

const room = mkdtempSync(path.join(tmpdir(), 'lt-broken-themes-'));
afterAll(() => rmSync(room, { recursive: true }));

let folder = '';
let copies = 0;
beforeEach(() => {
  copies += 1;
  folder = path.join(room, String(copies));
  cpSync(themesFolder, folder, { recursive: true });
  if (copies === 1)
    symlinkSync(path.resolve(themesFolder, '..', '..', 'node_modules'), path.join(room, 'node_modules'));
});

function edit(file: string, change: (text: string) => string): void {
  const full = path.join(folder, file);
  const before = readFileSync(full, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} was to be broken and is not`);
  writeFileSync(full, after);
}
function component(name: string, text: string): void {
  mkdirSync(path.join(folder, 'la-xanh', 'components'), { recursive: true });
  writeFileSync(path.join(folder, 'la-xanh', 'components', `${name}.astro`), text);
}
const found = async () => (await checkTheme(folder, 'la-xanh')).map((problem) => sayProblem(problem, 'en'));
const slots = ['place', 'tools', 'search', 'menu'].map((name) => `<slot name="${name}" />`);

test('the themes there are have no fault', async () => {
  const { sound, problems } = await checkThemes();
  expect(problems.map((problem) => sayProblem(problem, 'en'))).toEqual([]);
  expect(sound.map(({ name }) => name)).toEqual(listThemes());
});

test('a broken theme is named, and the others stay sound', async () => {
  edit('la-xanh/tokens.css', (text) => text.replace('0.095 158)', '0.095 158'));
  const { sound, problems } = await checkThemes(folder);
  expect([...new Set(problems.map(({ theme }) => theme))]).toEqual(['la-xanh']);
  expect(sound.map(({ name }) => name)).toEqual(listThemes().filter((name) => name !== 'la-xanh'));
});

test.each<[what: string, change: () => void, code: string]>([
  [
    'a bracket that is never closed',
    () => edit('la-xanh/tokens.css', (text) => text.replace('0.095 158)', '0.095 158')),
    'LT-THEME-004 la-xanh/tokens.css, line 2:',
  ],
  [
    'a brace too many',
    () => edit('la-xanh/tokens.css', (text) => `${text}}\n`),
    'LT-THEME-004 la-xanh/tokens.css, line 27:',
  ],
  [
    'a rule that is none',
    () => writeFileSync(path.join(folder, 'la-xanh', 'style.css'), '.hero { color: red }\n.hero p color\n'),
    'LT-THEME-004 la-xanh/style.css, line 3:',
  ],
  [
    'a drawing from elsewhere',
    () =>
      writeFileSync(
        path.join(folder, 'la-xanh', 'style.css'),
        '.hero {\n  background: url(https://example.org/a.png);\n}\n',
      ),
    'LT-THEME-008 la-xanh/style.css, line 2:',
  ],
  [
    'a theme.ts that does not parse',
    () => edit('la-xanh/theme.ts', (text) => text.replace('tokens: {', 'tokens: {{')),
    'LT-THEME-002 la-xanh/theme.ts, line',
  ],
  [
    'a theme.ts that throws',
    () => edit('la-xanh/theme.ts', (text) => `${text}\nthrow new Error('chưa xong');\n`),
    'LT-THEME-002 la-xanh/theme.ts, line 18: it does not load (chưa xong).',
  ],
  [
    'a token that is missing',
    () => edit('la-xanh/theme.ts', (text) => text.replace(/ *gold: .*\n/, '')),
    'LT-THEME-003 la-xanh/theme.ts, line 6: tokens.gold',
  ],
  [
    'a token that is no OKLCH colour',
    () => edit('la-xanh/theme.ts', (text) => text.replace(/deep: '[^']+'/, "deep: 'darkgreen'")),
    'LT-THEME-003 la-xanh/theme.ts, line 10: tokens.deep',
  ],
  [
    'the name of another theme',
    () => edit('la-xanh/theme.ts', (text) => text.replace("'la-xanh'", "'la-do'")),
    'LT-THEME-003 la-xanh/theme.ts, line 4: name',
  ],
  [
    'a corner that is no length',
    () => edit('la-xanh/tokens.css', (text) => text.replace(/--corner-card: [^;]+;/, '--corner-card: round;')),
    'LT-THEME-003 la-xanh/tokens.css, line 12: --corner-card',
  ],
  [
    'a token that nothing reads',
    () => edit('la-xanh/tokens.css', (text) => text.replace('--mark-size:', '--mark-sise:')),
    'LT-THEME-022 la-xanh/tokens.css, line 20: nothing uses --mark-sise.',
  ],
  [
    'two files that disagree',
    () => edit('la-xanh/tokens.css', (text) => text.replace('--gold: oklch(0.79 ', '--gold: oklch(0.8 ')),
    'LT-THEME-005 la-xanh/tokens.css, line 4: --gold',
  ],
  [
    'a colour in the drawing that ends its address',
    () => edit('la-xanh/tokens.css', (text) => text.replace("stroke='%23", "stroke='#")),
    'LT-THEME-003 la-xanh/tokens.css, line 10: --art',
  ],
  [
    'a component that nobody replaces',
    () => component('sidebar', '<aside></aside>\n'),
    'LT-THEME-009 la-xanh/components/sidebar.astro:',
  ],
  [
    'a component that does not compile',
    () => component('masthead', `---\nconst a = ;\n---\n${slots.join('')}\n`),
    'LT-THEME-010 la-xanh/components/masthead.astro, line 2:',
  ],
  [
    'a slot that is missing',
    () => component('masthead', `<header>${slots.slice(1).join('')}</header>\n`),
    'LT-THEME-011 la-xanh/components/masthead.astro: <slot name="place" />',
  ],
  [
    'a style of its own in a component',
    () => component('masthead', `<header>${slots.join('')}</header>\n<style>\n  header { color: red }\n</style>\n`),
    'LT-THEME-012 la-xanh/components/masthead.astro, line 2: no <style',
  ],
  [
    'an import that leads nowhere',
    () => component('masthead', `---\nimport x from './x.ts';\n---\n<header>{x}${slots.join('')}</header>\n`),
    'LT-THEME-013 la-xanh/components/masthead.astro, line 2: ./x.ts',
  ],
])('%s is said with its file and line', async (_, change, said) => {
  change();
  const problems = await found();
  expect(problems[0]).toContain(said);
});

test('a colour too weak is said with the nearest that passes, which then passes', async () => {
  const weak = 'oklch(0.62 0.095 158)';
  for (const file of ['theme.ts', 'tokens.css'])
    edit(`la-xanh/${file}`, (text) => text.replace('oklch(0.42 0.095 158)', weak));
  const [first = ''] = await found();
  expect(first).toContain('LT-THEME-006 la-xanh/tokens.css, line 2: --link on --paper has a contrast of 3.');
  const nearest = /(oklch\([^)]+\))\.$/.exec(first)?.[1] ?? '';
  const hardest = (await found()).map((line) => /(oklch\([^)]+\))\.$/.exec(line)?.[1] ?? '').sort()[0] ?? nearest;
  for (const file of ['theme.ts', 'tokens.css']) edit(`la-xanh/${file}`, (text) => text.replace(weak, hardest));
  expect(await found()).toEqual([]);
});

test('a folder whose name no address could carry is refused', async () => {
  cpSync(path.join(folder, 'la-xanh'), path.join(folder, 'Lá Xanh'), { recursive: true });
  expect((await checkThemes(folder)).problems).toEqual([
    { theme: 'Lá Xanh', code: 'LT-THEME-001', details: { theme: 'Lá Xanh' } },
  ]);
});
