'use client';

import { useRowLabel, useTranslation } from '@payloadcms/ui';

/** Names a part of an accordion or of tabs in the form by its heading. */
export function RowHeading() {
  const { data, rowNumber = 0 } = useRowLabel<{ heading?: unknown }>();
  const { i18n } = useTranslation();
  const heading = typeof data.heading === 'string' ? data.heading.trim() : '';
  return <span>{heading || `${i18n.language === 'en' ? 'Part' : 'Phần'} ${rowNumber + 1}`}</span>;
}
