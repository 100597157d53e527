import { parseRecord } from '@lienthong/config/contracts/record';
import type { CollectionBeforeChangeHook } from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalIdOf } from '../access/rules.ts';
import { reasonOf } from '../publishing/gather-release.ts';
import { projectForm } from './project-form.ts';

/** A form that no page could show is refused when it is saved; beside those being written, a portal has one of each kind. */
export const checkForm: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const now: Record<string, unknown> = { ...originalDoc, ...data };
  const id = String(originalDoc?.['id'] ?? 'new');
  try {
    parseRecord(projectForm({ ...now, id }));
  } catch (error) {
    refuse('LT-FORM-040', req, 400, { problem: reasonOf(error) });
  }
  if (now['state'] === 'draft') return data;
  const { docs } = await req.payload.find({
    collection: 'forms',
    where: {
      and: [
        { portal: { equals: portalIdOf(now) } },
        { kind: { equals: now['kind'] } },
        { state: { not_equals: 'draft' } },
      ],
    },
    limit: 2,
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (docs.some((form) => String(form.id) !== id)) refuse('LT-FORM-041', req);
  return data;
};
