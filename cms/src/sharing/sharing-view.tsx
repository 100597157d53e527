'use client';

import { Gutter, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import type { Reach } from './find-reach.ts';
import { OfferForm } from './offer-form.tsx';
import { PlaceList } from './place-list.tsx';
import { sharingWords } from './sharing-words.ts';
import { useAnswer } from './use-answer.ts';
import { WithdrawForm } from './withdraw-form.tsx';

/** The tab “Chia sẻ” of an item: where it shows and why, live; what its newest version will reach; and what can be done about it. */
export function SharingView() {
  const { i18n } = useTranslation();
  const words = sharingWords[i18n.language === 'en' ? 'en' : 'vi'];
  const { id, collectionSlug } = useDocumentInfo();
  const path = id ? `/sharing/reach?collection=${collectionSlug}&id=${id}` : null;
  const { answer, failure, again } = useAnswer<Reach>(path, 5000);
  if (!id || !collectionSlug)
    return (
      <Gutter className="lt-share">
        <p>{words.saveFirst}</p>
      </Gutter>
    );
  if (!answer)
    return (
      <Gutter className="lt-share">
        <output>{failure ?? words.loading}</output>
      </Gutter>
    );
  const before = new Set(answer.now.map(({ portal }) => portal));
  const item = { collection: collectionSlug, id: String(id) };
  const { offer, handDown, withdraw } = answer.may;
  return (
    <main>
      <Gutter className="lt-share">
        <div className="lt-share-reach">
          <h2>{answer.now.length > 0 ? words.now(answer.now.length) : words.notPublic}</h2>
          {answer.now.length > 0 && <PlaceList places={answer.now} words={words} />}
          {answer.lacks && (
            <p className="lt-warn">
              {words.lacks} {answer.lacks}
            </p>
          )}
          {answer.next && (
            <>
              <h2>{words.next(answer.next.length)}</h2>
              <PlaceList places={answer.next} before={before} words={words} />
            </>
          )}
        </div>
        <aside className="lt-share-actions">
          <h2>{words.actions}</h2>
          {!offer && !handDown && !withdraw && <p>{words.publishFirst}</p>}
          {(offer || handDown) && (
            <OfferForm item={item} mayOffer={offer} mayHandDown={handDown} words={words} onDone={() => void again()} />
          )}
          {withdraw && <WithdrawForm item={item} words={words} onDone={() => void again()} />}
        </aside>
      </Gutter>
    </main>
  );
}
