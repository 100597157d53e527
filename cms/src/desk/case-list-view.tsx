import { caseKinds } from '@lienthong/config/contracts/case-work';
import type { AdminViewServerProps } from 'payload';
import { portalsOf } from '../access/rules.ts';
import { namePortals } from '../board/list-portals.ts';
import { localDay, sayDay, sayMoment } from '../board/local-time.ts';
import { Scrolled } from '../board/scrolled.tsx';
import { kindNames, stateNames } from '../cases/case-names.ts';
import { idOf } from '../collections/read-related-id.ts';
import { CaseScreen, caseVisitOf } from './case-screen.tsx';
import { caseAddress, caseList } from './case-screens.ts';
import { ClockMark } from './clock-mark.tsx';
import { caseTabs, dueChoices, findCases } from './find-cases.ts';

/** Danh sách vụ việc: what one's agencies owe an answer to, what is due first in front. */
export async function CaseListView(view: AdminViewServerProps) {
  const visit = caseVisitOf(view, caseList);
  const { req, lang, words, ask } = visit;
  const portals = await namePortals(req, lang, await portalsOf(req, 'handle'));
  if (portals.length === 0)
    return (
      <CaseScreen view={view} visit={visit} title={words.cases} current={caseList}>
        <p className="lt-empty">{words.nothing}</p>
      </CaseScreen>
    );
  const named = new Map(portals.map((portal) => [portal.id, portal.name]));
  const tab = caseTabs.find((one) => one === ask('tab')) ?? 'running';
  const page = Math.max(1, Number.parseInt(ask('page'), 10) || 1);
  const asked = { portal: ask('portal'), kind: ask('kind'), whose: ask('whose'), due: ask('due'), q: ask('q') };
  const { rows, pages, counts } = await findCases(req, tab, asked, page);
  const addressOf = (changes: Record<string, string>) => {
    const parameters = new URLSearchParams(
      Object.entries({ ...asked, tab, ...changes }).filter(([, value]) => value !== ''),
    );
    return `${caseList}?${parameters.toString()}`;
  };
  return (
    <CaseScreen view={view} visit={visit} title={words.cases} current={caseList}>
      <nav className="lt-chips" aria-label={words.tabs}>
        <ul>
          {caseTabs.map((one) => (
            <li key={one}>
              <a href={addressOf({ tab: one })} aria-current={one === tab ? 'page' : undefined}>
                {words[one]} <span className="lt-count">{counts[one]}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <search aria-label={words.narrow}>
        <form className="lt-filter" action={caseList} method="get">
          <input type="hidden" name="tab" value={tab} />
          <label>
            <span>{words.portal}</span>
            <select name="portal" defaultValue={asked.portal}>
              <option value="">{words.allPortals}</option>
              {portals.map(({ id, path }) => (
                <option key={id} value={id}>
                  {path}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words.kind}</span>
            <select name="kind" defaultValue={asked.kind}>
              <option value="">{words.allKinds}</option>
              {caseKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {kindNames[kind][lang]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words.whose}</span>
            <select name="whose" defaultValue={asked.whose}>
              <option value="">{words.everybody}</option>
              <option value="mine">{words.mine}</option>
            </select>
          </label>
          <label>
            <span>{words.due}</span>
            <select name="due" defaultValue={asked.due}>
              <option value="">{words.allDue}</option>
              {dueChoices.map((one) => (
                <option key={one} value={one}>
                  {words[one]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words.text}</span>
            <input type="search" name="q" maxLength={100} defaultValue={asked.q} />
          </label>
          <button type="submit" className="lt-act">
            {words.filter}
          </button>
          <a className="lt-clear" href={caseList}>
            {words.clear}
          </a>
        </form>
      </search>
      {rows.length === 0 && <p className="lt-empty">{words.empty}</p>}
      {rows.length > 0 && (
        <Scrolled className="lt-table lt-case-table" name={words.list}>
          <table>
            <thead>
              <tr>
                {(['case', 'due', 'state', 'assigned', 'received'] as const).map((name) => (
                  <th key={name} scope="col">
                    {words[name]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ row, reading }) => (
                <tr key={row.id}>
                  <th scope="row">
                    <a href={caseAddress(row.id)}>{row.title}</a>
                    <small>
                      {kindNames[row.kind][lang]} · {row.code}
                      {portals.length > 1 && ` · ${named.get(idOf(row.portal) ?? '') ?? ''}`}
                    </small>
                  </th>
                  <td>
                    <ClockMark reading={reading} lang={lang} />
                    {row.dueAt && tab === 'running' && (
                      <small className="lt-due">
                        <time dateTime={row.dueAt}>{sayDay(localDay(row.dueAt))}</time>
                      </small>
                    )}
                  </td>
                  <td>{stateNames[row.state][lang]}</td>
                  <td>{[row.unit, row.assigneeName].filter(Boolean).join(' · ') || words.unassigned}</td>
                  <td>
                    <time dateTime={row.receivedAt}>{sayMoment(row.receivedAt)}</time>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
      {pages > 1 && (
        <nav className="lt-pager" aria-label={words.page}>
          {page > 1 && (
            <a rel="prev" href={addressOf({ page: String(page - 1) })}>
              ← {words.newer}
            </a>
          )}
          <span>
            {words.page} {page} {words.of} {pages}
          </span>
          {page < pages && (
            <a rel="next" href={addressOf({ page: String(page + 1) })}>
              {words.older} →
            </a>
          )}
        </nav>
      )}
    </CaseScreen>
  );
}
