import type { Language } from '@lienthong/config/contracts/localized';
import type { PayloadRequest } from 'payload';
import { portalsOf } from '../access/rules.ts';
import { itemCollections } from '../publishing/live-state.ts';
import { stageNames } from '../workflow/stages.ts';
import { boardWords, kindNames } from './board-words.ts';
import { findDue } from './find-due.ts';
import { findWaiting } from './find-waiting.ts';
import { addDays, localDay, localMinute, sayMoment, startOfDay } from './local-time.ts';
import { screenNames, screens, type ScreenName } from './screen-addresses.ts';
import type { Card } from './read-cards.ts';
import { lacks, whereLacking } from './translations-view.tsx';

const shown = 6;
const words = {
  vi: {
    forMe: 'Chờ tôi',
    nothingForMe: 'Không có bài nào đang chờ bạn. Bài chờ biên tập, chờ duyệt sẽ hiện ở đây, chờ lâu nhất đứng đầu.',
    returned: 'Bị trả lại',
    nothingReturned: 'Không có bài nào bị trả lại cho bạn.',
    dueToday: 'Đến giờ hôm nay',
    nothingToday: 'Hôm nay không có gì đến giờ.',
    waitsSince: 'chờ từ',
    away: 'Tôi đi vắng',
    delegations: 'Ủy quyền',
    exceptions: 'Ngoại lệ tự duyệt',
  },
  en: {
    forMe: 'Waiting for me',
    nothingForMe: 'Nothing waits for you. What waits for editing or approval shows here, the longest waiting first.',
    returned: 'Returned to me',
    nothingReturned: 'Nothing was returned to you.',
    dueToday: 'Due today',
    nothingToday: 'Nothing is due today.',
    waitsSince: 'waits since',
    away: 'I am away',
    delegations: 'Delegations',
    exceptions: 'Exceptions for self-approval',
  },
};

/** The newsroom on the desk: what waits for the account, what came back, what is due today, and the ways to its screens. */
export async function DeskNewsroom({ req, lang }: { req: PayloadRequest; lang: Language }) {
  const say = words[lang];
  const names = boardWords[lang];
  const now = Date.now();
  const portals = await portalsOf(req, 'read');
  const here = { portal: { in: portals } };
  const [{ forMe, returned }, due, translations] = await Promise.all([
    findWaiting(req, lang, now, shown),
    findDue(req, lang, portals, now),
    Promise.all(
      itemCollections.map((kind) =>
        req.payload.count({
          collection: kind,
          where: { and: [here, { _status: { equals: 'published' } }, { or: lacks.map((lack) => whereLacking[lack]) }] },
          overrideAccess: true,
        }),
      ),
    ),
  ]);
  const tomorrow = startOfDay(addDays(localDay(new Date(now).toISOString()), 1));
  const today = due.filter(({ at }) => at < tomorrow).slice(0, shown);
  const counts: Partial<Record<ScreenName, number>> = {
    due: due.length,
    translations: translations.reduce((sum, { totalDocs }) => sum + totalDocs, 0),
  };
  return (
    <>
      <nav className="lt-desk-ways" aria-label={names.newsroom}>
        {screenNames.map((name) => (
          <a key={name} href={screens[name]}>
            {names[name]}
            {counts[name] !== undefined && <span className="lt-count">{counts[name]}</span>}
          </a>
        ))}
        <a href="/admin/collections/delegations/create">{say.away}</a>
        <a href="/admin/collections/delegations">{say.delegations}</a>
        <a href="/admin/collections/approval-exceptions">{say.exceptions}</a>
      </nav>
      <div className="lt-columns">
        <section>
          <h2>{say.forMe}</h2>
          {forMe.length === 0 && <p>{say.nothingForMe}</p>}
          <ul>
            {forMe.map((card) => (
              <CardLine key={`${card.kind} ${card.id}`} card={card} lang={lang} note={say.waitsSince} />
            ))}
          </ul>
        </section>
        <section>
          <h2>{say.returned}</h2>
          {returned.length === 0 && <p>{say.nothingReturned}</p>}
          <ul>
            {returned.map((card) => (
              <li key={`${card.kind} ${card.id}`}>
                <a href={`/admin/collections/${card.kind}/${card.id}`}>{card.title ?? names.untitled}</a>
                <small>
                  {card.returned?.by ? `${card.returned.by}: ` : ''}
                  {card.returned?.reason}
                </small>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{say.dueToday}</h2>
          {today.length === 0 && <p>{say.nothingToday}</p>}
          <ul>
            {today.map(({ at, what, title, href }) => (
              <li key={`${what} ${href}`}>
                <a href={href}>{title === '' ? names.untitled : title}</a>
                <small>
                  {localMinute(at).slice(11)} · {names[what]}
                </small>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

function CardLine({ card, lang, note }: { card: Card; lang: Language; note: string }) {
  return (
    <li>
      <a href={`/admin/collections/${card.kind}/${card.id}`}>{card.title ?? boardWords[lang].untitled}</a>
      <small>
        {kindNames[card.kind][lang]} · {stageNames[card.stageNow][lang]} · {note}{' '}
        {sayMoment(card.stageAt ?? card.updatedAt)}
      </small>
    </li>
  );
}
