import type { CollectionBeforeOperationHook } from 'payload';
import { refuse } from '../access/refuse.ts';
import { editorOf } from './editor-of.ts';
import { itemSlug } from './read-item.ts';

/**
 * Refuses a save beside somebody who is editing, with their name. Payload refuses it too (`overrideLock=false`, which REST takes for granted),
 * in English and without saying who.
 */
export const refuseBesideEditor: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { id, overrideLock } = args as { id?: unknown; overrideLock?: unknown };
  const slug = itemSlug(collection.slug);
  if (operation !== 'update' || !req.user || !slug || id === undefined || overrideLock !== false) return args;
  const editor = await editorOf(req, slug, String(id));
  if (editor && editor.id !== String(req.user.id))
    refuse('LT-NEWS-105', req, 423, { name: editor.name ?? (req.i18n?.language === 'en' ? 'Somebody' : 'Người khác') });
  return args;
};
