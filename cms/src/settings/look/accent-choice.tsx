'use client';

import { useState } from 'react';
import { themeChoices } from '../../portals/name-choices.ts';
import { judgeAccent, turned } from '../../portals/accent-colour.ts';
import type { Of } from '../bilingual.tsx';

type Props = Of<number | null> & {
  /** The theme whose colours turn. */
  theme: string;
};

/** Màu nhấn: a hue by slider, or a colour that is checked; one that cannot be read on the page is refused with the nearest that can. */
export function AccentChoice({ label, value, change, words, theme }: Props) {
  const w = words.accent;
  const [picked, setPicked] = useState('#7a2e8e');
  const [asked, setAsked] = useState(false);
  const swatch = themeChoices.find((each) => each.value === theme)?.swatch ?? [];
  const verdict = judgeAccent(picked);
  return (
    <div className="lt-rows">
      <p className="lt-accent">
        {swatch.map((color) => (
          <i key={color} aria-hidden="true" style={{ background: value === null ? color : turned(color, value) }} />
        ))}
        {value === null ? w.ofTheme : w.hue(value)}
      </p>
      <label>
        {w.slide}
        <input
          type="range"
          min={0}
          max={359}
          aria-label={`${label} – ${w.slide}`}
          value={value ?? 0}
          onChange={({ target }) => change(Number(target.value))}
        />
      </label>
      <label>
        {w.pick}
        <input
          type="color"
          aria-label={`${label} – ${w.pick}`}
          value={picked}
          onChange={({ target }) => {
            setPicked(target.value);
            setAsked(true);
            const judged = judgeAccent(target.value);
            if (judged.passes) change(judged.hue);
          }}
        />
      </label>
      {asked && !verdict.passes && (
        <div className="lt-refused" role="alert">
          <p>{verdict.grey ? w.grey : w.faint(verdict.ratio.toFixed(1))}</p>
          {verdict.nearest && (
            <button
              type="button"
              onClick={() => {
                change(verdict.hue);
                setAsked(false);
              }}
            >
              <i aria-hidden="true" style={{ background: verdict.nearest }} />
              {w.nearest}
            </button>
          )}
        </div>
      )}
      {value !== null && (
        <button type="button" onClick={() => change(null)}>
          {w.back}
        </button>
      )}
    </div>
  );
}
