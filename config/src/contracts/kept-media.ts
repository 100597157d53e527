/**
 * Media kept: every published file and picture stays in the data folder under its SHA-256, whatever becomes of it in the CMS, so that any
 * page can be shown as it was.
 */
export const keptMediaFolder = 'media-kept';

/** Where a file with this SHA-256 (hex) is kept, relative to the data folder. */
export const keptMediaPath = (sha256: string): string => `${keptMediaFolder}/${sha256.slice(0, 2)}/${sha256}`;
