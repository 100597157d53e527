import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Theme } from '@lienthong/themes/contract';
import { fontWeights, readFont } from '@lienthong/themes/read-font';
import { turnTokens } from '@lienthong/themes/turn-hue';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import { cardHeight, cardWidth, type Card } from './card-of-page.ts';
import { hexOf } from './hex-of-oklch.ts';

const margin = 72;
const fontFamily = 'Be Vietnam Pro';

const themes = path.dirname(fileURLToPath(import.meta.resolve('@lienthong/themes/contract')));
const fonts = fontWeights.map((weight) => ({
  name: fontFamily,
  weight,
  style: 'normal' as const,
  data: readFont(weight),
}));

type Look = { gold: string; deep: string; deepEnd: string; art: string | null };
const looks = new Map<string, Look>();

/** The colours of a theme, turned to the portal's own hue, and the drawing of its hero, from the files the pages are styled with. */
async function lookOf(name: Theme['name'], hue: number | null): Promise<Look> {
  const key = `${name} ${hue}`;
  const known = looks.get(key);
  if (known) return known;
  const { theme } = (await import(path.join(themes, name, 'theme.ts'))) as { theme: Theme };
  const css = readFileSync(path.join(themes, name, 'tokens.css'), 'utf8');
  const art = /--art:\s*url\("data:image\/svg\+xml,([^"]+)"\)/.exec(css)?.[1];
  const turned = new Map(hue === null ? [] : turnTokens(css, String(hue)));
  const { gold, deep, deepEnd } = theme.tokens;
  const look = {
    gold: hexOf(gold),
    deep: hexOf(turned.get('--deep') ?? deep),
    deepEnd: hexOf(turned.get('--deep-end') ?? deepEnd),
    art:
      art === undefined ? null : `data:image/svg+xml;base64,${Buffer.from(decodeURIComponent(art)).toString('base64')}`,
  };
  looks.set(key, look);
  return look;
}

/** About what four lines of the smallest hand hold. */
const longestTitle = 165;

/** Cut between two words where it is too long. */
function shorten(title: string): string {
  if (title.length <= longestTitle) return title;
  const end = title.lastIndexOf(' ', longestTitle);
  return `${title.slice(0, end < 1 ? longestTitle : end).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** Long titles in a smaller hand. */
function sizeOf(title: string): number {
  if (title.length <= 48) return 68;
  if (title.length <= 80) return 58;
  if (title.length <= 120) return 50;
  return 44;
}

type Style = Record<string, string | number>;
type Node = { type: string; props: Record<string, unknown> };
const box = (style: Style, ...children: (Node | string | null)[]): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children: children.filter((child) => child !== null) },
});

/** Draws a card as a PNG of 1200 × 630, under 60 KB: title, kind and owner on the ground and with the drawing of the owner's theme. */
export async function drawCard(card: Card): Promise<Buffer> {
  const look = await lookOf(card.theme, card.hue);
  // Composed signs only: loose tone marks would not be put on their letters.
  const title = shorten(card.title.normalize('NFC').replaceAll(/\s+/g, ' ').trim());
  const art: Node | null =
    look.art === null
      ? null
      : {
          type: 'img',
          props: {
            src: look.art,
            width: 780,
            height: 300,
            style: { position: 'absolute', right: 0, bottom: 0, width: 780, height: 300, opacity: 0.55 },
          },
        };
  const tree = box(
    {
      width: cardWidth,
      height: cardHeight,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: `${margin - 8}px ${margin}px`,
      color: '#ffffff',
      backgroundImage: `linear-gradient(120deg, ${look.deep}, ${look.deepEnd})`,
      fontFamily,
    },
    art,
    box(
      { flexDirection: 'column' },
      box({ width: 88, height: 8, backgroundColor: look.gold, marginBottom: 28 }),
      box({ fontSize: 28, color: look.gold, marginBottom: 18 }, card.label.normalize('NFC')),
      {
        type: 'div',
        props: {
          style: {
            display: 'block',
            fontSize: sizeOf(title),
            fontWeight: 700,
            lineHeight: 1.28,
            lineClamp: 4,
            maxWidth: cardWidth - 2 * margin,
          },
          children: title,
        },
      },
    ),
    box(
      { flexDirection: 'column' },
      card.superior === null ? null : box({ fontSize: 24, opacity: 0.85 }, card.superior.normalize('NFC')),
      box(
        { fontSize: 32, fontWeight: 700, lineHeight: 1.25, marginTop: 4, maxWidth: 760 },
        card.owner.normalize('NFC'),
      ),
    ),
  );
  const svg = await satori(tree as never, { width: cardWidth, height: cardHeight, fonts });
  const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  return sharp(png).png({ palette: true, colours: 64, dither: 0.6, effort: 7 }).toBuffer();
}
