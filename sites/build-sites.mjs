// Compiles the site once, and puts styles, scripts and fonts under names made from their content.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { standardTheme } from '@lienthong/themes/contract';
import { huesCss } from '@lienthong/themes/turn-hue';

const here = import.meta.dirname;
const require = createRequire(import.meta.url);
rmSync(path.join(here, 'dist'), { recursive: true, force: true });
const astro = path.join(path.dirname(require.resolve('astro/package.json')), 'bin', 'astro.mjs');
const { status } = spawnSync(process.execPath, [astro, 'build'], {
  cwd: here,
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (status !== 0) process.exit(status ?? 1);

const out = path.join(here, 'dist', 'assets');
mkdirSync(out, { recursive: true });
const put = (name, content) => {
  const { name: base, ext } = path.parse(name);
  const file = `${base}.${createHash('sha256').update(content).digest('hex').slice(0, 12)}${ext}`;
  writeFileSync(path.join(out, file), content);
  return `/_a/${file}`;
};
const themes = path.join(here, '..', 'themes', 'src');
const fontFolder = path.join(
  path.dirname(createRequire(path.join(themes, 'x.js')).resolve('@fontsource/be-vietnam-pro/package.json')),
  'files',
);
const fonts = {};
for (const weight of [400, 700])
  for (const subset of ['vietnamese', 'latin'])
    fonts[`${subset}-${weight}`] = put(
      `be-vietnam-pro-${subset}-${weight}.woff2`,
      readFileSync(path.join(fontFolder, `be-vietnam-pro-${subset}-${weight}-normal.woff2`)),
    );
const base = readFileSync(path.join(themes, 'base', 'base.css'), 'utf8')
  .replace(/@import '\.\/([\w-]+\.css)';/g, (_, name) => readFileSync(path.join(themes, 'base', name), 'utf8'))
  .replace(/url\(font:([\w-]+)\)/g, (_, name) => `url(${fonts[name]})`)
  // What readers of the source need and browsers do not: a fifth of the sheet.
  .replace(/\/\*[^]*?\*\//g, '')
  .replace(/^\s+|\s+$/gm, '')
  .replace(/^([\w-]+): | (?=\{$)/gm, (_, property) => (property ? `${property}:` : ''))
  .replace(/\n+/g, '\n');
const themeNames = readdirSync(themes, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .map(({ name }) => name);
const icon = readFileSync(path.join(here, 'src', 'icon.svg'), 'utf8');
/** The emblem in a theme's colours, for the tab of the browser. */
function iconOf(theme) {
  const tokens = readFileSync(path.join(themes, theme, 'tokens.css'), 'utf8');
  return icon.replace(/var\((--[\w-]+)\)/g, (_, name) => new RegExp(`${name}: ([^;]+);`).exec(tokens)[1]);
}
const assets = {
  base: put('base.css', base),
  themes: Object.fromEntries(
    themeNames.map((name) => [name, put(`${name}.css`, readFileSync(path.join(themes, name, 'tokens.css')))]),
  ),
  standIn: standardTheme,
  hues: put(
    'hues.css',
    huesCss(themeNames.map((name) => ({ name, tokens: readFileSync(path.join(themes, name, 'tokens.css'), 'utf8') }))),
  ),
  icons: Object.fromEntries(themeNames.map((name) => [name, put(`${name}-icon.svg`, iconOf(name))])),
  script: put('comforts.js', readFileSync(path.join(here, 'src', 'comforts.js'))),
  secondLine: put('second-line.js', readFileSync(path.join(here, 'src', 'second-line.js'))),
  previewScript: put('preview.js', readFileSync(path.join(here, 'src', 'preview.js'))),
  fonts: [fonts['latin-400'], fonts['vietnamese-400']],
};
const hash = createHash('sha256').update(JSON.stringify(assets));
const server = path.join(here, 'dist', 'server');
for (const file of readdirSync(server, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name))
  .sort())
  hash.update(readFileSync(file));
writeFileSync(
  path.join(here, 'dist', 'build.json'),
  `${JSON.stringify({ build: hash.digest('hex').slice(0, 16), assets }, null, 1)}\n`,
);
