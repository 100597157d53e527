// Compiles the site once, and puts styles, scripts and fonts under names made from their content.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { errorMessage } from '@lienthong/config/contracts/error-codes';
import { checkThemes } from '@lienthong/themes/check';
import { standardTheme } from '@lienthong/themes/contract';
import { sayProblem } from '@lienthong/themes/problem';
import { fontWeights } from '@lienthong/themes/read-font';
import { subsetFontOf } from '@lienthong/themes/subset-fonts';
import { huesCss } from '@lienthong/themes/turn-hue';
import { minifySync } from 'vite';

const here = import.meta.dirname;
const require = createRequire(import.meta.url);
const lang = /^en/i.test(process.env.LANG ?? '') ? 'en' : 'vi';
const dist = process.env.SITES_OUT ?? path.join(here, 'dist');
const themes = process.env.THEMES_FOLDER ?? path.join(here, '..', 'themes', 'src');

/** Astro's compilation with the components of all themes but some; its output. */
function compile(leftOut) {
  rmSync(dist, { recursive: true, force: true });
  const astro = path.join(path.dirname(require.resolve('astro/package.json')), 'bin', 'astro.mjs');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', astro, 'build'], {
    cwd: here,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      THEMES_FOLDER: themes,
      THEMES_LEFT_OUT: leftOut.join(','),
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}

/** The reason of a failed compilation, in its own words. */
const reasonIn = (output) =>
  (/Caused by:\s*\n\s*(.+)/.exec(output) ?? /\[ERROR\].*\n(.+)/.exec(output))?.[1]?.trim() ?? '';

/**
 * Themes whose components stop the compilation although each file is sound by itself (an import that cannot be resolved). Bundlers
 * seldom name the file at fault, so each theme is tried alone. None when it is not the themes' fault.
 */
async function findCulprits(themesOfOwn, leftOut) {
  const names = themesOfOwn.map(({ name }) => name);
  if (names.length === 0 || (await compile([...leftOut, ...names])).status !== 0) return [];
  const culprits = [];
  for (const { name, components } of themesOfOwn) {
    const { status, output } = await compile([...leftOut, ...names.filter((other) => other !== name)]);
    if (status === 0) continue;
    const named = Object.keys(components).find((component) => output.includes(`${name}/components/${component}.astro`));
    const line = Number(new RegExp(`${named}\\.astro[:(](\\d+)`).exec(output)?.[1] ?? 1);
    const file = `${name}/components/${named ?? Object.keys(components).join(', ')}.astro`;
    culprits.push({
      theme: name,
      code: 'LT-THEME-010',
      details: { file, line, reason: reasonIn(output).slice(0, 300) },
    });
  }
  return culprits;
}

const checked = await checkThemes(themes);
const problems = [...checked.problems];
let { sound } = checked;
for (;;) {
  const leftOut = problems.map(({ theme }) => theme);
  const { status } = await compile(leftOut);
  if (status === 0) break;
  const culprits = await findCulprits(
    sound.filter(({ components }) => Object.keys(components).length > 0),
    leftOut,
  );
  if (culprits.length === 0) process.exit(status ?? 1);
  problems.push(...culprits);
  sound = sound.filter(({ name }) => !culprits.some(({ theme }) => theme === name));
}
const broken = [...new Set(problems.map(({ theme }) => theme))];
for (const theme of broken) {
  console.log(`✗ LT-THEME-014 ${errorMessage('LT-THEME-014', lang, { theme })}`);
  for (const problem of problems) if (problem.theme === theme) console.log(`✗ ${sayProblem(problem, lang)}`);
}
if (sound.length === 0) {
  console.error(`✗ LT-THEME-017 ${errorMessage('LT-THEME-017', lang)}`);
  process.exit(1);
}

const out = path.join(dist, 'assets');
mkdirSync(out, { recursive: true });
const put = (name, content) => {
  const { name: base, ext } = path.parse(name);
  const file = `${base}.${createHash('sha256').update(content).digest('hex').slice(0, 12)}${ext}`;
  writeFileSync(path.join(out, file), content);
  if (/\.(css|js|svg)$/.test(ext)) {
    writeFileSync(
      path.join(out, `${file}.br`),
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
    writeFileSync(path.join(out, `${file}.gz`), gzipSync(content, { level: 9 }));
  }
  return `/_a/${file}`;
};
const fonts = {};
for (const weight of fontWeights) fonts[weight] = put(`be-vietnam-pro-${weight}.woff2`, await subsetFontOf(weight));
const base = readFileSync(path.join(themes, 'base', 'base.css'), 'utf8')
  .replace(/@import '\.\/([\w-]+\.css)';/g, (_, name) => readFileSync(path.join(themes, 'base', name), 'utf8'))
  .replace(/url\(font:([\w-]+)\)/g, (_, name) => `url(${fonts[name]})`)
  // What readers of the source need and browsers do not: a fifth of the sheet.
  .replace(/\/\*[^]*?\*\//g, '')
  .replace(/^\s+|\s+$/gm, '')
  .replace(/^([\w-]+): | (?=\{$)/gm, (_, property) => (property ? `${property}:` : ''))
  .replace(/\n+/g, '\n');
const icon = readFileSync(path.join(here, 'src', 'icon.svg'), 'utf8');
const script = (name) => put(name, minifySync(name, readFileSync(path.join(here, 'src', name), 'utf8')).code);
/** The emblem in a theme's colours, for the tab of the browser. */
function iconOf({ css }) {
  return icon.replace(/var\((--[\w-]+)\)/g, (_, name) => new RegExp(`${name}: ([^;]+);`).exec(css)[1]);
}
const assets = {
  base: put('base.css', base),
  themes: Object.fromEntries(sound.map(({ name, css }) => [name, put(`${name}.css`, css)])),
  standIn: (sound.find(({ name }) => name === standardTheme) ?? sound[0]).name,
  hues: put('hues.css', huesCss(sound.map(({ name, css }) => ({ name, tokens: css })))),
  icons: Object.fromEntries(sound.map((theme) => [theme.name, put(`${theme.name}-icon.svg`, iconOf(theme))])),
  script: script('comforts.js'),
  pageTools: script('page-tools.js'),
  formScript: script('form.js'),
  myPortal: script('my-portal.js'),
  pinChooser: script('pin-chooser.js'),
  secondLine: script('second-line.js'),
  previewScript: script('preview.js'),
  fonts: Object.values(fonts),
};
const hash = createHash('sha256').update(JSON.stringify(assets));
const server = path.join(dist, 'server');
for (const file of readdirSync(server, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name))
  .sort())
  hash.update(readFileSync(file));
writeFileSync(
  path.join(dist, 'build.json'),
  `${JSON.stringify({ build: hash.digest('hex').slice(0, 16), assets, problems }, null, 1)}\n`,
);
