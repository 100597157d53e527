import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import type { Language } from '@lienthong/config/contracts/localized';
import { boardWords, type BoardWords } from './board-words.ts';
import { screenNames, screens, type ScreenName } from './screen-addresses.ts';

/** What a screen of the newsroom needs to know of its request. */
export type Visit = {
  req: PayloadRequest & { user: NonNullable<PayloadRequest['user']> };
  lang: Language;
  words: BoardWords;
  ask: (name: string) => string;
};

/** The visit of somebody who is logged in; everybody else is sent to the login and comes back afterwards. */
export function visitOf({ initPageResult, searchParams }: AdminViewServerProps, screen: ScreenName): Visit {
  const { req } = initPageResult;
  if (!req.user || req.user['active'] === false)
    redirect(`/admin/login?redirect=${encodeURIComponent(screens[screen])}`);
  const lang: Language = req.i18n.language === 'en' ? 'en' : 'vi';
  return {
    req: req as Visit['req'],
    lang,
    words: boardWords[lang],
    ask: (name) => {
      const value = searchParams?.[name];
      return (Array.isArray(value) ? value[0] : value)?.trim() ?? '';
    },
  };
}

/** The frame of all screens of the newsroom: the admin around it, and the way from one to the other. */
export function NewsroomScreen({
  view,
  visit,
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
  const { initPageResult, params, searchParams } = view;
  const { req, visibleEntities, permissions, locale } = initPageResult;
  const { words } = visit;
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
      <SetStepNav nav={[{ label: words[current] }]} />
      <main className="lt-newsroom">
        <nav className="lt-tabs" aria-label={words.newsroom}>
          <ul>
            {screenNames.map((name) => (
              <li key={name}>
                <a href={screens[name]} aria-current={name === current ? 'page' : undefined}>
                  {words[name]}
                  {counts[name] !== undefined && <span className="lt-count"> {counts[name]}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <h1>{words[current]}</h1>
        {children}
      </main>
    </DefaultTemplate>
  );
}
