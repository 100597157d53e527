'use client';

import { useCallback, useEffect, useState } from 'react';
import { useItem } from './use-item.ts';

export type Presence = {
  you: string;
  editor: { id: string; name: string | null; since: string; lastTyped: string } | null;
  takeover: { by: string | null; name: string | null; from: string | null; at: string } | null;
  newest: { at: string; by: string | null; name: string | null };
  /** Whether the words of the newest version are others than those the form started from. */
  outdated: boolean;
  openComments: number;
};

const every = 4000;
/** Several parts of one form ask for the same: one of them asks, all hear. */
const told = 'lt-presence';

/** Who is at the item now, asked every few seconds while the window is seen. `ask`: whether this part of the form is the one that asks. */
export function usePresence(asks: { from: string | undefined } | null = null): {
  presence: Presence | null;
  refresh: () => void;
} {
  const { id, collection, ask } = useItem();
  const [presence, setPresence] = useState<Presence | null>(null);
  const from = asks?.from;
  const asking = asks !== null;
  const refresh = useCallback(() => {
    if (id === null) return;
    void ask<Presence>(
      `/newsroom/presence?collection=${collection}&id=${id}&from=${encodeURIComponent(from ?? '')}`,
    ).then(
      (detail) => window.dispatchEvent(new CustomEvent(told, { detail })),
      // An expired session or a network that is gone: the form says so itself when it is saved.
      () => undefined,
    );
  }, [id, collection, ask, from]);
  useEffect(() => {
    const hear = (event: Event) => setPresence((event as CustomEvent<Presence>).detail);
    window.addEventListener(told, hear);
    return () => window.removeEventListener(told, hear);
  }, []);
  useEffect(() => {
    if (!asking) return;
    refresh();
    const timer = setInterval(() => {
      if (!document.hidden) refresh();
    }, every);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [asking, refresh]);
  return { presence, refresh };
}
