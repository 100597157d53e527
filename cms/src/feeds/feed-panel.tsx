'use client';

import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { FeedState } from './feed-endpoint.ts';

const words = {
  vi: {
    title: 'Tình trạng nguồn tin',
    unsaved: 'Lưu cổng (trạng thái Thử nghiệm hoặc Hoạt động) để bắt đầu lấy tin.',
    never: 'Chưa lấy lần nào.',
    ok: (at: string) => `Lấy được lúc ${at}`,
    failed: (at: string, times: number) => `Không lấy được lúc ${at} (lần thứ ${times})`,
    last: (at: string) => `Lần lấy được gần nhất: ${at}.`,
    items: (items: number, written: number, kept: number) =>
      `Nguồn có ${items} tin, ${written} tin mới hoặc được sửa; đang giữ ${kept} tin của nguồn này.`,
    next: (at: string) => `Lần tới: ${at}.`,
    now: 'Lấy ngay',
    busy: 'Đang lấy…',
  },
  en: {
    title: 'State of the feed',
    unsaved: 'Save the portal (in state Trial or Active) to begin.',
    never: 'Not fetched yet.',
    ok: (at: string) => `Fetched at ${at}`,
    failed: (at: string, times: number) => `Failed at ${at} (attempt ${times})`,
    last: (at: string) => `Last fetched at ${at}.`,
    items: (items: number, written: number, kept: number) =>
      `The feed had ${items} items, ${written} new or corrected; ${kept} items of it are kept.`,
    next: (at: string) => `Next: ${at}.`,
    now: 'Fetch now',
    busy: 'Fetching…',
  },
};

/** How the feed of an external portal stands, in words, and a button to fetch it at once. */
export function FeedPanel() {
  const { i18n } = useTranslation();
  const say = words[i18n.language === 'en' ? 'en' : 'vi'];
  const { config } = useConfig();
  const { id, lastUpdateTime } = useDocumentInfo();
  const [state, setState] = useState<FeedState | null>(null);
  const [busy, setBusy] = useState(false);

  const ask = useCallback(
    async (method: 'GET' | 'POST'): Promise<FeedState | null> => {
      const response = await fetch(`${config.serverURL}${config.routes.api}/portals/${id}/feed`, {
        method,
        credentials: 'include',
        headers: { 'accept-language': i18n.language },
      });
      return response.ok ? ((await response.json()) as FeedState) : null;
    },
    [id, config.serverURL, config.routes.api, i18n.language],
  );
  useEffect(() => {
    if (id === undefined) return;
    let left = false;
    ask('GET').then(
      (found) => !left && setState(found),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [id, ask, lastUpdateTime]);

  async function fetchNow(): Promise<void> {
    setBusy(true);
    try {
      setState(await ask('POST'));
    } finally {
      setBusy(false);
    }
  }

  if (!state) return <p>{say.unsaved}</p>;
  const failed = state.reason !== null && state.fetchedAt !== null;
  return (
    <section className="lt-preview" aria-label={say.title}>
      <header>
        <h2>{say.title}</h2>
        <output>
          {state.fetchedAt === null && say.never}
          {state.fetchedAt !== null &&
            (failed ? say.failed(timeOf(state.fetchedAt), state.failures) : say.ok(timeOf(state.fetchedAt)))}
        </output>
        <Button buttonStyle="secondary" size="small" margin={false} disabled={busy} onClick={() => void fetchNow()}>
          {busy ? say.busy : say.now}
        </Button>
      </header>
      {failed && (
        <p className="lt-wrong">
          {state.reason} ({state.code})
        </p>
      )}
      {failed && state.succeededAt !== null && <p>{say.last(timeOf(state.succeededAt))}</p>}
      {state.succeededAt !== null && <p>{say.items(state.items, state.written, state.kept)}</p>}
      <p>{say.next(timeOf(state.nextAt))}</p>
    </section>
  );
}

/** `23/11/2026, 14:30` in Việt Nam. */
function timeOf(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 3600_000).toISOString();
  return `${local.slice(0, 10).split('-').reverse().join('/')}, ${local.slice(11, 16)}`;
}
