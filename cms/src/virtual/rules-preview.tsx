'use client';

import {
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useField,
  useForm,
  useFormInitializing,
  useTranslation,
} from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useRef, useState } from 'react';
import type { PreviewedItem, RulesPreview as Preview } from './preview-rules.ts';
import { previewWords, type PreviewWords } from './preview-words.ts';

const pause = 400;
const collectionOf = { article: 'articles', document: 'documents', event: 'events' } as const;
type Ref = { relationTo: string; value: unknown };
type State = { preview?: Preview; error?: string; asking: boolean };

/** What the rules of the form match, asked again after each change; nothing needs to be saved. */
export function RulesPreview() {
  const { i18n } = useTranslation();
  const say = previewWords[i18n.language === 'en' ? 'en' : 'vi'];
  const { config } = useConfig();
  const { id } = useDocumentInfo();
  const [fields] = useAllFormFields();
  const { addFieldRow, dispatchFields } = useForm();
  const picked = useField<Ref[]>({ path: 'picked' });
  const excluded = useField<Ref[]>({ path: 'excluded' });
  const [{ preview, error, asking }, setState] = useState<State>({ asking: false });
  const [round, setRound] = useState(0);

  const values = reduceFieldsToValues(fields, true) as Record<string, unknown>;
  const { rules = [], parent = null, type } = values;
  const isNew = id === undefined;
  const initializing = useFormInitializing();
  const started = useRef(false);
  const placed = useRef(false);

  // A new virtual portal is open at once and begins with one rule: all of the branch.
  useEffect(() => {
    // What is set before the form is laid out is replaced by its first state.
    if (!isNew || initializing || type !== 'virtual' || started.current) return;
    started.current = true;
    if (fields['state']?.value === 'new') dispatchFields({ type: 'UPDATE', path: 'state', value: 'active' });
    if (!Array.isArray(rules) || rules.length === 0) addFieldRow({ path: 'rules', schemaPath: 'portals.rules' });
  }, [isNew, initializing, type, rules, fields, addFieldRow, dispatchFields]);

  // It stands where it collects from, until it is put somewhere else.
  const branch = idOf((rules as { subtree?: unknown }[] | undefined)?.[0]?.subtree ?? '');
  useEffect(() => {
    if (!isNew || placed.current || branch === '') return;
    placed.current = true;
    if (parent === null) dispatchFields({ type: 'UPDATE', path: 'parent', value: branch, valid: true });
  }, [isNew, branch, parent, dispatchFields]);

  const asked = JSON.stringify({
    ...(isNew ? {} : { portal: id }),
    ...(isNew && parent !== null ? { parent } : {}),
    rules,
    picked: picked.value ?? [],
    excluded: excluded.value ?? [],
  });
  const empty = (Array.isArray(rules) ? rules.length : 0) + (picked.value?.length ?? 0) === 0;

  useEffect(() => {
    if (empty) return;
    const given = new AbortController();
    const timer = setTimeout(() => {
      setState((before) => ({ ...before, asking: true }));
      const request = fetch(`${config.serverURL}${config.routes.api}/portals/preview-rules`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json', 'accept-language': i18n.language },
        body: asked,
        signal: given.signal,
      });
      request
        .then(async (response) => {
          const answer = (await response.json()) as Preview & { errors?: { message?: string }[] };
          if (response.ok) setState({ preview: answer, asking: false });
          else setState((before) => ({ ...before, asking: false, error: answer.errors?.[0]?.message ?? say.failed }));
        })
        .catch(() => {
          if (!given.signal.aborted) setState((before) => ({ ...before, asking: false, error: say.failed }));
        });
    }, pause);
    return () => {
      clearTimeout(timer);
      given.abort();
    };
  }, [asked, empty, round, config.serverURL, config.routes.api, i18n.language, say.failed]);

  const toggle = (field: typeof picked, item: PreviewedItem) => {
    const relationTo = collectionOf[item.kind];
    const same = (ref: Ref) => ref.relationTo === relationTo && idOf(ref.value) === item.id;
    const now = field.value ?? [];
    field.setValue(now.some(same) ? now.filter((ref) => !same(ref)) : [...now, { relationTo, value: item.id }]);
  };
  const rows = (items: PreviewedItem[], offerPick: boolean) =>
    items.map((item) => (
      <PreviewRow
        key={`${item.kind}:${item.id}`}
        item={item}
        say={say}
        onExclude={() => toggle(excluded, item)}
        onPick={offerPick || item.picked ? () => toggle(picked, item) : null}
      />
    ));

  return (
    <section className="lt-preview" aria-label={say.title}>
      <header>
        <h2>{say.title}</h2>
        <output>
          {empty && say.noRules}
          {!empty && preview && !error && (
            <strong>{say.matches(preview.total, preview.portals, !preview.complete)}</strong>
          )}
          {!empty && asking && !preview && say.asking}
        </output>
        {!empty && (
          <button type="button" className="lt-small" onClick={() => setRound(round + 1)}>
            {say.again}
          </button>
        )}
      </header>
      {!empty && error && (
        <p className="lt-wrong" role="alert">
          {error}
        </p>
      )}
      {!empty && preview && !error && (
        <div aria-busy={asking}>
          {preview.rules.length > 1 && (
            <ul className="lt-counts">
              {preview.rules.map((count, at) => (
                <li key={at}>{say.rule(at + 1, count)}</li>
              ))}
            </ul>
          )}
          {preview.items.length === 0 && <p>{say.none}</p>}
          {preview.items.length > 0 && (
            <>
              <h3>{say.newest}</h3>
              <ul className="lt-items">{rows(preview.items, false)}</ul>
            </>
          )}
          {preview.others.length > 0 && (
            <details open={preview.items.length === 0}>
              <summary>{say.others}</summary>
              <ul className="lt-items">{rows(preview.others, true)}</ul>
            </details>
          )}
        </div>
      )}
    </section>
  );
}

type RowProps = { item: PreviewedItem; say: PreviewWords; onExclude: () => void; onPick: (() => void) | null };

function PreviewRow({ item, say, onExclude, onPick }: RowProps) {
  const why = item.excluded
    ? say.isExcluded
    : item.picked
      ? say.byHand
      : item.rules.length > 0
        ? say.byRule(item.rules.map((rule) => rule + 1).join(', '))
        : '';
  return (
    <li className={item.excluded ? 'lt-out' : undefined}>
      <span>
        <a href={`/admin/collections/${collectionOf[item.kind]}/${item.id}`} target="_blank" rel="noreferrer">
          {item.title.vi || item.title.en}
        </a>
        <small>
          {say.kinds[item.kind]} · {item.owner.vi} · {dayOf(item.date)}
          {why && ` · ${why}`}
        </small>
      </span>
      <span className="lt-buttons">
        {onPick && (
          <button type="button" className="lt-small" onClick={onPick}>
            {item.picked ? say.unpick : say.pick}
          </button>
        )}
        {(item.rules.length > 0 || item.excluded) && (
          <button type="button" className="lt-small" onClick={onExclude}>
            {item.excluded ? say.include : say.exclude}
          </button>
        )}
      </span>
    </li>
  );
}

const idOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value as string);

/** `23/11/2026`, the day in Việt Nam. */
function dayOf(date: string): string {
  const day = date.length === 10 ? date : new Date(Date.parse(date) + 7 * 3600_000).toISOString().slice(0, 10);
  return day.split('-').reverse().join('/');
}
