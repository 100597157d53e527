'use client';

import { Button, SelectInput, TextareaInput, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import type { sharingWords } from './sharing-words.ts';
import { useAnswer, useSend } from './use-answer.ts';

type Portals = { docs: { id: string; name?: string | null }[] };
type Shares = {
  docs: { id: string; name?: string | null; phase?: string; state?: string; to?: { name?: string | null } | string }[];
};
type Props = {
  item: { collection: string; id: string };
  mayOffer: boolean;
  mayHandDown: boolean;
  words: (typeof sharingWords)['vi'];
  onDone(): void;
};

const open =
  '/portals?pagination=false&depth=0&sort=order&select[name]=true&where[state][in]=trial,active&where[type][not_equals]=external';

/** Hands an item down, by way of a draft notice, or offers it to another portal. */
export function OfferForm({ item, mayOffer, mayHandDown, words, onDone }: Props) {
  const send = useSend();
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [to, setTo] = useState('');
  const [message, setMessage] = useState('');
  const { answer: portals } = useAnswer<Portals>(asking ? open : null, 600_000);
  const key = encodeURIComponent(`${item.collection}:${item.id}`);
  const proposals = useAnswer<Shares>(`/proposals?depth=1&limit=50&where[itemKey][equals]=${key}`, 10_000);
  const notices = useAnswer<Shares>(`/distributions?depth=0&limit=50&where[itemKey][equals]=${key}`, 10_000);
  const ref = { relationTo: item.collection, value: item.id };

  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
      onDone();
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  const offer = () =>
    run(async () => {
      await send('POST', '/proposals', { item: ref, to, message });
      toast.success(words.sent);
      setAsking(false);
      setMessage('');
      setTo('');
      await proposals.again();
    });
  const handDown = () =>
    run(async () => {
      const { doc } = (await send('POST', '/sharing/notice', item)) as { doc: { id: string } };
      router.push(`/admin/collections/distributions/${doc.id}`);
    });

  const made = [
    ...(notices.answer?.docs ?? []).map((doc) => ({
      ...doc,
      collection: 'distributions',
      words: words.notice[doc.phase ?? ''] ?? '',
    })),
    ...(proposals.answer?.docs ?? []).map((doc) => ({
      ...doc,
      name: typeof doc.to === 'object' ? (doc.to?.name ?? '') : '',
      collection: 'proposals',
      words: words.proposal[doc.state ?? ''] ?? '',
    })),
  ];
  return (
    <div className="lt-share-form">
      {mayHandDown && (
        <>
          <Button buttonStyle="primary" margin={false} disabled={busy} onClick={() => void handDown()}>
            {words.handDown}
          </Button>
          <p>{words.handDownHint}</p>
        </>
      )}
      {mayOffer && !asking && (
        <Button buttonStyle="secondary" margin={false} onClick={() => setAsking(true)}>
          {words.offer}
        </Button>
      )}
      {asking && (
        <fieldset>
          <legend>{words.offer}</legend>
          <SelectInput
            path="lt-offer-to"
            name="lt-offer-to"
            label={words.offerTo}
            options={(portals?.docs ?? []).map(({ id, name }) => ({ value: id, label: name ?? id }))}
            value={to}
            onChange={(option) => setTo(Array.isArray(option) ? '' : String(option?.value ?? ''))}
          />
          <TextareaInput
            path="lt-offer-message"
            label={words.message}
            value={message}
            onChange={(event) => setMessage(event.target.value)}
          />
          <div className="lt-choices">
            <Button buttonStyle="primary" margin={false} disabled={busy || to === ''} onClick={() => void offer()}>
              {words.send}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={() => setAsking(false)}>
              {words.cancel}
            </Button>
          </div>
        </fieldset>
      )}
      <h3>{words.shares}</h3>
      {made.length === 0 && <p>{words.noShares}</p>}
      <ul>
        {made.map(({ id, name, collection, words: state }) => (
          <li key={id}>
            <a href={`/admin/collections/${collection}/${id}`}>
              {collection === 'distributions' ? words.handedDown : `${words.proposedTo} ${name}`}
            </a>
            <small>{state}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
