'use client';

import { useConfig, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { timeWords } from './time-words.ts';

type Answer = { notes?: string[]; message?: string };

/** Erases past versions, for those who administer the portal; shows what was done, and what was not reached. */
export function EraseForm({ collection, id }: { collection: string; id: string }) {
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const router = useRouter();
  const words = timeWords[i18n.language === 'en' ? 'en' : 'vi'];
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string[]>([]);

  const erase = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (!window.confirm(words.sure)) return;
    setBusy(true);
    try {
      const text = (name: string) => String(form.get(name) ?? '');
      const response = await fetch(`${config.serverURL}${config.routes.api}/time-machine/erase`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          collection,
          id,
          containing: text('containing'),
          from: text('from'),
          until: text('until'),
          reason: text('reason'),
          basis: text('basis'),
          media: form.get('media') !== null,
        }),
      });
      const { notes, message } = (await response.json()) as Answer;
      setSaid(notes ?? [message ?? words.failed]);
      if (response.ok) router.refresh();
    } catch {
      setSaid([words.failed]);
    } finally {
      setBusy(false);
    }
  };

  return (
    <details className="lt-time-erase">
      <summary>{words.eraseTitle}</summary>
      <p>{words.eraseIntro}</p>
      <form onSubmit={(event) => void erase(event)}>
        <label>
          {words.containing}
          <input name="containing" type="text" maxLength={500} autoComplete="off" />
        </label>
        <label>
          {words.eraseFrom}
          <input name="from" type="datetime-local" />
        </label>
        <label>
          {words.eraseUntil}
          <input name="until" type="datetime-local" />
        </label>
        <label>
          {words.reason}
          <textarea name="reason" required minLength={5} maxLength={1000} rows={2} />
        </label>
        <label>
          {words.basis}
          <input name="basis" type="text" required minLength={5} maxLength={500} placeholder={words.basisHint} />
        </label>
        <label className="lt-time-check">
          <input name="media" type="checkbox" />
          {words.media}
        </label>
        <button className="lt-act" type="submit" disabled={busy}>
          {words.erase}
        </button>
      </form>
      <output aria-live="polite">
        {said.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </output>
    </details>
  );
}
