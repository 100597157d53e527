/** What may be uploaded, by content. */
export const allowedTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/avif',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'video/mp4',
  'text/vtt',
] as const;

/** The largest file taken, in bytes. */
export const largestUpload = 50 * 1024 * 1024;
/** Pictures with more pixels are refused before they are decoded. */
export const mostPixels = 40_000_000;
/** Widths of the WebP variants made at upload. */
export const variantWidths = [320, 640, 1280] as const;
