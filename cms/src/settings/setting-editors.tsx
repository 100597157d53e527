'use client';

import type { HomeLayout } from '@lienthong/config/contracts/home-blocks';
import type { CollectPolicy } from '@lienthong/config/contracts/record';
import { portalTypes, type PortalType } from '@lienthong/config/contracts/portal-types';
import { typeLabels } from '../portals/name-choices.ts';
import type { SettingEditor } from '../portals/setting-catalogue.ts';
import { Bilingual, type Of, type Text } from './bilingual.tsx';
import { HomeLayoutRows } from './home-layout-rows.tsx';
import { AccentChoice } from './look/accent-choice.tsx';
import { PictureChoice } from './look/picture-choice.tsx';
import { ThemeChoice } from './look/theme-choice.tsx';
import type { SettingsWords } from './settings-words.ts';

type Props = {
  editor: SettingEditor;
  /** Stands in the names of all its controls. */
  label: string;
  value: unknown;
  change: (value: unknown) => void;
  words: SettingsWords;
  lang: 'vi' | 'en';
  categories: { id: string; name: string }[];
  /** Of the portal. */
  type: PortalType;
  /** The theme chosen at the moment. */
  theme: string;
};
type Hours = { days: Text; hours: string }[];
type Deadlines = Record<string, { amount: number; unit: 'WD' | 'D' | 'H' }>;

const toggled = <T,>(list: readonly T[], item: T): T[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];

/** The control that fits a setting's type; it is told the value and says the new one. */
export function SettingEditorField({ editor, label, value, change, words, lang, categories, type, theme }: Props) {
  switch (editor.type) {
    case 'choice':
      return (
        <select
          aria-label={label}
          value={String(value)}
          onChange={({ target }) =>
            change(editor.options.find((option) => String(option.value) === target.value)?.value)
          }
        >
          {editor.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label[lang]}
            </option>
          ))}
        </select>
      );
    case 'switch':
      return (
        <label className="lt-check">
          <input
            type="checkbox"
            aria-label={label}
            checked={value === true}
            onChange={({ target }) => change(target.checked)}
          />
          {words.yes}
        </label>
      );
    case 'number':
      return (
        <input
          type="number"
          aria-label={label}
          min={editor.min}
          max={editor.max}
          value={typeof value === 'number' ? value : ''}
          placeholder={editor.nullable ? words.empty : ''}
          onChange={({ target }) => change(target.value === '' ? null : Number(target.value))}
        />
      );
    case 'line':
      return (
        <input
          type={editor.kind}
          aria-label={label}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => change(target.value === '' ? null : target.value)}
        />
      );
    case 'bilingual':
      return <Bilingual {...{ label, change, words }} value={value as Text | null} long={editor.long} />;
    case 'languages':
      return (
        <div className="lt-choices">
          {(['vi', 'en'] as const).map((each) => (
            <label key={each} className="lt-check">
              <input
                type="checkbox"
                checked={(value as string[]).includes(each)}
                disabled={each === 'vi'}
                onChange={() => change(toggled(value as string[], each))}
              />
              {each === 'vi' ? words.inVietnamese : words.inEnglish}
            </label>
          ))}
        </div>
      );
    case 'hours':
      return <HoursRows {...{ label, change, words }} value={value as Hours} />;
    case 'deadlines':
      return <DeadlineRows {...{ label, change, words }} value={value as Deadlines} />;
    case 'theme':
      return <ThemeChoice {...{ label, change, words, lang }} value={String(value)} />;
    case 'accent':
      return <AccentChoice {...{ label, change, words, theme }} value={value as number | null} />;
    case 'picture':
      return <PictureChoice {...{ label, change, words }} value={value as string | null} />;
    case 'home':
      return <HomeLayoutRows {...{ label, change, words, lang, type }} value={value as HomeLayout | null} />;
    case 'collect':
      return <Collect {...{ change, words, lang, categories }} value={value as CollectPolicy} all={editor.articles} />;
  }
}

