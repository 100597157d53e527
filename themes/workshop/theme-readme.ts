import type { Theme } from '../src/contract.ts';

/** What whoever opens the folder of a new theme reads first. */
export const themeReadme = ({ name, label, parent }: Theme): string => `# ${label.vi}

A theme of liên thông${parent ? `, made from \`${parent}\`` : ''}. How themes work: \`themes/README.md\`.

| File                       | What                                                                                    |
| -------------------------- | --------------------------------------------------------------------------------------- |
| \`theme.ts\`                 | its name, its labels in the CMS, its eight colours in OKLCH                              |
| \`tokens.css\`               | the same colours for the pages, and \`--art\`, the line drawing of the home page           |
| \`style.css\`                | rules of this theme alone; leave it empty if the tokens are enough                       |
| \`components/<name>.astro\`  | a masthead, hero or footer of its own; the slots it must place are in \`src/contract.ts\` |

1. \`npm run themes\` shows every component in \`${name}\`, light, dark and in high contrast.
2. Change a colour in \`theme.ts\` and \`tokens.css\`; \`npm run theme:check\` says what is wrong, contrast included, and the nearest colour that passes.
3. \`npm run build\`, then choose “${label.vi}” for a portal in the CMS: Portals, Settings, Theme.
`;
