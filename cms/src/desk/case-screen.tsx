import type { Language } from '@lienthong/config/contracts/localized';
import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import { caseEntry, caseList } from './case-screens.ts';
import { caseWords, type CaseWords } from './case-words.ts';

/** What a screen of the cases needs to know of its request. */
export type CaseVisit = {
  req: PayloadRequest & { user: NonNullable<PayloadRequest['user']> };
  lang: Language;
  words: CaseWords;
  ask: (name: string) => string;
};

/** The visit of somebody who is logged in; everybody else is sent to the login and comes back afterwards. */
export function caseVisitOf({ initPageResult, searchParams }: AdminViewServerProps, address: string): CaseVisit {
  const { req } = initPageResult;
  if (!req.user || req.user['active'] === false) redirect(`/admin/login?redirect=${encodeURIComponent(address)}`);
  const lang: Language = req.i18n.language === 'en' ? 'en' : 'vi';
  return {
    req: req as CaseVisit['req'],
    lang,
    words: caseWords[lang],
    ask: (name) => {
      const value = searchParams?.[name];
      return (Array.isArray(value) ? value[0] : value)?.trim() ?? '';
    },
  };
}

/** The frame of the screens of the cases: the admin around it, and the way from one to the other. */
export function CaseScreen({
  view,
  visit,
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
  const { initPageResult, params, searchParams } = view;
  const { req, visibleEntities, permissions, locale } = initPageResult;
  const { words } = visit;
  const ways = [
    [caseList, words.list],
    [caseEntry, words.enter],
  ] as const;
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      payload={req.payload}
      permissions={permissions}
      user={req.user as never}
      visibleEntities={visibleEntities}
    >
      <SetStepNav
        nav={title === words.cases ? [{ label: title }] : [{ label: words.cases, url: '/cases' }, { label: title }]}
      />
      <main className="lt-newsroom lt-cases">
        <nav className="lt-tabs" aria-label={words.ways}>
          <ul>
            {ways.map(([href, name]) => (
              <li key={href}>
                <a href={href} aria-current={href === current ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <h1>{title}</h1>
        {children}
      </main>
    </DefaultTemplate>
  );
}
