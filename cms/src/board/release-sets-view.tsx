import type { AdminViewServerProps } from 'payload';
import { portalsOf } from '../access/rules.ts';
import { itemCollectionOf } from '../newsroom/item-facts.ts';
import { setStateNames, type SetState } from '../newsroom/release-sets.ts';
import { itemCollections } from '../publishing/live-state.ts';
import { stageNames } from '../workflow/stages.ts';
import { kindNames } from './board-words.ts';
import { FilterForm } from './filter-form.tsx';
import { findItems } from './find-items.ts';
import { listPortals } from './list-portals.ts';
import { sayMoment } from './local-time.ts';
import { NewsroomScreen, visitOf } from './newsroom-screen.tsx';
import { Pager } from './pager.tsx';
import { readCards, type Card } from './read-cards.ts';
import { screens } from './screen-addresses.ts';
import { SetActions, type SetStep } from './set-actions.tsx';

const size = 10;
const words = {
  vi: {
    help: 'Nhiều nội dung cùng lên mạng một lúc, hoặc không nội dung nào lên. Gói duyệt được khi mọi nội dung trong gói duyệt được.',
    make: 'Tạo gói',
    change: 'Sửa gói, thêm nội dung',
    none: 'Chưa có gói nào.',
    at: 'Giờ đăng',
    onApproval: 'ngay khi duyệt',
    ready: 'Sẵn sàng',
    notYet: 'Chưa duyệt được',
    readyOf: 'sẵn sàng',
    failure: 'Vì sao chưa lên mạng',
    approve: 'Duyệt cả gói',
    approveHelp: 'Mọi nội dung được duyệt cùng nhau; một nội dung bị từ chối thì không nội dung nào được duyệt.',
    return: 'Trả cả gói',
    returnHelp: 'Mọi nội dung trở về “Đang biên tập”.',
    withdraw: 'Gỡ cả gói',
    withdrawHelp: 'Mọi nội dung được gỡ cùng lúc.',
  },
  en: {
    help: 'Several items go live together, or none of them does. A set can be approved when each of its items can.',
    make: 'Make a set',
    change: 'Change the set, add items',
    none: 'There is no set yet.',
    at: 'Goes live',
    onApproval: 'when it is approved',
    ready: 'Ready',
    notYet: 'Cannot be approved yet',
    readyOf: 'ready',
    failure: 'Why it is not live',
    approve: 'Approve the set',
    approveHelp: 'All items are approved together; when one is refused, none is approved.',
    return: 'Return the set',
    returnHelp: 'All items go back to “Being edited”.',
    withdraw: 'Withdraw the set',
    withdrawHelp: 'All items are withdrawn together.',
  },
};
const steps: Partial<Record<SetState, ('approve' | 'return' | 'withdraw')[]>> = {
  open: ['approve'],
  approved: ['return'],
  failed: ['return'],
  live: ['withdraw'],
};

