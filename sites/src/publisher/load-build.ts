import { readFileSync, cpSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ThemeProblem } from '@lienthong/themes/problem';
import type { Assets, PageView } from '../route/page-view.ts';
import { writePortalCalendar } from './write-calendars.ts';
import { writeFormSchema } from './write-form-schema.ts';
import { writeFeed } from './write-feeds.ts';
import { writePinned } from './write-pinned.ts';

const builtHere = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');

/** `@astrojs/node`’s way to answer a request; `next` when there is no such route. */
export type AnswerOnDemand = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
  locals: App.Locals,
) => Promise<void>;

/** The compiled site: its renderer, its on-demand handler, its assets and a name that changes with it. */
export async function loadBuild(dist = builtHere): Promise<{
  render: (view: PageView) => Promise<string | Uint8Array>;
  handler: AnswerOnDemand;
  assets: Assets;
  build: string;
  /** Themes that are no part of it because they are broken, and why. */
  broken: Set<string>;
  problems: ThemeProblem[];
}> {
  const { assets, build, problems } = JSON.parse(readFileSync(path.join(dist, 'build.json'), 'utf8')) as {
    assets: Assets;
    build: string;
    problems: ThemeProblem[];
  };
  const entry = (await import(path.join(dist, 'server', 'entry.mjs'))) as {
    renderPage: (view: PageView) => Promise<Uint8Array>;
    handler: AnswerOnDemand;
  };
  const render = async (view: PageView): Promise<string | Uint8Array> => {
    if (view.key.page === 'feed') return writeFeed(view.store, view.key.of, view.key.format);
    if (view.key.page === 'calendar') return writePortalCalendar(view.store);
    if (view.key.page === 'pinned') return writePinned(view.store, view.key.of);
    if (view.key.page === 'form-schema') return writeFormSchema(view.store, view.key.of);
    return entry.renderPage(view);
  };
  const broken = new Set(problems.map(({ theme }) => theme));
  return { render, handler: entry.handler, assets, build, broken, problems };
}

/** Puts the shared styles, scripts and fonts where citizens get them. */
export function publishAssets(out: string, dist = builtHere): void {
  cpSync(path.join(dist, 'assets'), path.join(out, '_a'), { recursive: true });
}
