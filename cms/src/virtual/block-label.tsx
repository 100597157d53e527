'use client';

import { useRowLabel, useTranslation } from '@payloadcms/ui';
import { blockLabels } from './block-labels.ts';

/** A block of the home page by its name, with how many items it shows. */
export function BlockLabel() {
  const { data, rowNumber = 0 } = useRowLabel<{ block?: keyof typeof blockLabels; count?: number }>();
  const { i18n } = useTranslation();
  const name = data.block ? blockLabels[data.block][i18n.language === 'en' ? 'en' : 'vi'] : '…';
  return (
    <span>
      {rowNumber + 1}. {name} {data.count ? `(${data.count})` : ''}
    </span>
  );
}
