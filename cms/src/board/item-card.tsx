import { kindNames } from './board-words.ts';
import { ItemActions } from './item-actions.tsx';
import { localMinute, sayMoment } from './local-time.ts';
import type { Visit } from './newsroom-screen.tsx';
import type { Card } from './read-cards.ts';

/** The steps of one item, ready to be taken. */
export function StepsOf({ card, visit: { words } }: { card: Card; visit: Visit }) {
  const { publishAt, expiresAt, reason, reasonHelp, publishHelp, expiresHelp, confirm, cancel, working, failed, done } =
    words;
  if (card.actions.length === 0) return null;
  return (
    <ItemActions
      item={{
        collection: card.kind,
        id: card.id,
        title: card.title ?? words.untitled,
        updatedAt: card.updatedAt,
        publishAt: card.moment ? localMinute(card.moment) : '',
        expiresAt: card.expiresAt ? localMinute(card.expiresAt) : '',
      }}
      actions={card.actions}
      words={{
        publishAt,
        expiresAt,
        reason,
        reasonHelp,
        publishHelp,
        expiresHelp,
        confirm,
        cancel,
        working,
        failed,
        done,
      }}
    />
  );
}

/** One item on the board. */
export function ItemCard({ card, visit, place }: { card: Card; visit: Visit; place: string | null }) {
  const { words, lang } = visit;
  const since = card.stageAt ?? card.updatedAt;
  return (
    <article className={card.returned ? 'lt-card lt-back' : 'lt-card'}>
      <p className="lt-over">
        <span>{kindNames[card.kind][lang]}</span>
        {place && <span>{place}</span>}
      </p>
      <h3>
        <a href={`/admin/collections/${card.kind}/${card.id}`}>{card.title ?? words.untitled}</a>
      </h3>
      <p className="lt-facts">
        {card.writer && <span>{card.writer}</span>}
        <span>
          {words.since} <time dateTime={since}>{sayMoment(since)}</time>
        </span>
        {(card.stageNow === 'approved' || card.stageNow === 'published') && card.publishedAt && (
          <span>
            {words.appears} <time dateTime={card.publishedAt}>{sayMoment(card.publishedAt)}</time>
          </span>
        )}
        {card.expiresAt && (
          <span>
            {words.ends} <time dateTime={card.expiresAt}>{sayMoment(card.expiresAt)}</time>
          </span>
        )}
      </p>
      {card.returned && (
        <p className="lt-reason">
          <strong>{words.returned}</strong>
          {card.returned.by && ` ${words.by} ${card.returned.by}`}: {card.returned.reason}
        </p>
      )}
      {(card.editor !== null || card.liveBefore) && (
        <p className="lt-marks">
          {card.editor !== null && (
            <span className="lt-mark">
              {words.editing}: {card.editor}
            </span>
          )}
          {card.liveBefore && <span className="lt-mark">{words.live}</span>}
        </p>
      )}
      <StepsOf card={card} visit={visit} />
    </article>
  );
}
