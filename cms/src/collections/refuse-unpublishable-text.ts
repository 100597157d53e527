import type { CollectionBeforeValidateHook } from 'payload';
import { refuse } from '../access/refuse.ts';
import { checkRichText } from '../publishing/project-rich-text.ts';

/** Refuses a text the public pages cannot show while its writer is there to mend it, not later in the projector. */
export const refuseUnpublishableText: CollectionBeforeValidateHook = ({ data, req }) => {
  for (const text of [data?.['body'], ...rowsOf(data?.['blocks']).flatMap(textsOfBlock)]) {
    const reason = text ? checkRichText(text) : null;
    if (reason !== null) refuse('LT-TEXT-002', req, 400, { reason: reason.slice(0, 200) });
  }
  return data;
};

type Row = Record<string, unknown>;
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);
const textsOfBlock = (block: Row): unknown[] => [
  block['body'],
  block['transcript'],
  ...rowsOf(block['parts']).map(({ body }) => body),
];
