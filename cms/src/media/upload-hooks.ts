import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { fileTypeFromBuffer } from 'file-type';
import type {
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload';
import sharp from 'sharp';
import { slugFromTitle } from '@lienthong/config/contracts/vietnamese-text';
import { refuse } from '../access/refuse.ts';
import { looksLikeSvg, isPlainSvg } from './plain-svg.ts';
import { readCaptions } from './read-captions.ts';
import { stripMp4 } from './strip-mp4.ts';
import { allowedTypes, largestUpload, mostPixels, variantWidths } from './allowed-types.ts';

export type Variant = {
  file: string;
  type: 'image/webp' | 'image/avif';
  width: number;
  height: number;
  bytes: number;
  sha256: string;
};

/**
 * Takes an uploaded file: its type is what its bytes say, pictures are encoded anew (no EXIF, no GPS) with WebP variants, the name
 * is made safe and random, the hash kept. Films lose what they tell about their maker; captions are told by their first line.
 */
export const takeUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const file = req.file;
  if ((operation !== 'create' && operation !== 'update') || !file) return args;
  if (file.size > largestUpload)
    refuse('LT-MEDIA-002', req, 413, { size: megabytes(file.size), limit: megabytes(largestUpload) });
  if (looksLikeSvg(file.data)) file.data = await drawSvg(file.data, req);
  const captions = readCaptions(file.data);
  const type = captions ? { ext: 'vtt', mime: 'text/vtt' } : await fileTypeFromBuffer(file.data);
  if (captions) file.data = captions;
  const taken = type && (type.mime === 'text/vtt' ? captions : allowedTypes.some((allowed) => allowed === type.mime));
  if (!type || !taken) refuse('LT-MEDIA-001', req, 400, { type: type?.mime ?? '?' });
  const name = `${slugFromTitle(path.parse(file.name).name)}-${randomUUID().slice(0, 8)}`;
  let variants: Variant[] = [];
  if (type.mime.startsWith('image/')) {
    const picture = await encodePicture(file.data, type.mime, req);
    file.data = picture.data;
    variants = await writeVariants(picture.data, picture.width, name);
  }
  if (type.mime === 'video/mp4') file.data = stripMp4(file.data) ?? refuse('LT-MEDIA-005', req, 400);
  file.name = `${name}.${type.ext}`;
  file.mimetype = type.mime;
  file.size = file.data.length;
  req.context['upload'] = { sha256: sha256(file.data), variants, avif: 'waiting' };
  return args;
};

/** What was found out about the file joins the document here, where nobody outside can say it: pages show what stands there. */
export const noteUpload: CollectionBeforeChangeHook = ({ data, req }) => {
  const upload = req.context['upload'] as Record<string, unknown> | undefined;
  delete req.context['upload'];
  return { ...data, ...upload };
};

/** Variants go when their picture goes. */
export const removeVariants: CollectionAfterDeleteHook = async ({ doc }) => {
  const folder = path.join(parseEnvironment(process.env).dataDir, 'media');
  for (const { file } of (doc['variants'] ?? []) as Variant[])
    await rm(path.join(folder, path.basename(file)), { force: true });
};

/** A drawing (SVG) as the picture it shows: no markup of anybody's is ever kept or served. */
async function drawSvg(data: Buffer, req: PayloadRequest): Promise<Buffer> {
  if (!isPlainSvg(data)) return refuse('LT-MEDIA-001', req, 400, { type: 'image/svg+xml' });
  try {
    return await sharp(data, { limitInputPixels: mostPixels, density: 300 })
      .resize({ width: drawnSize, height: drawnSize, fit: 'inside' })
      .png()
      .toBuffer();
  } catch {
    return refuse('LT-MEDIA-003', req);
  }
}

async function encodePicture(data: Buffer, mime: string, req: PayloadRequest) {
  try {
    const picture = sharp(data, { limitInputPixels: mostPixels, animated: mime === 'image/gif' }).rotate();
    const { data: encoded, info } = await picture.toBuffer({ resolveWithObject: true });
    return { data: encoded, width: info.width };
  } catch {
    return refuse('LT-MEDIA-003', req);
  }
}

async function writeVariants(data: Buffer, width: number, name: string): Promise<Variant[]> {
  const folder = path.join(parseEnvironment(process.env).dataDir, 'media');
  await mkdir(folder, { recursive: true });
  const wanted = [...variantWidths.filter((each) => each < width), Math.min(width, 1920)];
  return Promise.all(
    [...new Set(wanted)].map(async (each) => {
      const { data: bytes, info } = await sharp(data)
        .resize({ width: each })
        .webp({ quality: 78 })
        .toBuffer({ resolveWithObject: true });
      const file = `${name}-${each}.webp`;
      await writeFile(path.join(folder, file), bytes);
      return {
        file,
        type: 'image/webp' as const,
        width: info.width,
        height: info.height,
        bytes: bytes.length,
        sha256: sha256(bytes),
      };
    }),
  );
}

/** The larger side of a drawing in pixels, enough for an emblem on any screen. */
const drawnSize = 640;
const sha256 = (data: Buffer) => createHash('sha256').update(data).digest('hex');
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
