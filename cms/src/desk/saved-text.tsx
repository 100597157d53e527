'use client';

import { useRouter } from 'next/navigation';
import { useId, useState, type FormEvent } from 'react';

/** A text that is sent by its button. What was typed stays until it is saved. */
export function SavedText({
  endpoint,
  name,
  body,
  label,
  help,
  value,
  words,
}: {
  endpoint: string;
  name: string;
  body: Record<string, string | number>;
  label: string;
  help: string;
  value: string;
  words: Record<'send' | 'done' | 'failed' | 'working', string>;
}) {
  const router = useRouter();
  const id = useId();
  const [text, setText] = useState(value);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem('');
    setSaid('');
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, [name]: text }),
      });
      const answer = (await response.json().catch(() => ({}))) as { errors?: { message?: string }[] };
      if (!response.ok) return setProblem(answer.errors?.[0]?.message ?? words.failed);
      setSaid(words.done);
      router.refresh();
    } catch {
      setProblem(words.failed);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="lt-form" onSubmit={(event) => void send(event)}>
      <label htmlFor={id} className="lt-hidden">
        {label}
      </label>
      <textarea
        id={id}
        rows={6}
        required
        value={text}
        aria-describedby={`${id}-help`}
        onChange={(event) => setText(event.target.value)}
      />
      <small id={`${id}-help`}>{help}</small>
      <div role="alert" className="lt-problem">
        {problem}
      </div>
      <div className="lt-row">
        <button type="submit" className="lt-act lt-first" aria-disabled={busy}>
          {busy ? words.working : words.send}
        </button>
        <output className="lt-said">{said}</output>
      </div>
    </form>
  );
}
