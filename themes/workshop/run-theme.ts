// `npm run theme:new -- <name> --from base|<theme> [--label "…"] [--label-en "…"]` and `npm run theme:check`.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { errorMessage } from '@lienthong/config/contracts/error-codes';
import type { Language } from '@lienthong/config/contracts/localized';
import { checkThemes } from './check-themes.ts';
import { themesFolder } from './list-themes.ts';
import { filesOfTheme, makeTheme } from './new-theme.ts';
import { sayProblem, type ThemeProblem } from './problem.ts';
import { writeRegistry } from './write-registry.ts';

const lang: Language = /^en/i.test(process.env['LANG'] ?? '') ? 'en' : 'vi';
const [task, ...rest] = process.argv.slice(2);

function say(problems: readonly ThemeProblem[]): void {
  for (const problem of problems) process.stderr.write(`✗ ${sayProblem(problem, lang)}\n`);
  if (problems.length > 0) process.exitCode = 1;
}

function readArguments() {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: { from: text, label: text, 'label-en': text },
    });
    if (positionals.length !== 1 || !positionals[0]) return null;
    return { name: positionals[0], from: values.from ?? 'base', label: values.label, labelEn: values['label-en'] };
  } catch {
    return null;
  }
}

if (task === 'check') {
  const { sound, problems } = await checkThemes();
  say(problems);
  for (const { name } of sound) process.stdout.write(`✓ ${name}\n`);
} else {
  const wanted = readArguments();
  if (!wanted) {
    process.stderr.write(`✗ LT-THEME-020 ${errorMessage('LT-THEME-020', lang)}\n`);
    process.exit(1);
  }
  const problems = await makeTheme(themesFolder, wanted);
  say(problems);
  if (problems.length === 0) {
    await writeRegistry();
    const made = path.join('themes', 'src', wanted.name);
    process.stdout.write(`✓ ${made}: ${filesOfTheme(themesFolder, wanted.name).join(', ')}\n`);
    process.stdout.write('  npm run themes · npm run theme:check\n');
  }
}
