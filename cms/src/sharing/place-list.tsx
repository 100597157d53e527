'use client';

import type { ReachPlace } from './find-reach.ts';
import type { sharingWords } from './sharing-words.ts';

type Words = (typeof sharingWords)['vi'];
/** Portals shown of one reason before the rest is folded away. */
const shown = 8;

/** Portals by the reason for which they show an item. `before`: portals that show it already; others are marked as new. */
export function PlaceList({ places, before, words }: { places: ReachPlace[]; before?: Set<string>; words: Words }) {
  const reasons = [...new Set(places.map(({ reason }) => reason))];
  return (
    <div className="lt-places">
      {reasons.map((reason) => {
        const group = places.filter((place) => place.reason === reason);
        const rest = group.slice(shown);
        return (
          <section key={reason}>
            <h3>
              {words.reasons[reason]} <small>{group.length}</small>
            </h3>
            <ul>{group.slice(0, shown).map((place) => row(place, words, before))}</ul>
            {rest.length > 0 && (
              <details>
                <summary>{words.more(rest.length)}</summary>
                <ul>{rest.map((place) => row(place, words, before))}</ul>
              </details>
            )}
          </section>
        );
      })}
    </div>
  );
}

function row({ portal, name, url, words: why, cause, top, band }: ReachPlace, words: Words, before?: Set<string>) {
  return (
    <li key={portal}>
      <span>
        <a href={url} target="_blank" rel="noreferrer">
          {name}
        </a>
        {band && <em className="lt-mark">{words.band}</em>}
        {top && <em className="lt-mark">{words.top}</em>}
        {before && !before.has(portal) && <em className="lt-mark lt-new">{words.added}</em>}
      </span>
      <small>
        {why}
        {cause && (
          <>
            {' · '}
            <a href={`/admin/collections/${cause.collection}/${cause.id}`}>{words.open}</a>
          </>
        )}
      </small>
    </li>
  );
}
