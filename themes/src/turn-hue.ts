/** The colours of a theme that follow the hue of its accent; gold and signals stay. */
const turning = ['accent', 'accent-dark', 'deep', 'deep-end', 'wash-light', 'wash-dark', 'paper-dark'] as const;

/** Tokens of a theme (`tokens.css`) with another hue; lightness and chroma stay, and with them the contrast. */
export function turnTokens(css: string, hue: string): [name: string, color: string][] {
  return turning.map((name) => {
    const [, lightness = '', chroma = ''] =
      new RegExp(`--${name}: oklch\\(([\\d.]+) ([\\d.]+) [\\d.]+\\);`).exec(css) ?? [];
    if (lightness === '') throw new Error(`--${name} is no oklch() colour`);
    return [`--${name}`, `oklch(${lightness} ${chroma} ${hue})`];
  });
}

/**
 * One style sheet for every hue a portal may choose: `<html data-theme data-hue="200">`. Its selectors are as weak as the themes' own, so
 * that the high contrast a reader asks for still wins.
 */
export function huesCss(themes: readonly { name: string; tokens: string }[]): string {
  const colors = themes.map(({ name, tokens }) => {
    const turned = turnTokens(tokens, 'var(--hue)').map(([property, color]) => `${property}:${color}`);
    return `:root:where([data-hue][data-theme='${name}']){${turned.join(';')}}`;
  });
  const hues = Array.from({ length: 360 }, (_, hue) => `:where([data-hue='${hue}']){--hue:${hue}}`);
  return `${[...colors, ...hues].join('\n')}\n`;
}