/** Gói xuất bản: the sets of one's portals, how far each of their items is, and the steps with all of them. */
export async function ReleaseSetsView(view: AdminViewServerProps) {
  const visit = visitOf(view, 'releaseSets');
  const { req, lang, words: common, ask } = visit;
  const say = words[lang];
  const portals = await listPortals(req, lang);
  const named = new Map(portals.map((portal) => [portal.id, portal]));
  const page = Math.max(1, Number.parseInt(ask('page'), 10) || 1);
  const [{ docs, totalPages }, edited, published] = await Promise.all([
    req.payload.find({
      collection: 'release-sets',
      where: { portal: { in: named.has(ask('portal')) ? [ask('portal')] : [...named.keys()] } },
      sort: '-updatedAt',
      limit: size,
      page,
      depth: 0,
      overrideAccess: true,
    }),
    portalsOf(req, 'edit'),
    portalsOf(req, 'publish'),
  ]);
  const ids = docs.flatMap(({ items }) => (items ?? []).map(({ value }) => idOf(value)));
  const now = Date.now();
  const found = await findItems(req, lang, {
    kinds: itemCollections,
    where: { and: [{ id: { in: ids } }, { portal: { in: [...named.keys()] } }] },
    order: { by: 'updatedAt', newestFirst: true },
    size: Math.max(1, ids.length),
  });
  const cards = await readCards(req, lang, found.items, now);
  const cardOf = new Map(cards.map((card) => [`${card.kind} ${card.id}`, card]));
  const { reason, reasonHelp, confirm, cancel, working, failed, done } = common;
  return (
    <NewsroomScreen view={view} visit={visit} current="releaseSets">
      <p className="lt-help">{say.help}</p>
      <FilterForm visit={visit} portals={portals} action={screens.releaseSets} kinds={false} />
      {edited.length > 0 && (
        <p>
          <a className="lt-act lt-link" href="/admin/collections/release-sets/create">
            {say.make}
          </a>
        </p>
      )}
      {docs.length === 0 && <p className="lt-empty">{say.none}</p>}
      {docs.map((set) => {
        const id = String(set.id);
        const portal = idOf(set.portal);
        const members = (set.items ?? []).flatMap(({ relationTo, value }) => {
          const kind = itemCollectionOf(relationTo);
          return kind ? (cardOf.get(`${kind} ${idOf(value)}`) ?? []) : [];
        });
        const ready = members.filter(isReady).length;
        return (
          <section key={id} className="lt-set" aria-labelledby={`set-${id}`}>
            <h2 id={`set-${id}`}>
              {set.name} <span className={`lt-mark lt-${set.state}`}>{setStateNames[set.state][lang]}</span>
            </h2>
            <p className="lt-facts">
              <span>{named.get(portal)?.path}</span>
              <span>
                {say.at}: {set.publishAt ? sayMoment(set.publishAt) : say.onApproval}
              </span>
              {set.state === 'open' && (
                <span>
                  {ready}/{set.items?.length ?? 0} {say.readyOf}
                </span>
              )}
            </p>
            {set.failure && (
              <p className="lt-reason">
                <strong>{say.failure}</strong>: {set.failure}
              </p>
            )}
            <ul>
              {members.map((card) => (
                <li key={`${card.kind} ${card.id}`}>
                  <span>
                    <small>{kindNames[card.kind][lang]}</small>{' '}
                    <a href={`/admin/collections/${card.kind}/${card.id}`}>{card.title ?? common.untitled}</a>
                  </span>
                  <span className={`lt-mark ${set.state === 'open' && !isReady(card) ? 'lt-outdated' : ''}`}>
                    {stageNames[card.stageNow][lang]}
                    {set.state === 'open' && ` · ${isReady(card) ? say.ready : say.notYet}`}
                  </span>
                </li>
              ))}
            </ul>
            <div className="lt-row">
              {published.includes(portal) && (
                <SetActions
                  set={{ id, name: set.name }}
                  titles={Object.fromEntries(members.map((card) => [card.id, card.title ?? common.untitled]))}
                  steps={(steps[set.state] ?? []).map((action): SetStep => ({
                    action,
                    label: say[action],
                    help: say[`${action}Help`],
                    wantsReason: action !== 'approve',
                    forward: action === 'approve',
                  }))}
                  words={{ reason, reasonHelp, confirm, cancel, working, failed, done }}
                />
              )}
              {set.state === 'open' && edited.includes(portal) && (
                <a href={`/admin/collections/release-sets/${id}`}>
                  {say.change}
                  <span className="lt-hidden">: {set.name}</span>
                </a>
              )}
            </div>
          </section>
        );
      })}
      <Pager visit={visit} path={screens.releaseSets} page={page} pages={totalPages} />
    </NewsroomScreen>
  );
}

const idOf = (value: unknown): string =>
  typeof value === 'string' ? value : String((value as { id?: unknown } | null)?.id ?? '');
const isReady = (card: Card) => card.actions.some(({ action }) => action === 'approve');
