import { readFileSync, cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assets, PageView } from '../route/page-view.ts';

const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');

/** The compiled site: its renderer, its assets and a name that changes with it. */
export async function loadBuild(): Promise<{
  render: (view: PageView) => Promise<string>;
  assets: Assets;
  build: string;
}> {
  const { assets, build } = JSON.parse(readFileSync(path.join(dist, 'build.json'), 'utf8')) as {
    assets: Assets;
    build: string;
  };
  const entry = (await import(path.join(dist, 'server', 'entry.mjs'))) as {
    renderPage: (view: PageView) => Promise<string>;
  };
  return { render: entry.renderPage, assets, build };
}

/** Puts the shared styles, scripts and fonts where citizens get them. */
export function publishAssets(out: string): void {
  cpSync(path.join(dist, 'assets'), path.join(out, '_a'), { recursive: true });
}
