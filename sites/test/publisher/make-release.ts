import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RecordInput } from '@lienthong/config/contracts/record';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
export const writeContent = path.join(repository, 'cms', 'src', 'publishing', 'write-content.ts');
/** A text; every second one has a translation. */
export const text = (vi: string) => ({ vi, en: vi.length % 2 === 0 ? `${vi} (en)` : null });
const themes = ['hue-tim', 'la-xanh', 'khan-cap'] as const;

export type Release = {
  cause: string;
  at: string;
  put: RecordInput[];
  remove: { kind: RecordInput['kind']; id: string }[];
};

/** Writes releases into a content.db, by the same command the CMS’s writer has. */
export function apply(file: string, releases: Release[]): void {
  execFileSync(process.execPath, [writeContent, '--file', file], {
    input: releases.map((release) => `${JSON.stringify(release)}\n`).join(''),
  });
}

/** Every file under a folder with its content, but what is made some time later, off the publication: static search and pictures. */
export function filesOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !/[\\/](_pagefind|_o)([\\/]|$)/.test(entry.parentPath),
  );
  return Object.fromEntries(
    entries
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );
}

/** A portal: the city, or a ward under it. */
export function portalOf(id: string, theme: number, host: number, closed: boolean): RecordInput {
  const root = id === 'city';
  return {
    kind: 'portal',
    id,
    slug: id,
    type: root ? 'province' : 'commune',
    state: closed ? 'suspended' : 'active',
    parent: root ? null : 'city',
    ancestors: root ? ['city'] : ['city', id],
    order: 0,
    code: null,
    hostname: `${id}${host === 0 ? '' : '-new'}.localhost`,
    formerHostnames: host === 0 ? [] : [`${id}.localhost`],
    name: text(id),
    shortName: text(id),
    theme: themes[theme] ?? 'hue-tim',
    emblem: null,
    intro: null,
    address: null,
    phone: null,
    email: null,
    hours: [],
    accountable: null,
    alert: null,
    outline: null,
    tile: null,
    successor: null,
    aggregate: { article: true, document: true, event: true },
    rules: [],
  };
}

/** Where two releases differ, in a few words each: whole pages would hide it. */
export function differences(live: Record<string, string>, full: Record<string, string>): string[] {
  const around = (text: string | undefined, at: number) =>
    text === undefined ? 'is not there' : `“${text.slice(Math.max(0, at - 80), at + 120)}”`;
  return [...new Set([...Object.keys(live), ...Object.keys(full)])].flatMap((file) => {
    const [one, other] = [live[file], full[file]];
    if (one === other) return [];
    let at = 0;
    while (one !== undefined && other !== undefined && one[at] === other[at]) at += 1;
    return [`${file}: live ${around(one, at)}, full ${around(other, at)}`];
  });
}
