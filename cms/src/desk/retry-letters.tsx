'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';

/** Tries again at once what is held. */
export function RetryLetters({ words }: { words: Record<'retry' | 'working' | 'failed' | 'taken', string> }) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');

  const retry = async () => {
    if (busy) return;
    setBusy(true);
    setSaid('');
    try {
      const response = await fetch('/api/case-work/retry-letters', { method: 'POST', credentials: 'same-origin' });
      if (!response.ok) return setSaid(words.failed);
      const { taken } = (await response.json()) as { taken: number };
      setSaid(`${words.taken}${taken}`);
      router.refresh();
    } catch {
      setSaid(words.failed);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="lt-row">
      <button type="button" className="lt-step" aria-disabled={busy} onClick={() => void retry()}>
        {busy ? words.working : words.retry}
      </button>
      <output>{said}</output>
    </div>
  );
}
