'use client';

import { useRouter } from 'next/navigation';
import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react';

/** A step that can be taken: its button, and whether it wants to know a reason. */
export type Step = { action: string; label: string; wantsReason: boolean; forward: boolean };
export type StepWords = Record<'reason' | 'reasonHelp' | 'confirm' | 'cancel' | 'working' | 'failed' | 'done', string>;
type Refused = { id: string; message: string };

/**
 * Buttons for steps. What a step wants to know is asked in a dialog (`more`: besides the reason), which sends `body` to `endpoint`; a refusal is
 * told there, by item where several were meant (`titles`).
 */
export function AskStep<S extends Step>({
  title,
  help,
  steps,
  endpoint,
  body,
  more,
  titles = {},
  words,
}: {
  title: string;
  help?: (step: S) => string;
  steps: S[];
  endpoint: string;
  body: (step: S, form: FormData) => Record<string, unknown>;
  more?: (step: S, id: string) => ReactNode;
  titles?: Record<string, string>;
  words: StepWords;
}) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [chosen, setChosen] = useState<S | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [refused, setRefused] = useState<Refused[]>([]);
  const [said, setSaid] = useState('');

  const open = (step: S) => {
    setChosen(step);
    setProblem('');
    setRefused([]);
    setSaid('');
    dialog.current?.showModal();
  };

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!chosen || busy) return;
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setProblem('');
    setRefused([]);
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          action: chosen.action,
          ...body(chosen, form),
          ...(chosen.wantsReason ? { reason: form.get('reason') } : {}),
        }),
      });
      const answer = (await response.json().catch(() => ({}))) as {
        errors?: { message?: string }[];
        refused?: Refused[];
      };
      if (!response.ok) {
        setRefused(answer.refused ?? []);
        return setProblem(answer.errors?.[0]?.message ?? words.failed);
      }
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
      {steps.map((step, at) => (
        <button
          key={step.action}
          type="button"
          className={at === 0 && step.forward ? 'lt-step lt-first' : 'lt-step'}
          aria-label={`${step.label}: ${title}`}
          onClick={() => open(step)}
        >
          {step.label}
        </button>
      ))}
      <output className="lt-said">{said}</output>
      <dialog ref={dialog} aria-labelledby={`${id}-title`} className="lt-dialog" onClose={() => setBusy(false)}>
        {chosen && (
          <form onSubmit={(event) => void send(event)} key={chosen.action}>
            <h2 id={`${id}-title`}>{chosen.label}</h2>
            <p>{title}</p>
            {help && <p>{help(chosen)}</p>}
            {chosen.wantsReason && (
              <label>
                <span>{words.reason}</span>
                <textarea name="reason" required maxLength={2000} rows={4} aria-describedby={`${id}-reason`} />
                <small id={`${id}-reason`}>{words.reasonHelp}</small>
              </label>
            )}
            {more?.(chosen, id)}
            <div role="alert" className="lt-problem">
              {problem}
              {refused.length > 0 && (
                <ul>
                  {refused.map((one) => (
                    <li key={one.id}>
                      {titles[one.id] ?? title}: {one.message}
                    </li>
                  ))}
                </ul>
              )}
            </div>
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
