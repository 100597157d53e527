import { characterForms, characterTokens } from '../src/character.ts';
import type { Theme } from '../src/contract.ts';

/** The tokens of the shape as a table, for whoever sets them. */
export const characterTable = (): string =>
  [
    '| Token | Takes | What it is |',
    '| --- | --- | --- |',
    ...Object.entries(characterTokens).map(
      ([token, { kind, use }]) =>
        `| \`${token}\` | \`${characterForms[kind].said.replaceAll('|', String.raw`\|`)}\` | ${use} |`,
    ),
  ].join('\n');

/** What whoever opens the folder of a new theme reads first. */
export const themeReadme = ({ name, label, parent }: Theme): string => `# ${label.vi}

A theme of liên thông${parent ? `, made from \`${parent}\`` : ''}. How themes work: \`themes/README.md\`.

| File                       | What                                                                                    |
| -------------------------- | --------------------------------------------------------------------------------------- |
| \`theme.ts\`                 | its name, its labels in the CMS, its eight colours in OKLCH                              |
| \`tokens.css\`               | the same colours for the pages, \`--art\`, the line drawing of the home page, and its shape |
| \`style.css\`                | rules of this theme alone; leave it empty if the tokens are enough                       |
| \`components/<name>.astro\`  | a masthead, hero or footer of its own; the slots it must place are in \`src/contract.ts\` |

1. \`npm run themes\` shows every component in \`${name}\`, light, dark and in high contrast.
2. Change a colour in \`theme.ts\` and \`tokens.css\`; \`npm run theme:check\` says what is wrong, contrast included, and the nearest colour that passes.
3. Give it a shape of its own in \`tokens.css\`, beside the colours, so that it is known in a black-and-white print too. All of this is
   optional; \`base/character.css\` has what holds otherwise. A drawing is an SVG as a \`data:\` address, black on nothing: it is a mask,
   the colour comes from the theme; \`none\` makes a plain bar of the height.
4. \`npm run build\`, start \`npm start\` again, then choose “${label.vi}” for a portal in the CMS: Cổng, the portal, Thiết lập, Giao diện.

${characterTable()}
`;
