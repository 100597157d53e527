import type { Language } from '@lienthong/config/contracts/localized';
import type { PictureFacts } from './picture/picture.ts';

const drawings = {
  bridge:
    "<rect width='960' height='600' fill='#d9c7ea'/><circle cx='700' cy='170' r='80' fill='#f3d27a'/><path d='M0 330q240-110 480-20t480-40v330H0z' fill='#a98bc9'/><path d='M0 420h960v180H0z' fill='#5d4c8f'/><path d='M60 420q100-170 200 0m0 0q100-170 200 0m0 0q100-170 200 0m0 0q100-170 200 0M0 424h960' stroke='#fff' stroke-width='9' fill='none'/>",
  lotus:
    "<rect width='960' height='600' fill='#cfe6d5'/><path d='M0 380h960v220H0z' fill='#2f6f54'/><ellipse cx='300' cy='470' rx='190' ry='42' fill='#498f6b'/><path d='M480 420q-90-120 0-240q90 120 0 240zm0 0q-190-20-200-170q140 10 200 170zm0 0q190-20 200-170q-140 10-200 170z' fill='#e69ab8'/>",
  person:
    "<rect width='480' height='480' fill='#e6dfee'/><circle cx='240' cy='190' r='92' fill='#8d76ad'/><path d='M60 480q20-170 180-170t180 170z' fill='#5d4c8f'/>",
};
const names = {
  bridge: { vi: 'Cầu Trường Tiền lúc chiều xuống', en: 'Trường Tiền bridge at dusk' },
  lotus: { vi: 'Sen trong hồ Tịnh Tâm', en: 'Lotus in Tịnh Tâm lake' },
  person: { vi: 'Chân dung', en: 'Portrait' },
};

/** A drawing in the place of a photograph: examples ask nobody for a file. */
export function examplePicture(lang: Language, name: keyof typeof drawings = 'bridge'): PictureFacts {
  const [width, height] = name === 'person' ? [480, 480] : [960, 600];
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}' width='${width}' height='${height}'>${drawings[name]}</svg>`;
  return {
    src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    webp: '',
    avif: '',
    width,
    height,
    alt: names[name][lang],
  };
}
