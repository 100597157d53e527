'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { SettingChanges } from '../../portals/plan-change.ts';
import type { SettingsWords } from '../settings-words.ts';

const widths = [360, 768, 1440] as const;
/** Typing is let finish before the page is asked for. */
const pause = 600;

type Props = { portal: string; changes: SettingChanges; words: SettingsWords; lang: 'vi' | 'en' };

/** The portal's own home page with what is typed and not saved, in three widths and both languages. */
export function HomePreview({ portal, changes, words, lang }: Props) {
  const w = words.preview;
  const { config } = useConfig();
  const [width, setWidth] = useState<(typeof widths)[number]>(1440);
  const [locale, setLocale] = useState(lang);
  const [url, setUrl] = useState('');
  const [problem, setProblem] = useState('');
  const room = useRef<HTMLDivElement>(null);
  const [free, setFree] = useState(0);
  const asked = JSON.stringify(changes);

  useEffect(() => {
    const aborted = new AbortController();
    const timer = setTimeout(() => {
      void fetch(`${config.routes.api}/portals/${portal}/settings/try`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: `{"changes":${asked},"locale":"${locale}"}`,
        signal: aborted.signal,
      })
        .then(async (response) => {
          const answer = (await response.json()) as { url?: string; errors?: { message?: string }[] };
          setProblem(answer.url ? '' : (answer.errors?.[0]?.message ?? w.failed));
          if (answer.url) setUrl(answer.url);
        })
        .catch(() => {
          if (!aborted.signal.aborted) setProblem(w.failed);
        });
    }, pause);
    return () => {
      clearTimeout(timer);
      aborted.abort();
    };
  }, [asked, locale, portal, config.routes.api, w.failed]);

  useEffect(() => {
    const box = room.current;
    if (!box) return;
    const watcher = new ResizeObserver(() => setFree(box.clientWidth));
    watcher.observe(box);
    return () => watcher.disconnect();
  }, []);

  const scale = free === 0 ? 1 : Math.min(1, free / width);
  return (
    <section className="lt-preview" aria-labelledby="lt-preview-title">
      <h2 id="lt-preview-title">{w.title}</h2>
      <div className="lt-preview-bar">
        <fieldset>
          <legend>{w.width}</legend>
          {widths.map((each) => (
            <label key={each}>
              <input type="radio" name="lt-width" checked={width === each} onChange={() => setWidth(each)} />
              {w.widths[each]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{w.language}</legend>
          {(['vi', 'en'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="lt-language" checked={locale === each} onChange={() => setLocale(each)} />
              {each === 'vi' ? words.inVietnamese : words.inEnglish}
            </label>
          ))}
        </fieldset>
      </div>
      {problem !== '' && (
        <p className="lt-refused" role="alert">
          {problem}
        </p>
      )}
      <div className="lt-preview-room" ref={room}>
        {url !== '' && (
          <iframe
            title={w.title}
            src={url}
            style={{
              width,
              height: `${100 / scale}%`,
              transform: `scale(${scale})`,
              marginInlineEnd: width * (scale - 1),
            }}
          />
        )}
      </div>
    </section>
  );
}
