'use client';

import { toast, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { HistoryEntry } from '../history-endpoint.ts';
import { sayTime, useItem } from '../form/use-item.ts';
import { Comparison } from './comparison.tsx';

/** “So sánh”: any two versions of an item side by side, and an earlier one made the newest again. */
export function CompareView() {
  const { id, collection, locale, say, ask } = useItem();
  const { hasSavePermission } = useDocumentInfo();
  const [versions, setVersions] = useState<HistoryEntry[]>([]);
  const [before, setBefore] = useState('');
  const [after, setAfter] = useState('newest');
  const [language, setLanguage] = useState(locale);
  const [undo, setUndo] = useState<string | null>(null);

  const load = useCallback(async () => {
    const { entries } = await ask<{ entries: HistoryEntry[] }>(`/newsroom/history?collection=${collection}&id=${id}`);
    return entries.filter(({ version }) => version !== undefined);
  }, [ask, collection, id]);
  useEffect(() => {
    if (id === null) return;
    load().then(
      (found) => {
        const wanted = new URLSearchParams(window.location.search).get('version');
        const first = found.find(({ version }) => version === wanted) ?? found[1] ?? found[0];
        setVersions(found);
        setBefore((now) => now || (first?.version ?? ''));
      },
      () => toast.error(say.failed),
    );
  }, [id, load, say]);

  const restore = async (version: string, done: string) => {
    try {
      const answer = await ask<{ undo: string }>('/newsroom/restore', { collection, id, version });
      setUndo(done === say.restored ? answer.undo : null);
      setAfter('newest');
      toast.success(done);
      setVersions(await load());
    } catch (error) {
      toast.error(error instanceof Error ? error.message : say.failed);
    }
  };
  const name = ({ what, at, name: by, words }: HistoryEntry) =>
    `${words ?? (what === 'published' ? say.published : say.saved)} ${sayTime(at)} · ${say.by(by)}`;

  return (
    <main className="lt-craft-view">
      <h2>{say.versions}</h2>
      {versions.length === 0 ? (
        <p>{say.noVersions}</p>
      ) : (
        <>
          <div className="lt-choices">
            <label>
              {say.before}
              <select value={before} onChange={({ target }) => setBefore(target.value)}>
                {versions.map((entry) => (
                  <option key={entry.version} value={entry.version}>
                    {name(entry)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {say.after}
              <select value={after} onChange={({ target }) => setAfter(target.value)}>
                <option value="newest">{say.newest}</option>
                {versions.map((entry) => (
                  <option key={entry.version} value={entry.version}>
                    {name(entry)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {say.language}
              <select value={language} onChange={({ target }) => setLanguage(target.value === 'en' ? 'en' : 'vi')}>
                <option value="vi">{say.vi}</option>
                <option value="en">{say.en}</option>
              </select>
            </label>
            {hasSavePermission && before !== '' && before !== versions[0]?.version && (
              <button type="button" onClick={() => void restore(before, say.restored)}>
                {say.restore}
              </button>
            )}
          </div>
          {undo !== null && (
            <output className="lt-notice">
              {say.restored}{' '}
              <button type="button" onClick={() => void restore(undo, say.undone)}>
                {say.undo}
              </button>
            </output>
          )}
          {before !== '' && (
            <Comparison
              key={versions[0]?.version ?? ''}
              before={{ version: before }}
              after={{ version: after }}
              locale={language}
            />
          )}
        </>
      )}
    </main>
  );
}
