'use client';

import { useConfig } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';

type Failure = { errors?: { message?: string }[] };

/** The words of a refusal, or why there are none. */
async function failureOf(response: Response): Promise<string> {
  const body = (await response.json().catch(() => ({}))) as Failure;
  return body.errors?.[0]?.message ?? `${response.status}`;
}

/**
 * What an endpoint of the CMS answers, asked again every `every` milliseconds and by `again`; what was answered before stays while it is
 * asked. `null` asks nothing.
 */
export function useAnswer<T>(path: string | null, every: number) {
  const { config } = useConfig();
  const [answer, setAnswer] = useState<T | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const url = path === null ? null : `${config.routes.api}${path}`;

  const again = useCallback(async () => {
    if (url === null) return;
    try {
      const response = await fetch(url, { credentials: 'include' });
      if (!response.ok) return setFailure(await failureOf(response));
      setAnswer((await response.json()) as T);
      setFailure(null);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  }, [url]);

  useEffect(() => {
    const first = setTimeout(() => void again());
    const timer = setInterval(() => document.visibilityState === 'visible' && void again(), every);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [again, every]);
  return { answer, failure, again };
}

/** Sends a change to the CMS; throws with the words of a refusal. */
export function useSend() {
  const { config } = useConfig();
  return useCallback(
    async (method: 'POST' | 'PATCH', path: string, body: unknown = {}): Promise<unknown> => {
      const response = await fetch(`${config.routes.api}${path}`, {
        method,
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(await failureOf(response));
      return response.json();
    },
    [config.routes.api],
  );
}
