type Palette = { sky: [string, string]; far: string; near: string; water: string; accent: string };

const dusk: Palette = {
  sky: ['#f6c8a0', '#8c6bb1'],
  far: '#6b5b95',
  near: '#40345f',
  water: '#5a5f9c',
  accent: '#ffd27a',
};
const morning: Palette = {
  sky: ['#fdf1d8', '#9cc9e3'],
  far: '#7fa7a0',
  near: '#3f6f5f',
  water: '#6fb1c4',
  accent: '#c8553d',
};
const rain: Palette = {
  sky: ['#c3ccd6', '#6e7f92'],
  far: '#5c6b7d',
  near: '#3a4757',
  water: '#8b8f86',
  accent: '#e0a458',
};

const width = 1280;
const height = 720;

function frame(palette: Palette, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs><linearGradient id="s" x1="0" y1="1" x2="0" y2="0"><stop offset="0" stop-color="${palette.sky[0]}"/><stop offset="1" stop-color="${palette.sky[1]}"/></linearGradient></defs><rect width="${width}" height="${height}" fill="url(#s)"/><circle cx="980" cy="190" r="64" fill="${palette.accent}" opacity=".85"/>${inside}</svg>`;
}

const hills = (colour: string, base: number, rise: number, shift: number) =>
  `<path fill="${colour}" d="M0 ${base} Q${160 + shift} ${base - rise} ${360 + shift} ${base - rise * 0.35} T${760 + shift} ${base - rise * 0.6} T${width} ${base - rise * 0.2} V${height} H0Z"/>`;
const water = (colour: string, from: number) =>
  `<rect y="${from}" width="${width}" height="${height - from}" fill="${colour}"/>${Array.from({ length: 16 }, (_, at) => `<path d="M${(at * 211) % width} ${from + 20 + ((at * 37) % (height - from - 40))} h${60 + ((at * 29) % 90)}" stroke="#fff" stroke-width="3" opacity=".28"/>`).join('')}`;
const boat = (x: number, y: number, colour: string) =>
  `<path fill="${colour}" d="M${x} ${y} q70 44 150 0 l-18 30 q-58 20 -116 0z"/><path fill="#3b2c25" d="M${x + 40} ${y + 4} q36 -46 72 0z"/>`;
const roof = (x: number, y: number, w: number, tiles: string) =>
  `<path fill="${tiles}" d="M${x - w * 0.62} ${y} q${w * 0.1} -8 ${w * 0.2} -${w * 0.22} h${w * 0.84} q${w * 0.1} ${w * 0.2} ${w * 0.2} ${w * 0.22} q-${w * 0.6} -16 -${w * 1.24} 0z"/>`;

const scenes: Record<string, () => string> = {
  'cau-truong-tien': () =>
    frame(
      dusk,
      hills(dusk.far, 430, 120, 60) +
        water(dusk.water, 450) +
        Array.from(
          { length: 6 },
          (_, at) =>
            `<path d="M${20 + at * 206} 470 q103 -150 206 0" fill="none" stroke="#e9edf5" stroke-width="12"/><rect x="${14 + at * 206}" y="466" width="16" height="90" fill="#c9cfdd"/>${Array.from({ length: 5 }, (__, n) => `<path d="M${54 + at * 206 + n * 34} 470 v-${40 + 24 * (2 - Math.abs(n - 2))}" stroke="#e9edf5" stroke-width="4"/>`).join('')}`,
        ).join('') +
        '<rect y="464" width="1280" height="16" fill="#d7dcea"/>' +
        boat(300, 600, '#2c2340'),
    ),
  'ngo-mon': () =>
    frame(
      morning,
      hills(morning.far, 420, 90, 0) +
        '<rect y="560" width="1280" height="160" fill="#b9a37e"/><path fill="#a5704d" d="M250 390 h780 v190 h-780z"/>' +
        [360, 500, 640, 780, 920]
          .map((x) => `<path fill="#5b3a2b" d="M${x - 28} 580 v-80 q28 -40 56 0 v80z"/>`)
          .join('') +
        '<rect x="380" y="300" width="520" height="92" fill="#8a3b2a"/>' +
        Array.from(
          { length: 11 },
          (_, at) => `<rect x="${392 + at * 50}" y="306" width="12" height="86" fill="#d9a441"/>`,
        ).join('') +
        roof(640, 304, 560, '#d8a329') +
        '<rect x="500" y="200" width="280" height="60" fill="#8a3b2a"/>' +
        roof(640, 204, 330, '#3f7d5a'),
    ),
  'dam-pha': () =>
    frame(
      morning,
      hills(morning.far, 400, 70, 120) +
        water(morning.water, 410) +
        Array.from(
          { length: 14 },
          (_, at) => `<path d="M${120 + at * 80} ${500 + ((at * 53) % 90)} v-70" stroke="#5d4a33" stroke-width="5"/>`,
        ).join('') +
        boat(220, 590, '#5d4a33') +
        boat(820, 540, '#5d4a33'),
    ),
  'ruong-lua': () =>
    frame(
      morning,
      hills(morning.far, 390, 160, 40) +
        '<rect y="400" width="1280" height="320" fill="#b8c65a"/>' +
        Array.from(
          { length: 9 },
          (_, at) => `<path d="M640 400 L${at * 200 - 200} 720" stroke="#8da042" stroke-width="8"/>`,
        ).join('') +
        '<path fill="#e8d9a8" d="M820 560 l50 -40 50 40z"/><rect x="856" y="560" width="28" height="70" fill="#7b4a86"/>',
    ),
  'nui-rung': () =>
    frame(
      morning,
      hills('#9fc1b4', 380, 220, 0) +
        hills('#6d9f86', 470, 190, 120) +
        hills('#3d6f57', 590, 160, 30) +
        '<path fill="#d8efe9" d="M620 330 q14 120 -10 250 h46 q20 -130 4 -250z"/>',
    ),
  'mua-lu': () =>
    frame(
      rain,
      hills(rain.far, 360, 60, 80) +
        [120, 330, 560, 800, 1010]
          .map(
            (x, at) =>
              `<rect x="${x}" y="${330 + (at % 2) * 24}" width="150" height="190" fill="#b7a58c"/><path fill="#8a4f3d" d="M${x - 20} ${336 + (at % 2) * 24} l95 -70 95 70z"/>`,
          )
          .join('') +
        water(rain.water, 470) +
        boat(540, 560, '#394452') +
        Array.from(
          { length: 60 },
          (_, at) =>
            `<path d="M${(at * 97) % width} ${(at * 53) % 460} l-10 34" stroke="#fff" stroke-width="2" opacity=".4"/>`,
        ).join(''),
    ),
  'mot-cua': () =>
    frame(
      morning,
      '<rect y="120" width="1280" height="600" fill="#eef1f0"/><rect x="0" y="470" width="1280" height="250" fill="#c7a36b"/>' +
        [150, 460, 770, 1080]
          .map(
            (x, at) =>
              `<rect x="${x - 100}" y="180" width="200" height="70" rx="8" fill="#5a2a6b"/><text x="${x}" y="232" font-family="sans-serif" font-size="44" fill="#fff" text-anchor="middle">${at + 1}</text><circle cx="${x}" cy="350" r="44" fill="#e2b48a"/><path fill="#2f4d6b" d="M${x - 80} 480 q80 -130 160 0z"/><rect x="${x - 70}" y="430" width="140" height="44" fill="#37474f"/>`,
          )
          .join(''),
    ),
  'den-hoa-dang': () =>
    frame(
      dusk,
      hills(dusk.far, 400, 80, 20) +
        water('#2d2a55', 420) +
        Array.from({ length: 22 }, (_, at) => {
          const x = 40 + ((at * 173) % 1200);
          const y = 470 + ((at * 61) % 210);
          return `<ellipse cx="${x}" cy="${y + 16}" rx="34" ry="8" fill="#ffcf70" opacity=".35"/><path fill="#f08a8a" d="M${x - 20} ${y + 10} q20 -44 40 0z"/><circle cx="${x}" cy="${y}" r="8" fill="#fff2b8"/>`;
        }).join(''),
    ),
};

export const sceneNames = Object.keys(scenes);

/** The SVG of a scene of Huế, drawn for the demo. */
export function drawScene(name: string): string {
  const draw = scenes[name];
  if (!draw) throw new Error(`There is no scene ${name}`);
  return draw();
}
