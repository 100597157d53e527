import type { ReactNode } from 'react';
import { itemCollections } from '../publishing/live-state.ts';
import { kindNames } from './board-words.ts';
import type { PortalChoice } from './list-portals.ts';
import type { Visit } from './newsroom-screen.tsx';

/** Narrows a screen by its address: it works without a script, and can be kept as a bookmark. */
export function FilterForm({
  visit: { words, ask, lang },
  portals,
  action,
  kinds = true,
  children,
}: {
  visit: Visit;
  portals: PortalChoice[];
  action: string;
  kinds?: boolean;
  children?: ReactNode;
}) {
  return (
    <search aria-label={words.narrow}>
      <form className="lt-filter" action={action} method="get">
        <label>
          <span>{words.portal}</span>
          <select name="portal" defaultValue={ask('portal')}>
            <option value="">{words.allPortals}</option>
            {portals.map(({ id, path }) => (
              <option key={id} value={id}>
                {path}
              </option>
            ))}
          </select>
        </label>
        {kinds && (
          <label>
            <span>{words.kind}</span>
            <select name="kind" defaultValue={ask('kind')}>
              <option value="">{words.allKinds}</option>
              {itemCollections.map((kind) => (
                <option key={kind} value={kind}>
                  {kindNames[kind][lang]}
                </option>
              ))}
            </select>
          </label>
        )}
        {children}
        <button type="submit" className="lt-act">
          {words.filter}
        </button>
        <a className="lt-clear" href={action}>
          {words.clear}
        </a>
      </form>
    </search>
  );
}
