import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { transform } from '@astrojs/compiler-rs';
import { overridable, type Overridable } from '../src/contract.ts';
import { lineOf, type ThemeProblem } from './problem.ts';

const isOverridable = (name: string): name is Overridable => Object.hasOwn(overridable, name);
/** What pages may not carry, by the content security policy and so that a theme's style stays in its one file. */
const forbidden = /<(style|script)\b|\s(style|on[a-z]+)=|\bset:html\b|\bclient:\w+/g;

/** Files of a theme's own components. */
export const componentFiles = (folder: string, name: string): string[] => {
  const own = path.join(folder, name, 'components');
  return existsSync(own)
    ? readdirSync(own)
        .filter((file) => file.endsWith('.astro'))
        .sort()
    : [];
};

/** Whether a theme's components compile, have the slots they must have and carry nothing inline. */
export function checkComponents(folder: string, name: string): ThemeProblem[] {
  return componentFiles(folder, name).flatMap((each): ThemeProblem[] => {
    const file = `${name}/components/${each}`;
    const component = each.slice(0, -'.astro'.length);
    const problem = (code: ThemeProblem['code'], details: ThemeProblem['details']): ThemeProblem => ({
      theme: name,
      code,
      details: { file, component, ...details },
    });
    if (!isOverridable(component)) return [problem('LT-THEME-009', { known: Object.keys(overridable).join(', ') })];
    const source = readFileSync(path.join(folder, file), 'utf8');
    const { diagnostics } = transform(source, { filename: file });
    const error = diagnostics.find(({ severity }) => severity === 'error');
    if (error) return [problem('LT-THEME-010', { line: error.labels[0]?.line ?? 1, reason: error.text })];
    return [
      ...overridable[component].slots
        .filter((slot) => !new RegExp(`<slot\\s[^>]*name=(["'])${slot}\\1`).test(source))
        .map((slot) => problem('LT-THEME-011', { slot })),
      ...[...source.matchAll(forbidden)].map(({ 0: what, index }) =>
        problem('LT-THEME-012', { line: lineOf(source, index), what: what.trim() }),
      ),
      ...[...source.matchAll(/^\s*import\b(?!\s+type\b)[^'"]*['"]([^'"]+)['"]/gm)]
        .filter(([, from = '']) =>
          from.startsWith('.')
            ? !existsSync(path.join(folder, name, 'components', from))
            : !from.startsWith('@lienthong/'),
        )
        .map(({ 1: what = '', index }) => problem('LT-THEME-013', { line: lineOf(source, index), what })),
    ];
  });
}
