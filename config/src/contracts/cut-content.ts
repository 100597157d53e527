/** Copies of content.db as it stood at a release, made by the CMS for the preview of the past: in the data folder, a few at a time. */
export const cutFolder = 'time-machine';

/** Where the copy as of a sequence number stands, relative to the data folder. */
export const cutPath = (seq: number): string => `${cutFolder}/${seq}.db`;
