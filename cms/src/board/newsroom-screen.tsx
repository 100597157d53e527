import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { AdminScreen, visitOf as visitFor, type Visit as VisitWith } from '../admin/admin-screen.tsx';
import { boardWords, type BoardWords } from './board-words.ts';
import { screenNames, screens, type ScreenName } from './screen-addresses.ts';

export type Visit = VisitWith<BoardWords>;
export const visitOf = (view: AdminViewServerProps, screen: ScreenName): Visit =>
  visitFor(view, screens[screen], boardWords);

/** The frame of all screens of the newsroom. */
export function NewsroomScreen({
  view,
  visit: { words },
  current,
  counts = {},
  children,
}: {
  view: AdminViewServerProps;
  visit: Visit;
  current: ScreenName;
  counts?: Partial<Record<ScreenName, number>>;
  children: ReactNode;
}) {
  const ways = screenNames.map((name) => ({
    href: screens[name],
    name: (
      <>
        {words[name]}
        {counts[name] !== undefined && <span className="lt-count"> {counts[name]}</span>}
      </>
    ),
  }));
  return (
    <AdminScreen {...{ view, ways }} title={words[current]} waysName={words.newsroom} current={screens[current]}>
      {children}
    </AdminScreen>
  );
}
