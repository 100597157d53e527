import type { CollectionBeforeValidateHook } from 'payload';
import { slugFromTitle } from '@lienthong/config/contracts/vietnamese-text';

/** The slug of what has a name and no title; an explicit one is only put into form. */
export const fillNameSlug: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data;
  const name: unknown = data['name'] ?? originalDoc?.['name'];
  const vietnamese = typeof name === 'string' ? name : ((name as { vi?: string } | undefined)?.vi ?? '');
  const given: unknown = data['slug'] ?? originalDoc?.['slug'];
  const source = typeof given === 'string' && given !== '' ? given : vietnamese;
  if (source !== '') data['slug'] = slugFromTitle(source);
  return data;
};
