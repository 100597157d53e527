'use client';

import { useRouter } from 'next/navigation';
import { useId, useRef, useState, type FormEvent } from 'react';
import type { NewsroomAction } from '../workflow/transitions.ts';

export type ActionItem = {
  collection: string;
  id: string;
  title: string;
  updatedAt: string;
  /** As a clock in Việt Nam shows them (`2026-11-23T14:30`), empty where there is none. */
  publishAt: string;
  expiresAt: string;
};
type Words = Record<
  | 'reason'
  | 'reasonHelp'
  | 'publishAt'
  | 'publishHelp'
  | 'expiresAt'
  | 'expiresHelp'
  | 'confirm'
  | 'cancel'
  | 'working'
  | 'failed'
  | 'done',
  string
>;
type Action = { action: NewsroomAction; label: string; wantsReason: boolean; forward: boolean };

const timed: ReadonlySet<NewsroomAction> = new Set(['approve', 'reschedule']);
const instantOf = (local: FormDataEntryValue | null) =>
  typeof local === 'string' && local !== '' ? `${local}:00+07:00` : null;

/** The steps an account may take with an item, as buttons; what a step wants to know is asked in a dialog, and so is a refusal told. */
export function ItemActions({ item, actions, words }: { item: ActionItem; actions: Action[]; words: Words }) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [chosen, setChosen] = useState<Action | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');

  const open = (action: Action) => {
    setChosen(action);
    setProblem('');
    setSaid('');
    dialog.current?.showModal();
  };

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!chosen || busy) return;
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setProblem('');
    try {
      const response = await fetch('/api/newsroom/transition', {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          collection: item.collection,
          id: item.id,
          action: chosen.action,
          updatedAt: item.updatedAt,
          ...(chosen.wantsReason ? { reason: form.get('reason') } : {}),
          ...(timed.has(chosen.action)
            ? { publishAt: instantOf(form.get('publishAt')), expiresAt: instantOf(form.get('expiresAt')) }
            : {}),
        }),
      });
      const answer = (await response.json().catch(() => ({}))) as { errors?: { message?: string }[] };
      if (!response.ok) return setProblem(answer.errors?.[0]?.message ?? words.failed);
      dialog.current?.close();
      setSaid(`${chosen.label}: ${words.done}`);
      router.refresh();
    } catch {
      setProblem(words.failed);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="lt-actions">
      {actions.map((action, at) => (
        <button
          key={action.action}
          type="button"
          className={at === 0 && action.forward ? 'lt-step lt-first' : 'lt-step'}
          aria-label={`${action.label}: ${item.title}`}
          onClick={() => open(action)}
        >
          {action.label}
        </button>
      ))}
      <output className="lt-said">{said}</output>
      <dialog ref={dialog} aria-labelledby={`${id}-title`} className="lt-dialog" onClose={() => setBusy(false)}>
        {chosen && (
          <form onSubmit={(event) => void send(event)} key={chosen.action}>
            <h2 id={`${id}-title`}>{chosen.label}</h2>
            <p>{item.title}</p>
            {chosen.wantsReason && (
              <label>
                <span>{words.reason}</span>
                <textarea name="reason" required maxLength={2000} rows={4} aria-describedby={`${id}-reason`} />
                <small id={`${id}-reason`}>{words.reasonHelp}</small>
              </label>
            )}
            {timed.has(chosen.action) && (
              <div className="lt-times">
                <label>
                  <span>{words.publishAt}</span>
                  <input
                    type="datetime-local"
                    name="publishAt"
                    defaultValue={item.publishAt}
                    aria-describedby={`${id}-publish`}
                  />
                  <small id={`${id}-publish`}>{words.publishHelp}</small>
                </label>
                <label>
                  <span>{words.expiresAt}</span>
                  <input
                    type="datetime-local"
                    name="expiresAt"
                    defaultValue={item.expiresAt}
                    aria-describedby={`${id}-ends`}
                  />
                  <small id={`${id}-ends`}>{words.expiresHelp}</small>
                </label>
              </div>
            )}
            <p role="alert" className="lt-problem">
              {problem}
            </p>
            <div className="lt-row">
              <button type="submit" className="lt-act lt-first" aria-disabled={busy}>
                {busy ? words.working : words.confirm}
              </button>
              <button type="button" className="lt-act" onClick={() => dialog.current?.close()}>
                {words.cancel}
              </button>
            </div>
          </form>
        )}
      </dialog>
    </div>
  );
}
