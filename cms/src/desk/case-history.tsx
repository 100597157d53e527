import { localDay, sayDay, sayMoment } from '../board/local-time.ts';
import { actionNames } from '../cases/case-names.ts';
import type { CaseStep } from '../payload-types.ts';
import type { CaseVisit } from './case-screen.tsx';
import { eventNames } from './case-words.ts';

/** Everything that happened with a case, the newest first. */
export function CaseHistory({ steps, visit: { words, lang } }: { steps: CaseStep[]; visit: CaseVisit }) {
  const names: Record<string, { vi: string; en: string } | undefined> = { ...actionNames, ...eventNames };
  return (
    <section className="lt-set" aria-labelledby="case-history">
      <h2 id="case-history">{words.history}</h2>
      <ol className="lt-history">
        {steps.map(({ id, action, whoName, reason, named, at, dueBefore, dueAfter }) => (
          <li key={id}>
            <p>
              <strong>{names[action]?.[lang] ?? action}</strong>
              {named && `: ${named}`}
            </p>
            {reason && <p className="lt-reason">{reason}</p>}
            <small>
              <time dateTime={at}>{sayMoment(at)}</time>
              {whoName && ` · ${whoName}`}
              {dueBefore && dueAfter && dueBefore !== dueAfter && (
                <>
                  {' · '}
                  {words.due}: {sayDay(localDay(dueBefore))} → {sayDay(localDay(dueAfter))}
                </>
              )}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
