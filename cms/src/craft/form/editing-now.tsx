'use client';

import { sayTime, useItem } from './use-item.ts';
import { usePresence } from './use-presence.ts';

/** Who is editing, in the bar above the form. */
export function EditingNow() {
  const { say } = useItem();
  const { presence } = usePresence();
  if (!presence?.editor) return null;
  const { id, name, since } = presence.editor;
  return (
    <span className="lt-editing" data-mine={id === presence.you}>
      {id === presence.you ? say.youEdit(sayTime(since)) : say.otherEdits(name ?? say.somebody, sayTime(since))}
    </span>
  );
}
