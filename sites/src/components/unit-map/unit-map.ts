import { textIn, type Language } from '@lienthong/config/contracts/localized';
import type { PortalFace, PortalStore } from '../../store/portal-store.ts';
import { escapeHtml } from '../escape-html.ts';

const width = 600;
/** Below the shapes: the name of the unit a pointer or the keyboard is on, where it covers none of them. */
const caption = 44;
type Ring = [number, number][];

/**
 * The units of a portal as a map whose shapes are links: their outlines where every unit has one, else the tile map by column
 * and row; `null` where neither is known. Wards and communes differ in tone.
 */
export function unitMap(units: readonly PortalFace[], store: PortalStore, label: string): string | null {
  const drawn = units.every(({ outline }) => outline !== null)
    ? outlineShapes(units)
    : units.every(({ tile }) => tile !== null)
      ? tileShapes(units, store.lang)
      : null;
  if (!drawn) return null;
  const links = units.map((unit) => {
    const name = escapeHtml(textIn(unit.shortName, store.lang));
    const tone = isWard(unit) ? 'ward' : 'rural';
    return `<a class="unit ${tone}" href="${escapeHtml(store.homeOf(unit))}" aria-label="${name}">${drawn.shapes.get(unit.id)}<text class="name" x="${width / 2}" y="${drawn.height + caption - 14}">${name}</text></a>`;
  });
  return `<svg class="map" viewBox="0 0 ${width} ${drawn.height + caption}" role="group" aria-label="${escapeHtml(label)}">${links.join('')}</svg>`;
}

/** A ward (phường) is urban; the rest are communes (xã). */
export const isWard = (unit: PortalFace): boolean => unit.name.vi.startsWith('Phường');

/** The name without its “Phường”, “Xã”, where a heading or a tone says that already. */
export const nameWithoutRank = (unit: PortalFace, lang: Language): string =>
  textIn(unit.shortName, lang).replace(lang === 'vi' ? /^(Phường|Xã) / : / (Ward|Commune)$/, '');

function ringsOf(unit: PortalFace): Ring[] {
  if (!unit.outline) return [];
  return unit.outline.type === 'Polygon'
    ? (unit.outline.coordinates as Ring[])
    : (unit.outline.coordinates as Ring[][]).flat();
}

/** Longitude and latitude on a plane: degrees of longitude shrink with the cosine of the latitude. */
function outlineShapes(units: readonly PortalFace[]) {
  const points = units.flatMap((unit) => ringsOf(unit).flat());
  const [west, east] = extent(points.map(([x]) => x));
  const [south, north] = extent(points.map(([, y]) => y));
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * shrink);
  const place = ([x, y]: [number, number]) =>
    `${((x - west) * shrink * scale).toFixed(1)} ${((north - y) * scale).toFixed(1)}`;
  const shapes = new Map(
    units.map((unit) => [
      unit.id,
      `<path d="${ringsOf(unit)
        .map((ring) => `M${ring.map(place).join('L')}Z`)
        .join('')}"/>`,
    ]),
  );
  return { shapes, height: Math.ceil((north - south) * scale) };
}

function tileShapes(units: readonly PortalFace[], lang: Language) {
  const columns = Math.max(...units.map(({ tile }) => tile?.column ?? 0)) + 1;
  const rows = Math.max(...units.map(({ tile }) => tile?.row ?? 0)) + 1;
  const side = width / columns;
  const shapes = new Map(
    units.map((unit) => {
      const x = (unit.tile?.column ?? 0) * side + 2;
      const y = (unit.tile?.row ?? 0) * side + 2;
      const lines = twoLines(nameWithoutRank(unit, lang));
      const text = lines.map(
        (line, at) =>
          `<text x="${(x + side / 2 - 2).toFixed(1)}" y="${(y + side / 2 + 2 + (at - (lines.length - 1) / 2) * 14).toFixed(1)}">${escapeHtml(line)}</text>`,
      );
      return [
        unit.id,
        `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(side - 4).toFixed(1)}" height="${(side - 4).toFixed(1)}" rx="8"/>${text.join('')}`,
      ];
    }),
  );
  return { shapes, height: Math.ceil(rows * side) };
}

/** A long name on two lines, broken at the blank nearest its middle. */
function twoLines(name: string): string[] {
  const blanks = [...name.matchAll(/ /g)].map(({ index }) => index);
  if (name.length <= 9 || blanks.length === 0) return [name];
  const middle = blanks.reduce((best, at) =>
    Math.abs(at - name.length / 2) < Math.abs(best - name.length / 2) ? at : best,
  );
  return [name.slice(0, middle), name.slice(middle + 1)];
}

/** Smallest and largest; spread arguments would not carry the points of a whole country. */
function extent(values: number[]): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}
