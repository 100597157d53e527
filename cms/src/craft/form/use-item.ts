'use client';

import { useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui';
import { useCallback } from 'react';
import { craftWords } from '../craft-words.ts';

const clock = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });
const whole = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant as people here write it: the hour alone today, else with its day. */
export function sayTime(at: string | null | undefined): string {
  if (!at) return '';
  const time = new Date(at);
  const parts = Object.fromEntries(whole.formatToParts(time).map(({ type, value }) => [type, value]));
  const today = whole.format(new Date()).includes(`${parts['day']}/${parts['month']}/${parts['year']}`);
  const hour = clock.format(time);
  return today ? hour : `${hour} ${parts['day']}/${parts['month']}/${parts['year']}`;
}

/** The item at hand, the words of the account's language, and a way to ask the CMS. */
export function useItem() {
  const { id, collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const locale = useLocale();
  const language = i18n.language === 'en' ? ('en' as const) : ('vi' as const);
  const say = craftWords[language];
  const { serverURL, routes } = config;
  const ask = useCallback(
    async <Answer>(path: string, body?: unknown, method?: string): Promise<Answer> => {
      const response = await fetch(`${serverURL}${routes.api}${path}`, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        credentials: 'include',
        headers: { 'Accept-Language': language, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const answer = (await response.json().catch(() => ({}))) as Answer & { errors?: { message?: string }[] };
      if (!response.ok) throw new Error(answer.errors?.[0]?.message ?? craftWords[language].failed);
      return answer;
    },
    [serverURL, routes.api, language],
  );
  return {
    id: id === undefined ? null : String(id),
    collection: collectionSlug ?? '',
    language,
    locale: locale.code === 'en' ? ('en' as const) : ('vi' as const),
    say,
    ask,
  };
}
