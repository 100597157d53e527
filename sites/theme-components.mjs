// The themes' own components as one module: those of sound themes alone, so that a broken one is no part of the compilation.
import { checkThemes } from '@lienthong/themes/check';

const name = 'virtual:theme-components';

/** @returns {import('vite').Plugin} */
export function themeComponents({ folder = process.env.THEMES_FOLDER, leftOut = process.env.THEMES_LEFT_OUT } = {}) {
  const without = new Set(leftOut?.split(',') ?? []);
  return {
    name: 'lienthong:theme-components',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null;
      const { sound } = await checkThemes(folder);
      const files = sound
        .filter((theme) => !without.has(theme.name))
        .flatMap((theme) =>
          Object.entries(theme.components).map(([component, file]) => ({ theme: theme.name, component, file })),
        );
      const imports = files.map(({ file }, at) => `import C${at} from ${JSON.stringify(file)};`);
      const entries = files.map(
        ({ theme, component }, at) =>
          `(components[${JSON.stringify(theme)}] ??= {})[${JSON.stringify(component)}] = C${at};`,
      );
      return [...imports, 'export const components = {};', ...entries].join('\n');
    },
  };
}
