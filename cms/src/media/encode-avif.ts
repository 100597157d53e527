import { createHash } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { mostPixels } from './allowed-types.ts';

/**
 * A process of its own for one picture, behind everybody else (low priority, one thread): AVIF takes seconds where WebP takes
 * milliseconds. A file appears under its name when it is whole.
 *
 *     node cms/src/media/encode-avif.ts <folder> <source> <width>…
 */
const [folder = '', source = '', ...widths] = process.argv.slice(2);
setPriority(10);
sharp.concurrency(1);
const variants = [];
for (const wanted of widths.map(Number)) {
  const { data, info } = await sharp(path.join(folder, source), { limitInputPixels: mostPixels })
    .resize({ width: wanted })
    .avif({ quality: 52, effort: 4 })
    .toBuffer({ resolveWithObject: true });
  const file = `${path.parse(source).name}-${wanted}.avif`;
  const unfinished = path.join(folder, `${file}.unfinished`);
  rmSync(unfinished, { force: true });
  writeFileSync(unfinished, data);
  renameSync(unfinished, path.join(folder, file));
  const sha256 = createHash('sha256').update(data).digest('hex');
  variants.push({ file, type: 'image/avif', width: info.width, height: info.height, bytes: data.length, sha256 });
}
process.stdout.write(JSON.stringify(variants));
