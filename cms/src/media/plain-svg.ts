/** Larger ones are pictures in disguise. */
const largest = 512 * 1024;
/** What runs, loads, leads elsewhere, or takes long to draw. */
const refused =
  /<!doctype|<!entity|<\?xml-stylesheet|<script|<foreignobject|<image|<feimage|<iframe|<filter|<style|<a[\s>]|<set[\s>]|<animate|@import|\son[a-z]+\s*=|href\s*=\s*["'](?!#)|url\(\s*["']?(?!#)/i;

/** Whether a file is an SVG by its first element. */
export const looksLikeSvg = (data: Buffer): boolean =>
  /^\ufeff?\s*(<\?xml[^>]*\?>\s*)?(<!--[^]*?-->\s*)*(<!doctype svg[^>]*>\s*)?<svg[\s>]/i.test(
    data.toString('utf8', 0, 4096),
  );

/** Whether an SVG is shapes and nothing else, so that it can be drawn. */
export const isPlainSvg = (data: Buffer): boolean => data.length <= largest && !refused.test(data.toString('utf8'));
