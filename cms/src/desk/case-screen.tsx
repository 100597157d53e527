import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { AdminScreen, visitOf, type Visit } from '../admin/admin-screen.tsx';
import { caseEntry, caseList } from './case-screens.ts';
import { caseWords, type CaseWords } from './case-words.ts';

export type CaseVisit = Visit<CaseWords>;
export const caseVisitOf = (view: AdminViewServerProps, address: string): CaseVisit =>
  visitOf(view, address, caseWords);

/** The frame of the screens of the cases. */
export function CaseScreen({
  view,
  visit: { words },
  title,
  current,
  children,
}: {
  view: AdminViewServerProps;
  visit: CaseVisit;
  title: string;
  current?: string;
  children: ReactNode;
}) {
  const ways = [
    { href: caseList, name: words.list },
    { href: caseEntry, name: words.enter },
  ];
  const steps = title === words.cases ? [{ label: title }] : [{ label: words.cases, url: '/cases' }, { label: title }];
  return (
    <AdminScreen {...{ view, title, steps, ways, current }} kind="lt-cases" waysName={words.ways}>
      {children}
    </AdminScreen>
  );
}
