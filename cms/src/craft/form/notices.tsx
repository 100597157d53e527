'use client';

import {
  toast,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Comparison } from '../compare/comparison.tsx';
import { copyKey, differs, dropCopy, dropOldCopies, keepCopy, readCopy, type KeptCopy } from './kept-copies.ts';
import { sayTime, useItem } from './use-item.ts';
import { usePresence } from './use-presence.ts';

/** Typing is kept this soon after the last key. */
const pause = 600;

/**
 * Above the form, and empty most of the time: somebody took over, somebody saved a newer version, something typed was never saved. It also
 * keeps what is typed in the browser.
 */
export function Notices() {
  const { id, collection, locale, say } = useItem();
  const { user } = useAuth();
  const { isInitializing } = useDocumentInfo();
  const { getData, reset, setModified, dispatchFields } = useForm();
  const modified = useFormModified();
  const processing = useFormProcessing();
  const startedFrom = useFormFields(([fields]) => fields['startedFrom']?.value) as string | undefined;
  const fields = useFormFields(([all]) => all);
  const { presence, refresh } = usePresence({ from: startedFrom });
  const key = copyKey(String(user?.id ?? ''), collection, id, locale);
  const [kept, setKept] = useState<KeptCopy | null>(null);
  const [compared, setCompared] = useState<{ data: Record<string, unknown> } | null>(null);
  const [opened] = useState(() => new Date().toISOString());

  // What was left behind last time is offered once the form is there.
  const looked = useRef('');
  useEffect(() => {
    if (isInitializing || looked.current === key) return;
    const timer = setTimeout(() => {
      looked.current = key;
      const form = getData() as Record<string, unknown>;
      dropOldCopies(localStorage, Date.now());
      const copy = readCopy(localStorage, key);
      if (copy && differs(copy.data, form)) setKept(copy);
      else dropCopy(localStorage, key);
      // An item that was just made: what was typed before it had an id is saved with it.
      const before = copyKey(String(user?.id ?? ''), collection, null, locale);
      if (id !== null && readCopy(localStorage, before)?.data['title'] === form['title'])
        dropCopy(localStorage, before);
    }, 0);
    return () => clearTimeout(timer);
  }, [isInitializing, key, getData, user?.id, collection, id, locale]);

  useEffect(() => {
    if (!modified || isInitializing) return;
    const timer = setTimeout(() => {
      keepCopy(localStorage, key, getData() as Record<string, unknown>);
    }, pause);
    return () => clearTimeout(timer);
  }, [fields, modified, isInitializing, key, getData]);

  // A version that was saved is in the CMS: the browser's copy has done its work.
  const last = useRef(startedFrom);
  useEffect(() => {
    if (last.current === startedFrom) return;
    const first = last.current === undefined;
    last.current = startedFrom;
    refresh();
    if (first || modified) return;
    dropCopy(localStorage, key);
    setKept(null);
    setCompared(null);
  }, [startedFrom, modified, key, refresh]);
  useEffect(() => {
    if (!processing) refresh();
  }, [processing, refresh]);

  const mine = presence !== null && presence.editor?.id === presence.you;
  const takeover = presence?.takeover;
  const lost =
    presence?.editor && !mine && takeover && takeover.from === presence.you && takeover.at > opened ? takeover : null;
  const newer =
    presence?.outdated && startedFrom && !processing && Date.parse(presence.newest.at) > Date.parse(startedFrom)
      ? presence.newest
      : null;

  const takeBack = useCallback(
    async (copy: KeptCopy) => {
      await reset(copy.data);
      setModified(true);
      setKept(null);
      toast.success(say.tookBack);
    },
    [reset, setModified, say],
  );
  const keepMine = () => {
    if (!newer) return;
    dispatchFields({ type: 'UPDATE', path: 'startedFrom', value: newer.at });
    setModified(true);
    setCompared(null);
    toast.success(say.keptMine);
  };
  const loadNewer = () => {
    keepCopy(localStorage, key, getData() as Record<string, unknown>);
    setModified(false);
    window.location.reload();
  };
  const compare = (data: Record<string, unknown>) => setCompared({ data });

  return (
    <div className="lt-notices">
      {lost && (
        <div className="lt-notice lt-alert" role="alert">
          <p>{say.takenOver(lost.name ?? say.somebody, sayTime(lost.at))}</p>
          <button type="button" onClick={() => compare(getData() as Record<string, unknown>)}>
            {say.compare}
          </button>
        </div>
      )}
      {newer && (
        <div className="lt-notice lt-alert" role="alert">
          <p>
            {newer.by === presence?.you
              ? say.newerByYou(sayTime(newer.at))
              : say.newer(newer.name ?? say.somebody, sayTime(newer.at))}
          </p>
          <button type="button" onClick={() => compare(getData() as Record<string, unknown>)}>
            {say.compare}
          </button>
          <button type="button" onClick={loadNewer}>
            {say.loadNewer}
          </button>
          <button type="button" onClick={keepMine}>
            {say.keepMine}
          </button>
        </div>
      )}
      {kept && (
        <output className="lt-notice">
          <span>{say.kept(sayTime(kept.at))}</span>
          <button type="button" onClick={() => void takeBack(kept)}>
            {say.takeBack}
          </button>
          {id !== null && (
            <button type="button" onClick={() => compare(kept.data)}>
              {say.compare}
            </button>
          )}
          <button
            type="button"
            onClick={() => {
              dropCopy(localStorage, key);
              setKept(null);
            }}
          >
            {say.discard}
          </button>
        </output>
      )}
      {compared && (
        <div className="lt-notice lt-compared">
          <Comparison before={{ version: 'newest' }} after={compared} locale={locale} />
          <button type="button" onClick={() => setCompared(null)}>
            {say.close}
          </button>
        </div>
      )}
    </div>
  );
}
