/** Boxes of an MP4 file in which cameras and telephones note where, when and with what it was taken. */
const telling = new Set(['udta', 'meta', 'uuid']);
/** Boxes that are made of others. */
const nested = new Set(['moov', 'trak', 'mdia', 'minf', 'edts']);
/** A file with more boxes than this was made to be read for ever. */
const mostBoxes = 10_000;

/**
 * An MP4 file without what it tells about its maker: such boxes become free space of the same size, so that nothing moves. `null` when its
 * boxes do not add up.
 */
export function stripMp4(data: Buffer): Buffer | null {
  const stripped = Buffer.from(data);
  let left = mostBoxes;
  let films = 0;
  const walk = (from: number, to: number): boolean => {
    for (let at = from; at < to;) {
      if (to - at < 8 || (left -= 1) < 0) return false;
      const type = stripped.toString('latin1', at + 4, at + 8);
      const short = stripped.readUInt32BE(at);
      const long = short === 1;
      if (long && to - at < 16) return false;
      const size = long ? Number(stripped.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short;
      const head = long ? 16 : 8;
      if (size < head || size > to - at) return false;
      if (type === 'moov') films += 1;
      if (telling.has(type)) {
        stripped.write('free', at + 4, 'latin1');
        stripped.fill(0, at + head, at + size);
      } else if (nested.has(type) && !walk(at + head, at + size)) return false;
      at += size;
    }
    return true;
  };
  return walk(0, stripped.length) && films === 1 ? stripped : null;
}
