'use client';

import { useConfig, useListDrawer } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Of } from '../bilingual.tsx';

type Shown = { id: string; url: string; alt: string };

/** A picture of the media library: chosen there, or uploaded on the way. */
export function PictureChoice({ label, value, change, words }: Of<string | null>) {
  const { config } = useConfig();
  const [ListDrawer, , { openDrawer, closeDrawer }] = useListDrawer({
    collectionSlugs: ['media'],
    filterOptions: { media: { mimeType: { contains: 'image/' } } },
    uploads: true,
  });
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    if (value === null) return;
    let current = true;
    void fetch(`${config.routes.api}/media/${value}?depth=0`, { credentials: 'include' })
      .then((response) => response.json())
      .then((media: { url?: string; alt?: string }) => {
        if (current && media.url) setShown({ id: value, url: media.url, alt: media.alt ?? '' });
      })
      .catch(() => setShown(null));
    return () => {
      current = false;
    };
  }, [value, config.routes.api]);
  return (
    <div className="lt-rows lt-picture">
      {shown?.id === value && <img src={shown.url} alt={shown.alt} />}
      <div className="lt-line">
        <button type="button" aria-label={`${label}: ${words.picture.choose}`} onClick={openDrawer}>
          {words.picture.choose}
        </button>
        {value !== null && (
          <button type="button" aria-label={`${label}: ${words.picture.none}`} onClick={() => change(null)}>
            {words.picture.none}
          </button>
        )}
      </div>
      <ListDrawer
        allowCreate
        enableRowSelections={false}
        onSelect={({ doc }) => {
          change(String(doc['id']));
          closeDrawer();
        }}
      />
    </div>
  );
}
