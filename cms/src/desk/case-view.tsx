import type { AdminViewServerProps } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { roleNames } from '../access/role-names.ts';
import { rolesOn } from '../access/roles-on.ts';
import { namePortals } from '../board/list-portals.ts';
import { localDay, localMinute, sayDay, sayMoment } from '../board/local-time.ts';
import { findHandlers, takesCases } from '../case-work/find-named.ts';
import { loadCalendar } from '../case-work/load-rules.ts';
import { factsOfCase } from '../case-work/read-case.ts';
import type { CaseAction } from '../cases/case-kinds.ts';
import { actionNames, channelNames, kindNames, stateNames } from '../cases/case-names.ts';
import { extensionsLeft, mayWriteAnswer, movesFor, roleAwaited, type CaseFacts } from '../cases/decide-move.ts';
import { readClock, readingAt } from '../cases/read-clock.ts';
import { sayAmount } from '../cases/say-clock.ts';
import { idOf } from '../collections/read-related-id.ts';
import { CaseHistory } from './case-history.tsx';
import { CaseMoves, type MoveChoices, type OfferedMove } from './case-moves.tsx';
import { CaseScreen, caseVisitOf, type CaseVisit } from './case-screen.tsx';
import { caseAddress, caseList } from './case-screens.ts';
import { moveWords } from './case-words.ts';
import { ClockMark } from './clock-mark.tsx';
import { SavedText } from './saved-text.tsx';

/** These end a matter or send it away: never the first thing offered. */
const backward: ReadonlySet<CaseAction> = new Set(['return', 'transfer', 'merge', 'refuse', 'extend', 'ask-sender']);

