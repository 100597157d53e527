import type { Language } from '@lienthong/config/contracts/localized';
import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import type { ReactNode } from 'react';

/** What a screen of ours needs to know of its request. */
export type Visit<Words> = {
  req: PayloadRequest & { user: NonNullable<PayloadRequest['user']> };
  lang: Language;
  words: Words;
  ask: (name: string) => string;
};

/** The visit of somebody who is logged in; everybody else is sent to the login and comes back to `address` afterwards. */
export function visitOf<Words>(
  { initPageResult, searchParams }: AdminViewServerProps,
  address: string,
  words: Record<Language, Words>,
): Visit<Words> {
  const { req } = initPageResult;
  if (!req.user || req.user['active'] === false) redirect(`/admin/login?redirect=${encodeURIComponent(address)}`);
  const lang: Language = req.i18n.language === 'en' ? 'en' : 'vi';
  return {
    req: req as Visit<Words>['req'],
    lang,
    words: words[lang],
    ask: (name) => {
      const value = searchParams?.[name];
      return (Array.isArray(value) ? value[0] : value)?.trim() ?? '';
    },
  };
}

type Way = { href: string; name: ReactNode };

/** The frame of a screen of ours: the admin around it, and the ways from one screen of its kind to the others. */
export function AdminScreen({
  view,
  title,
  steps = [{ label: title }],
  kind = '',
  waysName,
  ways,
  current,
  children,
}: {
  view: AdminViewServerProps;
  title: string;
  steps?: { label: string; url?: string }[];
  /** Class of the screens of one kind. */
  kind?: string;
  waysName: string;
  ways: readonly Way[];
  /** Address of the way that leads here. */
  current: string | undefined;
  children: ReactNode;
}) {
  const { initPageResult, params, searchParams } = view;
  const { req, visibleEntities, permissions, locale } = initPageResult;
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
      <SetStepNav nav={steps} />
      <main className={`lt-newsroom ${kind}`.trim()}>
        <nav className="lt-tabs" aria-label={waysName}>
          <ul>
            {ways.map(({ href, name }) => (
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
