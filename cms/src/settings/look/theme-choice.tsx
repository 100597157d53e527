'use client';

import { themeChoices } from '../../portals/name-choices.ts';
import type { Of } from '../bilingual.tsx';

/** Giao diện: the themes there are, each with its colours. */
export function ThemeChoice({ label, value, change, lang }: Of<string> & { lang: 'vi' | 'en' }) {
  return (
    <div className="lt-themes" role="radiogroup" aria-label={label}>
      {themeChoices.map((theme) => (
        <label key={theme.value}>
          <input
            type="radio"
            name={label}
            value={theme.value}
            checked={theme.value === value}
            onChange={() => change(theme.value)}
          />
          <span className="lt-swatch" aria-hidden="true">
            {theme.swatch.map((color) => (
              <i key={color} style={{ background: color }} />
            ))}
          </span>
          {theme.label[lang]}
        </label>
      ))}
    </div>
  );
}
