'use client';

import type { SettingsWords } from './settings-words.ts';

export type Text = { vi: string; en: string | null };
/** What every control of a setting is told: its name, the value, and whom to tell the new one. */
export type Of<T> = { label: string; change: (value: unknown) => void; words: SettingsWords; value: T };

/** A text in both languages; empty in both, it is none. */
export function Bilingual({ label, value, change, words, long }: Of<Text | null> & { long: boolean }) {
  const text = value ?? { vi: '', en: null };
  const set = (part: Partial<Text>) => {
    const next = { ...text, ...part };
    change(next.vi === '' && !next.en ? null : next);
  };
  const Field = long ? 'textarea' : 'input';
  return (
    <div className="lt-pair">
      <label>
        {words.inVietnamese}
        <Field
          aria-label={`${label} – ${words.inVietnamese}`}
          value={text.vi}
          onChange={({ target }) => set({ vi: target.value })}
        />
      </label>
      <label>
        {words.inEnglish}
        <Field
          lang="en"
          aria-label={`${label} – ${words.inEnglish}`}
          value={text.en ?? ''}
          onChange={({ target }) => set({ en: target.value === '' ? null : target.value })}
        />
      </label>
    </div>
  );
}
