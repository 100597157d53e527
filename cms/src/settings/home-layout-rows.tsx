'use client';

import {
  mostInBlock,
  mostTextBlocks,
  uncountedBlocks,
  usualLayout,
  withEveryBlock,
  type HomeEntry,
  type HomeLayout,
} from '@lienthong/config/contracts/home-blocks';
import type { PortalType } from '@lienthong/config/contracts/portal-types';
import { homeBlockLabels } from '../portals/name-choices.ts';
import { Bilingual, type Of, type Text } from './bilingual.tsx';

type Props = Of<HomeLayout | null> & { lang: 'vi' | 'en'; type: PortalType };

/** Bố cục trang chủ: the blocks in their order, each with a tick, a number and a heading; buttons move them, for every hand and reader alike. */
export function HomeLayoutRows({ label, value, change, words, lang, type }: Props) {
  const w = words.home;
  if (value === null)
    return (
      <div className="lt-rows">
        <p>{w.usual}</p>
        <button type="button" onClick={() => change(usualLayout(type))}>
          {w.arrange}
        </button>
      </div>
    );
  const rows = withEveryBlock(value);
  const set = (at: number, entry: HomeEntry) => change(rows.with(at, entry));
  const move = (from: number, to: number) => {
    const entry = rows[from];
    if (entry && to >= 0 && to < rows.length) change(rows.toSpliced(from, 1).toSpliced(to, 0, entry));
  };
  const texts = rows.filter(({ block }) => block === 'text').length;
  return (
    <div className="lt-rows">
      <ol className="lt-home" aria-label={label}>
        {rows.map((entry, at) => {
          const name = homeBlockLabels[entry.block][lang];
          const called = `${at + 1}. ${name}`;
          return (
            <li key={entry.block === 'text' ? `text-${at}` : entry.block} data-shown={entry.shown}>
              <div className="lt-home-row">
                <label className="lt-check">
                  <input
                    type="checkbox"
                    aria-label={`${w.shown}: ${called}`}
                    checked={entry.shown}
                    onChange={({ target }) => set(at, { ...entry, shown: target.checked })}
                  />
                  {name}
                </label>
                {'count' in entry && !uncountedBlocks.includes(entry.block) && (
                  <input
                    type="number"
                    min={1}
                    max={mostInBlock}
                    aria-label={`${w.count}: ${called}`}
                    value={entry.count}
                    onChange={({ target }) => set(at, { ...entry, count: Number(target.value) })}
                  />
                )}
                <button
                  type="button"
                  disabled={at === 0}
                  aria-label={`${w.up}: ${called}`}
                  onClick={() => move(at, at - 1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  disabled={at === rows.length - 1}
                  aria-label={`${w.down}: ${called}`}
                  onClick={() => move(at, at + 1)}
                >
                  ↓
                </button>
              </div>
              {entry.shown && entry.block !== 'contact' && entry.block !== 'units' && (
                <details open={entry.block === 'text' || entry.heading !== null}>
                  <summary>{entry.block === 'text' ? w.text : w.heading}</summary>
                  <Bilingual
                    {...{ words }}
                    label={`${w.heading}: ${called}`}
                    value={entry.heading}
                    long={false}
                    change={(heading) => set(at, { ...entry, heading: heading as Text | null })}
                  />
                  {entry.block === 'text' && (
                    <>
                      <Bilingual
                        {...{ words }}
                        label={`${w.text}: ${called}`}
                        value={entry.text}
                        long
                        change={(text) => set(at, { ...entry, text: (text ?? { vi: '', en: null }) as Text })}
                      />
                      <button type="button" onClick={() => change(rows.toSpliced(at, 1))}>
                        {w.remove}
                      </button>
                    </>
                  )}
                </details>
              )}
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        disabled={texts >= mostTextBlocks}
        onClick={() => change([{ block: 'text', shown: true, heading: null, text: { vi: '', en: null } }, ...rows])}
      >
        {w.addText}
      </button>
      <button type="button" onClick={() => change(null)}>
        {w.reset}
      </button>
    </div>
  );
}
