'use client';

import { Button, TextareaInput, toast } from '@payloadcms/ui';
import { useState } from 'react';
import type { sharingWords } from './sharing-words.ts';
import { useAnswer, useSend } from './use-answer.ts';
import type { WithdrawalPlan } from './withdraw-everywhere.ts';

type Props = { item: { collection: string; id: string }; words: (typeof sharingWords)['vi']; onDone(): void };

/** Takes an item down everywhere: first what that changes, then the reason, then it is done. */
export function WithdrawForm({ item, words, onDone }: Props) {
  const send = useSend();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState('');
  const path = `/sharing/withdrawal?collection=${item.collection}&id=${item.id}`;
  const { answer: plan, failure } = useAnswer<WithdrawalPlan>(asking ? path : null, 30_000);

  const withdraw = async () => {
    setBusy(true);
    try {
      await send('POST', '/sharing/withdrawal', { ...item, reason });
      toast.success(words.withdrawn);
      setAsking(false);
      onDone();
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };

  if (!asking)
    return (
      <div className="lt-share-form">
        <Button buttonStyle="error" margin={false} onClick={() => setAsking(true)}>
          {words.withdraw}
        </Button>
      </div>
    );
  return (
    <fieldset className="lt-share-form lt-danger">
      <legend>{words.withdraw}</legend>
      {!plan && <output>{failure ?? words.loading}</output>}
      {plan && (
        <>
          <h3>{words.planTitle}</h3>
          <ul className="lt-withdrawal">
            <li>
              {words.planPortals(plan.portals.length)}
              <small>{plan.portals.map(({ name }) => name).join(', ')}</small>
            </li>
            {plan.notices.length > 0 && <li>{words.planNotices(plan.notices.length)}</li>}
            {plan.proposals.length > 0 && (
              <li>
                {words.planProposals(plan.proposals.length)}
                <small>{plan.proposals.map(({ to }) => to).join(', ')}</small>
              </li>
            )}
            <li>{words.planAddress}</li>
          </ul>
          <TextareaInput
            path="lt-withdraw-reason"
            label={words.reason}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
      <div className="lt-choices">
        <Button
          buttonStyle="error"
          margin={false}
          disabled={busy || !plan || reason.trim() === ''}
          onClick={() => void withdraw()}
        >
          {words.confirm}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => setAsking(false)}>
          {words.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
