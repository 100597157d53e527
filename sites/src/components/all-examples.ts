import type { Examples } from './example.ts';

const modules = import.meta.glob<Examples>('./*/*.examples.ts', { eager: true, import: 'default' });

/** The examples of every component by its folder's name. */
export const examplesByName: Record<string, Examples> = Object.fromEntries(
  Object.entries(modules).map(([file, examples]) => [file.split('/')[1] ?? file, examples]),
);
