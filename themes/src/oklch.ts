/** A colour in OKLCH: lightness 0–1, chroma, hue in degrees. */
export type Oklch = { l: number; c: number; h: number };
type Triple = [number, number, number];

/** Linear sRGB of a colour; outside 0–1 where a screen cannot show it. After Björn Ottosson, “A perceptual color space” (2020). */
export function linearOf({ l, c, h }: Oklch): Triple {
  const angle = (h * Math.PI) / 180;
  const [a, b] = [c * Math.cos(angle), c * Math.sin(angle)];
  const [x, y, z] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
}

function oklchOf([r, g, b]: Triple): Oklch {
  const x = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const y = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const z = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * x - 2.428592205 * y + 0.4505937099 * z;
  const c2 = 0.0259040371 * x + 0.7827717662 * y - 0.808675766 * z;
  return {
    l: 0.2104542553 * x + 0.793617785 * y - 0.0040720468 * z,
    c: Math.hypot(a, c2),
    h: ((Math.atan2(c2, a) * 180) / Math.PI + 360) % 360,
  };
}

const decoded = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Reads `oklch(0.39 0.145 308)` (lightness may be a percentage), `#rgb` and `#rrggbb`; `null` for anything else. */
export function readColour(text: string): Oklch | null {
  const [, l = '', percent, c = '', h = ''] =
    /^oklch\(\s*([\d.]+)(%)?\s+([\d.]+)\s+(-?[\d.]+)(?:deg)?\s*\)$/i.exec(text.trim()) ?? [];
  if (l !== '') {
    const colour = { l: percent ? Number(l) / 100 : Number(l), c: Number(c), h: Number(h) };
    return Object.values(colour).every(Number.isFinite) && colour.l <= 1 ? colour : null;
  }
  const [, hex = ''] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim()) ?? [];
  if (hex === '') return null;
  const part = (at: number) => (hex.length === 3 ? hex.charAt(at).repeat(2) : hex.slice(2 * at, 2 * at + 2));
  return oklchOf([0, 1, 2].map((at) => decoded(parseInt(part(at), 16) / 255)) as Triple);
}

export const writeColour = ({ l, c, h }: Oklch): string =>
  `oklch(${Number(l.toFixed(3))} ${Number(c.toFixed(3))} ${Number(h.toFixed(1))})`;

/** Whether a screen of the sRGB gamut shows the colour as it is. */
export const isShowable = (colour: Oklch): boolean => linearOf(colour).every((part) => part > -1e-4 && part < 1 + 1e-4);

/** Contrast of two colours as a browser shows them (what sRGB can't is cut off), 1–21. WCAG 2.2, “relative luminance”. */
export function contrastOf(one: Oklch, other: Oklch): number {
  const luminance = (colour: Oklch) => {
    const [r, g, b] = linearOf(colour).map((part) => Math.min(1, Math.max(0, part))) as Triple;
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
