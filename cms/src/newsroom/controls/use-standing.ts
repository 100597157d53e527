'use client';

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Stage } from '../../workflow/stages.ts';
import type { NewsroomAction } from '../../workflow/transitions.ts';

/** What `GET /api/newsroom/item` answers. */
export type Standing = {
  stage: Stage;
  live: boolean;
  updatedAt: string;
  stageAt: string | null;
  stageBy: string | null;
  publishedAt: string | null;
  expiresAt: string | null;
  actions: { action: NewsroomAction; wantsReason: boolean }[];
};

/** Where the item in the form stands; asked again after each save. `null` before it is known, and for what was never saved. */
export function useStanding() {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { id, collectionSlug, lastUpdateTime, savedDocumentData } = useDocumentInfo();
  const [standing, setStanding] = useState<Standing | null>(null);
  const api = `${config.serverURL}${config.routes.api}`;
  const saved = String(savedDocumentData?.['updatedAt'] ?? '');

  useEffect(() => {
    if (!id || !collectionSlug) return;
    const asked = new AbortController();
    const where = new URLSearchParams({ collection: collectionSlug, id: String(id) });
    fetch(`${api}/newsroom/item?${where}`, { credentials: 'include', signal: asked.signal })
      .then(async (response) => {
        if (response.ok) setStanding((await response.json()) as Standing);
      })
      // A later question took its place, or the page is left.
      .catch(() => undefined);
    return () => asked.abort();
  }, [api, id, collectionSlug, lastUpdateTime, saved]);

  return {
    standing,
    id,
    collection: collectionSlug,
    api,
    language: i18n.language === 'en' ? ('en' as const) : ('vi' as const),
  };
}
