'use client';

import { toast, useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../history-endpoint.ts';
import { sayTime, useItem } from '../form/use-item.ts';

/** “Lịch sử”: everything everybody did with an item, newest first. */
export function HistoryView() {
  const { id, collection, say, ask } = useItem();
  const { config } = useConfig();
  const [entries, setEntries] = useState<HistoryEntry[] | null>(null);
  useEffect(() => {
    if (id === null) return;
    ask<{ entries: HistoryEntry[] }>(`/newsroom/history?collection=${collection}&id=${id}`).then(
      (got) => setEntries(got.entries),
      () => toast.error(say.failed),
    );
  }, [id, collection, ask, say]);
  return (
    <main className="lt-craft-view">
      <h2>{say.history}</h2>
      {entries?.length === 0 && <p>{say.noHistory}</p>}
      <ol className="lt-history">
        {entries?.map((entry, at) => (
          <li key={at} data-what={entry.what}>
            <time dateTime={entry.at}>{sayTime(entry.at)}</time>
            <div>
              <p>
                <strong>{entry.name ?? say.system}</strong> {sentence(entry, say.what)}
              </p>
              {entry.text && <blockquote>{entry.text}</blockquote>}
              {entry.version && at > 0 && (
                <a href={`${config.routes.admin}/collections/${collection}/${id}/versions?version=${entry.version}`}>
                  {say.compareThis}
                </a>
              )}
            </div>
          </li>
        ))}
      </ol>
    </main>
  );
}

function sentence({ what, details, words: step }: HistoryEntry, words: Record<HistoryEntry['what'], string>): string {
  if (step !== undefined) return step;
  if (what === 'taken-over' && typeof details?.['fromName'] === 'string')
    return `${words[what]} ${details['fromName']}`;
  if (what === 'restored' && typeof details?.['of'] === 'string') return `${words[what]} (${sayTime(details['of'])})`;
  if (what === 'acknowledged' && Array.isArray(details?.['codes']))
    return `${words[what]} (${details['codes'].join(', ')})`;
  return words[what];
}
