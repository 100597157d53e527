'use client';
import { useAuth, useTranslation } from '@payloadcms/ui';
import { useEffect, type ReactNode } from 'react';

/** The admin speaks the language of the account, in whatever browser it logs in, and changes with the account page. */
export function KeepLanguage({ children }: { children: ReactNode }) {
  const { user } = useAuth();
  const { i18n, switchLanguage } = useTranslation();
  const chosen: unknown = user?.['language'];
  const wanted = user ? (chosen === 'en' ? 'en' : 'vi') : null;
  useEffect(() => {
    if (wanted !== null && wanted !== i18n.language) void switchLanguage?.(wanted);
  }, [wanted, i18n.language, switchLanguage]);
  return children;
}