function HoursRows({ label, value, change, words }: Of<Hours>) {
  const set = (at: number, row: Hours[number]) => change(value.with(at, row));
  return (
    <div className="lt-rows">
      {value.map((row, at) => (
        <div key={at} className="lt-line">
          <input
            aria-label={`${label} ${at + 1} – ${words.days}`}
            placeholder={words.days}
            value={row.days.vi}
            onChange={({ target }) => set(at, { ...row, days: { ...row.days, vi: target.value } })}
          />
          <input
            aria-label={`${label} ${at + 1} – ${words.daysEn}`}
            placeholder={words.daysEn}
            lang="en"
            value={row.days.en ?? ''}
            onChange={({ target }) => set(at, { ...row, days: { ...row.days, en: target.value || null } })}
          />
          <input
            aria-label={`${label} ${at + 1} – ${words.hours}`}
            placeholder={words.hours}
            value={row.hours}
            onChange={({ target }) => set(at, { ...row, hours: target.value })}
          />
          <button type="button" onClick={() => change(value.toSpliced(at, 1))}>
            {words.remove}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => change([...value, { days: { vi: '', en: null }, hours: '' }])}>
        {words.add}
      </button>
    </div>
  );
}

function DeadlineRows({ label, value, change, words }: Of<Deadlines>) {
  const rows = Object.entries(value);
  const set = (next: typeof rows) => change(Object.fromEntries(next));
  return (
    <div className="lt-rows">
      {rows.map(([code, { amount, unit }], at) => (
        <div key={at} className="lt-line">
          <input
            aria-label={`${label} ${at + 1} – ${words.code}`}
            placeholder={words.code}
            value={code}
            onChange={({ target }) => set(rows.with(at, [target.value, { amount, unit }]))}
          />
          <input
            type="number"
            min={1}
            aria-label={`${label} ${at + 1} – ${words.amount}`}
            value={amount}
            onChange={({ target }) => set(rows.with(at, [code, { amount: Number(target.value), unit }]))}
          />
          <select
            aria-label={`${label} ${at + 1} – ${words.unit}`}
            value={unit}
            onChange={({ target }) => set(rows.with(at, [code, { amount, unit: target.value as 'WD' }]))}
          >
            {(['WD', 'D', 'H'] as const).map((each) => (
              <option key={each} value={each}>
                {words.units[each]}
              </option>
            ))}
          </select>
          <button type="button" onClick={() => set(rows.toSpliced(at, 1))}>
            {words.remove}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => set([...rows, ['', { amount: 1, unit: 'WD' }]])}>
        {words.add}
      </button>
    </div>
  );
}

type CollectProps = Pick<Props, 'change' | 'words' | 'lang' | 'categories'> & { value: CollectPolicy; all: boolean };

function Collect({ value, change, words, lang, categories, all }: CollectProps) {
  const set = (part: Partial<CollectPolicy>) => change({ ...value, ...part });
  return (
    <div className="lt-rows">
      <label className="lt-check">
        <input type="checkbox" checked={value.show} onChange={({ target }) => set({ show: target.checked })} />
        {words.show}
      </label>
      {value.show && (
        <>
          <fieldset>
            <legend>{words.types}</legend>
            {portalTypes.map((type) => (
              <label key={type} className="lt-check">
                <input
                  type="checkbox"
                  checked={value.types.includes(type)}
                  onChange={() => set({ types: toggled(value.types, type) })}
                />
                {typeLabels[type][lang]}
              </label>
            ))}
          </fieldset>
          {all && (
            <fieldset>
              <legend>{words.genres}</legend>
              {(['news', 'notice'] as const).map((genre) => (
                <label key={genre} className="lt-check">
                  <input
                    type="checkbox"
                    checked={value.genres.includes(genre)}
                    onChange={() => set({ genres: toggled(value.genres, genre) })}
                  />
                  {words.genreNames[genre]}
                </label>
              ))}
            </fieldset>
          )}
          <label>
            {words.categories}
            <select
              multiple
              size={Math.min(5, Math.max(2, categories.length))}
              value={value.categories}
              onChange={({ target }) => set({ categories: [...target.selectedOptions].map((option) => option.value) })}
            >
              {categories.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.tags}
            <input
              defaultValue={value.tags.join(', ')}
              onBlur={({ target }) =>
                set({
                  tags: target.value
                    .split(',')
                    .map((tag) => tag.trim())
                    .filter(Boolean),
                })
              }
            />
          </label>
        </>
      )}
    </div>
  );
}
