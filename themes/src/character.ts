/** What a token of the shape takes. */
export type CharacterKind = 'length' | 'corners' | 'corner' | 'line' | 'drawing' | 'ring' | 'bullet' | 'colour';

const length = String.raw`(?:0|\d*\.?\d+(?:px|r?em|%))`;
const drawing = String.raw`url\("data:image/svg\+xml,[^"#]+"\)`;
/** By kind: the form it must have, and how that is said. */
export const characterForms: Readonly<Record<CharacterKind, { form: RegExp; said: string }>> = {
  length: { form: new RegExp(`^${length}$`), said: '14px, 0.8em, 100%, …' },
  corners: {
    form: new RegExp(`^(?:${length}(?: ${length}){0,3}|var\\(--[\\w-]+\\))$`),
    said: '14px | 4px 28px 4px 28px',
  },
  corner: {
    form: /^(?:round|scoop|bevel|notch|square|squircle)$/,
    said: 'round | scoop | bevel | notch | square | squircle',
  },
  line: { form: /^(?:solid|double|dotted|dashed)$/, said: 'solid | double | dotted | dashed' },
  drawing: { form: new RegExp(`^(?:none|${drawing})$`), said: 'url("data:image/svg+xml,…"), # → %23 | none' },
  ring: { form: /^[^"'/]+$/, said: 'box-shadow | none' },
  bullet: { form: /^(?:disc|circle|square|'[^']{1,3}')$/, said: "disc | circle | square | '– '" },
  colour: { form: /^(?:oklch\(|#|var\(|light-dark\()/, said: 'oklch(L C H) | light-dark(…, …)' },
};

/**
 * The tokens by which a theme is known in a black-and-white print, all optional: `base/character.css` has what holds where a theme says
 * nothing. Drawings are masks: only their shape counts, black lines on nothing; `none` makes a plain bar of the height.
 */
export const characterTokens: Readonly<Record<string, { kind: CharacterKind; use: string }>> = {
  '--corner': { kind: 'length', use: 'corners of buttons, fields and pictures' },
  '--corner-card': { kind: 'length', use: 'corners of cards and panels' },
  '--corner-picture': { kind: 'corners', use: 'corners of the picture of the lead story' },
  '--corner-portrait': { kind: 'corners', use: 'corners of portraits' },
  '--corner-pill': { kind: 'length', use: 'corners of badges and chips' },
  '--corner-shape': { kind: 'corner', use: 'how those corners are cut (browsers that cannot, round them)' },
  '--ring': { kind: 'ring', use: 'ring of the emblem, shadows without blur' },
  '--line-style': { kind: 'line', use: 'lines that mark: current menu item, notices, cards, months, quotations' },
  '--line-weight': { kind: 'length', use: 'weight of those lines (a double one needs 5px)' },
  '--ornament': { kind: 'colour', use: 'colour of rule and mark; 3:1 on paper, sheet and wash' },
  '--rule': { kind: 'drawing', use: 'rule under masthead, page titles and headings of home pages, repeated sideways' },
  '--rule-height': { kind: 'length', use: 'its height; 0px: no rule' },
  '--rule-width': { kind: 'length', use: 'its length under headings of home pages (under titles 96px at most)' },
  '--rule-space': { kind: 'length', use: 'space between heading and rule' },
  '--mark': { kind: 'drawing', use: 'sign before headings of the home page' },
  '--mark-size': { kind: 'length', use: 'its size; 0px: no mark' },
  '--band': { kind: 'drawing', use: 'band along the top of the footer, in gold, repeated sideways' },
  '--band-height': { kind: 'length', use: 'its height; 0px: no band' },
  '--rim': { kind: 'drawing', use: 'outline in which footer, hero and bands begin or end, repeated sideways' },
  '--rim-height': { kind: 'length', use: 'its height; 0px: a straight edge' },
  '--bullet': { kind: 'bullet', use: 'mark of the lists in texts' },
  '--row': { kind: 'length', use: 'space above and below the rows of lists' },
  '--gap': { kind: 'length', use: 'space between the sections of a home page' },
};
