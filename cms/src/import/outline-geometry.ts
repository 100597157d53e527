export type Position = [number, number];
export type Outline =
  { type: 'Polygon'; coordinates: Position[][] } | { type: 'MultiPolygon'; coordinates: Position[][][] };

/** Four decimals of a degree are about ten metres: more than a map of a ward shows. */
const decimals = 4;
/** An outline with more points is simplified until it has fewer; a page carries it. */
export const mostPoints = 600;

/** Reads a GeoJSON geometry; a string says what is wrong with it. */
export function readOutline(geometry: unknown): Outline | string {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon') return `geometry: ${JSON.stringify(type) ?? '—'}`;
  if (!Array.isArray(coordinates)) return 'coordinates';
  const polygons: Position[][][] = [];
  for (const polygon of type === 'Polygon' ? [coordinates] : coordinates) {
    if (!Array.isArray(polygon)) return 'coordinates';
    const rings: Position[][] = [];
    for (const ring of polygon) {
      const read = readRing(ring);
      if (typeof read === 'string') return read;
      rings.push(read);
    }
    if (rings.length > 0) polygons.push(rings);
  }
  const [first] = polygons;
  if (!first) return 'coordinates: []';
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
}

function readRing(ring: unknown): Position[] | string {
  if (!Array.isArray(ring)) return 'ring';
  const points: Position[] = [];
  for (const point of ring) {
    const [longitude, latitude] = Array.isArray(point) ? (point as unknown[]) : [];
    if (typeof longitude !== 'number' || typeof latitude !== 'number') return 'position';
    if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) return `position ${longitude}, ${latitude}`;
    points.push([longitude, latitude]);
  }
  const [first] = points;
  const last = points.at(-1);
  if (first && last && !same(first, last)) points.push([...first]);
  return points.length < 4 || areaOf(points) === 0 ? 'ring without an area' : points;
}

/**
 * The outline with rounded positions and at most `most` points. Within that number nothing but the rounding changes, so that neighbours keep
 * one border.
 */
export function shrinkOutline(outline: Outline, most = mostPoints): Outline {
  let polygons = polygonsOf(outline).map((rings) => rings.map((ring) => round(ring)));
  for (let tolerance = 10 ** -decimals; countPoints(polygons) > most && tolerance < 1; tolerance *= 1.5)
    polygons = polygons.map((rings) => rings.map((ring) => simplify(ring, tolerance)));
  const largest = Math.max(...polygons.map(([outer]) => areaOf(outer ?? [])));
  const kept = polygons
    // Islands and holes that became a line go; the unit itself never does.
    .map((rings) => rings.filter((ring, at) => at === 0 || isRing(ring)))
    .filter(([outer]) => isRing(outer ?? []) || areaOf(outer ?? []) === largest);
  const [first] = kept;
  return kept.length === 1 && first
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: kept };
}

export const polygonsOf = (outline: Outline): Position[][][] =>
  outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;

export const countPoints = (polygons: Position[][][]): number =>
  polygons.reduce((sum, rings) => sum + rings.reduce((points, ring) => points + ring.length, 0), 0);

const same = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];
const isRing = (ring: Position[]) => ring.length >= 4 && areaOf(ring) > 0;

function round(ring: Position[]): Position[] {
  const at = (value: number) => Number(value.toFixed(decimals));
  const points = ring.map(([longitude, latitude]): Position => [at(longitude), at(latitude)]);
  return points.filter((point, index) => index === 0 || !same(point, points[index - 1] ?? [NaN, NaN]));
}

/** Shoelace formula, in square degrees; only ever compared. */
export function areaOf(ring: readonly Position[]): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [x1, y1] = ring[at - 1] ?? [0, 0];
    const [x2, y2] = ring[at] ?? [0, 0];
    sum += x1 * y2 - x2 * y1;
  }
  return Math.abs(sum) / 2;
}

/** Douglas–Peucker: leaves out what lies within the tolerance of the line between its neighbours. */
function simplify(ring: Position[], tolerance: number): Position[] {
  // A ring begins where it ends: it is cut in two at the point farthest from its beginning.
  const [start = [0, 0]] = ring;
  let far = 0;
  for (const [at, point] of ring.entries())
    if (distance(point, start, start) > distance(ring[far] ?? start, start, start)) far = at;
  const simplified = [...walk(ring.slice(0, far + 1), tolerance), ...walk(ring.slice(far), tolerance).slice(1)];
  return simplified.length >= 4 ? simplified : ring;
}

function walk(line: Position[], tolerance: number): Position[] {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return line;
  const keep = new Set([0, line.length - 1]);
  const parts: [number, number][] = [[0, line.length - 1]];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [from, to] = part;
    let worst = 0;
    let at = -1;
    for (let index = from + 1; index < to; index += 1) {
      const off = distance(line[index] ?? first, line[from] ?? first, line[to] ?? last);
      if (off > worst) [worst, at] = [off, index];
    }
    if (at < 0 || worst <= tolerance) continue;
    keep.add(at);
    parts.push([from, at], [at, to]);
  }
  return line.filter((_, index) => keep.has(index));
}

/** From a point to the segment a–b. */
function distance([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const dx = bx - ax;
  const dy = by - ay;
  const along =
    dx === 0 && dy === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
