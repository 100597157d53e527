'use client';

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { receiptAnswerSchema, type ReceiptAnswer } from '@lienthong/config/contracts/receipt';
import { receiptWords } from './receipt-words.ts';
import './receipt-panel.css';

const firstPause = 250;
const longestPause = 3000;
/** After this long nobody looks at the receipt any more; the next save asks again. */
const patience = 120_000;
const shownLinks = 6;

/** What became of the last publication of a document: pages, portals, seconds, links; asks again until it is live. */
export function ReceiptPanel() {
  const { i18n } = useTranslation();
  const words = receiptWords[i18n.language === 'en' ? 'en' : 'vi'];
  const { config } = useConfig();
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const [answer, setAnswer] = useState<ReceiptAnswer | null>(null);

  useEffect(() => {
    if (id === undefined || collectionSlug === undefined) return;
    const asked = new URLSearchParams({ collection: collectionSlug, id: String(id) });
    const started = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const ask = async (pause: number) => {
      let got: ReceiptAnswer | null = null;
      try {
        const url = `${config.serverURL}${config.routes.api}/publishing/receipt?${asked}`;
        const response = await fetch(url, { credentials: 'include' });
        if (!response.ok) return;
        got = receiptAnswerSchema.parse(await response.json());
      } catch {
        // The CMS does not answer at the moment: asked again below.
      }
      if (left) return;
      if (got) setAnswer(got);
      const waits = got === null || got.state === 'waiting';
      if (waits && Date.now() - started < patience)
        timer = setTimeout(() => void ask(Math.min(longestPause, pause * 1.5)), pause);
    };
    void ask(firstPause);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [id, collectionSlug, lastUpdateTime, config.serverURL, config.routes.api]);

  return (
    <div className="lt-receipt" data-state={answer?.state ?? 'none'}>
      <h3>{words.title}</h3>
      <output aria-live="polite">{answer ? words.say(answer) : ''}</output>
      {answer?.state === 'live' && (
        <>
          {answer.receipt.failed > 0 && <p className="lt-receipt-failed">{words.failed(answer.receipt.failed)}</p>}
          {answer.receipt.links.length > 0 && !answer.gone && (
            <details>
              <summary>{words.links}</summary>
              <ul>
                {answer.receipt.links.slice(0, shownLinks).map((link) => (
                  <li key={link}>
                    <a href={link} target="_blank" rel="noopener noreferrer">
                      {decodeURI(link.replace(/^https?:\/\//, ''))}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </div>
  );
}
