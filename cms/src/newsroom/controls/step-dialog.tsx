'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { actionNames } from '../../workflow/action-names.ts';
import type { NewsroomAction } from '../../workflow/transitions.ts';
import type { Standing } from './use-standing.ts';
import { fromLocal, toLocal, words } from './words.ts';

export type Asked = { reason?: string; publishAt?: string | null; expiresAt?: string | null };

/** Asks what a step needs: a reason, or when it goes live and ends. */
export function StepDialog({
  action,
  wantsReason,
  standing,
  language,
  onSend,
  onClose,
}: {
  action: NewsroomAction;
  wantsReason: boolean;
  standing: Standing;
  language: 'vi' | 'en';
  onSend: (asked: Asked) => void;
  onClose: () => void;
}) {
  const say = words[language];
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  const [reason, setReason] = useState('');
  const [publishAt, setPublishAt] = useState(() => futureOf(standing.publishedAt));
  const [expiresAt, setExpiresAt] = useState(standing.expiresAt ? toLocal(standing.expiresAt) : '');
  const timed = action === 'approve' || action === 'reschedule';
  // What is on the net already cannot be put off.
  const schedulable = action === 'approve' ? !standing.live : standing.stage === 'approved';

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  // No form: the dialog stands within the document's own one, and a browser then submits neither as it should.
  const send = () => {
    const fields = [...(dialog.current?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])];
    if (!fields.every((field) => field.reportValidity())) return;
    onSend({
      ...(wantsReason ? { reason } : {}),
      ...(timed && schedulable ? { publishAt: publishAt ? fromLocal(publishAt) : null } : {}),
      ...(timed ? { expiresAt: expiresAt ? fromLocal(expiresAt) : null } : {}),
    });
  };

  const sendWithEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    send();
  };

  return (
    <dialog ref={dialog} className="lt-dialog" aria-labelledby={name} onClose={onClose}>
      <div className="lt-dialog__form">
        <h2 id={name}>{actionNames[action][language]}</h2>
        {wantsReason && (
          <label>
            {say.reason}
            <small>{say.reasonHelp}</small>
            <textarea
              name="reason"
              rows={4}
              maxLength={2000}
              required
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
        )}
        {timed && schedulable && (
          <label>
            {say.publishAt}
            <small>{say.publishHelp}</small>
            <input
              type="datetime-local"
              name="publishAt"
              value={publishAt}
              onKeyDown={sendWithEnter}
              onChange={(event) => setPublishAt(event.target.value)}
            />
          </label>
        )}
        {timed && (
          <label>
            {say.expiresAt}
            <small>{say.expiresHelp}</small>
            <input
              type="datetime-local"
              name="expiresAt"
              value={expiresAt}
              onKeyDown={sendWithEnter}
              onChange={(event) => setExpiresAt(event.target.value)}
            />
          </label>
        )}
        <div className="lt-dialog__ends">
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            {say.cancel}
          </Button>
          <Button id="newsroom-send" type="button" margin={false} onClick={send}>
            {actionNames[action][language]}
          </Button>
        </div>
      </div>
    </dialog>
  );
}

/** A moment that has not come yet, as the field shows it. */
const futureOf = (instant: string | null) => (instant && Date.parse(instant) > Date.now() ? toLocal(instant) : '');