/** Vụ việc: the whole story on one page, and what the account may do with it. */
export async function CaseView(view: AdminViewServerProps) {
  const segments = view.params?.['segments'];
  const id = String((Array.isArray(segments) ? segments.at(-1) : segments) ?? '');
  const visit = caseVisitOf(view, caseAddress(id));
  const { req, lang, words } = visit;
  const mine = { depth: 0, overrideAccess: false, user: req.user } as const;
  const row = await req.payload.findByID({ collection: 'cases', id, ...mine, disableErrors: true });
  if (!row)
    return (
      <CaseScreen view={view} visit={visit} title={words.one}>
        <p className="lt-empty">{words.gone}</p>
        <p>
          <a href={caseList}>← {words.back}</a>
        </p>
      </CaseScreen>
    );
  const facts = factsOfCase(row);
  const [{ roles }, calendar, steps, [owner], original] = await Promise.all([
    rolesOn(req, facts.owner),
    loadCalendar({ payload: req.payload }),
    req.payload.find({
      collection: 'case-steps',
      where: { case: { equals: id } },
      sort: '-at',
      pagination: false,
      ...mine,
    }),
    namePortals(req, lang, [facts.owner]),
    row.original
      ? req.payload.findByID({
          collection: 'cases',
          id: idOf(row.original) ?? '',
          ...mine,
          disableErrors: true,
          select: { code: true },
        })
      : null,
  ]);
  const clock = readClock(facts.rule, facts.clockEvents, calendar);
  const reading = readingAt(facts.rule, clock, new Date().toISOString(), calendar);
  const moves = movesFor(facts, { id: String(req.user.id), roles }).map(({ action, needs }): OfferedMove => ({
    action,
    label: actionNames[action][lang],
    wantsReason: needs.includes('reason'),
    forward: !backward.has(action),
    needs: [...needs],
  }));
  const forward = [...moves].sort((a, b) => Number(b.forward) - Number(a.forward));
  const awaited = roleAwaited(facts);
  const may = mayWriteAnswer(facts, roles);
  const draftName = row.kind === 'questions' ? words.draft : words.workDone;
  const about: [string, string | null | undefined][] = [
    [words.code, row.code],
    [words.kind, kindNames[row.kind][lang]],
    [words.state, stateNames[row.state][lang]],
    [words.portal, owner?.path],
    [words.assigned, [row.unit, row.assigneeName].filter(Boolean).join(' · ') || words.unassigned],
    [words.received, sayMoment(row.receivedAt)],
    [words.channel, channelNames[row.channel][lang]],
    [words.field, row.field],
    [words.place, row.place],
    [words.public, row.isPublic ? words.yes : words.no],
  ];
  const sender: [string, string | null | undefined][] = [
    [words.name, row.senderName || words.anonymous],
    [words.address, row.senderAddress],
    [words.phone, row.senderPhone],
    [words.email, row.senderEmail],
  ];
  return (
    <CaseScreen view={view} visit={visit} title={row.title}>
      <div className="lt-case">
        <div className="lt-case-main">
          <section className="lt-set" aria-labelledby="case-clock">
            <h2 id="case-clock">{words.clock}</h2>
            <p className="lt-clock">
              <span className="lt-mark lt-case-state">{stateNames[row.state][lang]}</span>
              <ClockMark reading={reading} lang={lang} />
              {clock.dueAt && clock.state !== 'stopped' && (
                <span>
                  {facts.rule.unit === 'H'
                    ? `${words.dueMoment} ${localMinute(clock.dueAt).slice(11)}, ${sayDay(localDay(clock.dueAt))}`
                    : `${words.dueAt} ${sayDay(localDay(clock.dueAt))}`}
                </span>
              )}
            </p>
            <p className="lt-help">
              {words.rule}: {facts.rule.name[lang] ?? facts.rule.name.vi},{' '}
              {sayAmount(facts.rule.amount, facts.rule.unit, lang)}. {facts.rule.legalBasis}.{' '}
              {facts.rule.confidence === 'L' && words.toConfirm} {!clock.calendarKnown && words.calendarUnknown}
            </p>
            <h3>{words.moves}</h3>
            {moves.length === 0 ? (
              <p className="lt-empty">
                {words.noMoves} {awaited && `${words.waitsFor}: ${roleNames[awaited][lang]}.`}
              </p>
            ) : (
              <CaseMoves
                id={row.id}
                step={row.step}
                title={row.title}
                moves={forward}
                choices={await choicesFor(visit, facts, forward)}
                words={{ ...words, ...moveWords(words) }}
              />
            )}
          </section>
          <section className="lt-set" aria-labelledby="case-content">
            <h2 id="case-content">{words.content}</h2>
            <p className="lt-said-text">{row.text}</p>
          </section>
          {(may || row.draft) && !row.answer && (
            <section className="lt-set" aria-labelledby="case-draft">
              <h2 id="case-draft">{draftName}</h2>
              {may ? (
                <SavedText
                  endpoint="/api/case-work/draft"
                  name="draft"
                  body={{ id: row.id, step: row.step }}
                  label={draftName}
                  help={words.draftHelp}
                  value={row.draft ?? ''}
                  words={{ send: words.save, done: words.saved, failed: words.failed, working: words.working }}
                />
              ) : (
                <p className="lt-said-text">{row.draft}</p>
              )}
            </section>
          )}
          {row.answer && (
            <section className="lt-set" aria-labelledby="case-answer">
              <h2 id="case-answer">{row.kind === 'questions' ? words.answer : words.workDone}</h2>
              <p className="lt-said-text">{row.answer}</p>
            </section>
          )}
        </div>
        <div className="lt-case-side">
          <Facts id="case-facts" name={words.facts} facts={about} />
          {original && (
            <p className="lt-help">
              {words.original}: <a href={caseAddress(original.id)}>{original.code}</a>
            </p>
          )}
          <Facts id="case-sender" name={words.sender} facts={sender} />
          <section className="lt-set" aria-labelledby="case-note">
            <h2 id="case-note">{words.note}</h2>
            <SavedText
              key={steps.docs.length}
              endpoint="/api/case-work/note"
              name="text"
              body={{ id: row.id }}
              label={words.note}
              help={words.noteHelp}
              value=""
              words={{ send: words.addNote, done: words.added, failed: words.failed, working: words.working }}
            />
          </section>
        </div>
        <div className="lt-case-past">
          <CaseHistory steps={steps.docs} visit={visit} />
        </div>
      </div>
    </CaseScreen>
  );
}

function Facts({ id, name, facts }: { id: string; name: string; facts: [string, string | null | undefined][] }) {
  return (
    <section className="lt-set" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <dl className="lt-pairs">
        {facts.map(([term, value]) =>
          value ? (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
}

/** What the dialogs of the moves let one choose from; only what one of them asks for is looked up. */
async function choicesFor({ req, lang }: CaseVisit, facts: CaseFacts, moves: OfferedMove[]): Promise<MoveChoices> {
  const asks = (need: OfferedMove['needs'][number]) => moves.some(({ needs }) => needs.includes(need));
  const tree = await portalTree(req.payload);
  const others = tree.ids().filter((id) => {
    const portal = tree.get(id);
    return portal !== undefined && id !== facts.owner && takesCases(portal);
  });
  return {
    people: asks('assignee') ? await findHandlers(req, facts.owner) : [],
    owners: asks('owner') ? (await namePortals(req, lang, others)).map(({ id, path }) => ({ id, name: path })) : [],
    extensions: extensionsLeft(facts).map(({ code, name, amount }) => ({
      id: code,
      name: `${name[lang] ?? name.vi} (+${sayAmount(amount, facts.rule.unit, lang)})`,
    })),
  };
}
