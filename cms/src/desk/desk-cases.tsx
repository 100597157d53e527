import type { Language } from '@lienthong/config/contracts/localized';
import type { PayloadRequest, Where } from 'payload';
import { portalsOf } from '../access/rules.ts';
import { namePortals } from '../board/list-portals.ts';
import { loadCalendar } from '../case-work/load-rules.ts';
import { kindNames, stateNames } from '../cases/case-names.ts';
import { idOf } from '../collections/read-related-id.ts';
import { caseAddress, caseEntry, caseList } from './case-screens.ts';
import { caseWords } from './case-words.ts';
import { ClockMark } from './clock-mark.tsx';
import { HeldLetters } from './held-letters.tsx';
import { readingOf, whereDue } from './find-cases.ts';

const shown = 6;

/** The cases on the desk: how many there are of which urgency, those due first, and the ways to the others. */
export async function DeskCases({ req, lang }: { req: PayloadRequest; lang: Language }) {
  const words = caseWords[lang];
  const now = new Date().toISOString();
  const mine = { collection: 'cases', overrideAccess: false, user: req.user } as const;
  const open: Where = { clock: { in: ['waiting', 'running'] } };
  const calendar = await loadCalendar({ payload: req.payload });
  const count = async (...and: Where[]) => (await req.payload.count({ ...mine, where: { and } })).totalDocs;
  const [first, forMe, soon, overdue, paused, portals] = await Promise.all([
    req.payload.find({ ...mine, where: open, sort: 'dueAt', limit: shown, depth: 0 }),
    count(open, { assignee: { equals: String(req.user?.id) } }),
    count(...whereDue('soon', calendar, now)),
    count(...whereDue('overdue', calendar, now)),
    count({ clock: { equals: 'paused' } }),
    portalsOf(req, 'handle'),
  ]);
  const owners = [...new Set(first.docs.map(({ portal }) => idOf(portal) ?? ''))];
  const named = new Map((await namePortals(req, lang, owners)).map(({ id, name }) => [id, name]));
  const tiles = [
    [words.running, first.totalDocs, caseList],
    [words.forMe, forMe, `${caseList}?whose=mine`],
    [words.dueSoon, soon, `${caseList}?due=soon`],
    [words.overdue, overdue, `${caseList}?due=overdue`],
    [words.paused, paused, `${caseList}?tab=paused`],
  ] as const;
  return (
    <section className="lt-desk-cases" aria-labelledby="desk-cases">
      <div className="lt-desk-title">
        <h2 id="desk-cases">{words.cases}</h2>
        <nav aria-label={words.cases}>
          <a href={caseEntry}>{words.enter}</a>
          <a href={caseList}>{words.all}</a>
        </nav>
      </div>
      <ul className="lt-tiles">
        {tiles.map(([name, number, address]) => (
          <li key={address} className={address.endsWith('overdue') && number > 0 ? 'lt-late' : undefined}>
            <a href={address}>
              <span>{name}</span> <strong>{number}</strong>
            </a>
          </li>
        ))}
      </ul>
      <HeldLetters req={req} lang={lang} />
      <h3>{words.dueFirst}</h3>
      {first.docs.length === 0 && <p>{words.empty}</p>}
      <ul className="lt-due-list">
        {first.docs.map((row) => (
          <li key={row.id}>
            <div>
              <a href={caseAddress(row.id)}>{row.title}</a>
              <small>
                {[
                  kindNames[row.kind][lang],
                  stateNames[row.state][lang],
                  portals.length > 1 ? named.get(idOf(row.portal) ?? '') : null,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </div>
            <ClockMark reading={readingOf(row, calendar, now)} lang={lang} />
          </li>
        ))}
      </ul>
    </section>
  );
}
