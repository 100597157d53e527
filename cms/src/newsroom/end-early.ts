import type { PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';

type Fields = Record<string, unknown>;

/** What was given stays as it was given: only its end may be brought forward. Answers the document with the new end. */
export function refuseOtherChanges(req: PayloadRequest, before: Fields, data: Fields, end: string): Fields {
  const [then, now] = [before[end], data[end] ?? before[end]].map((time) => Date.parse(String(time)));
  if (!(Number(now) <= Number(then))) refuse('LT-NEWS-017', req, 400);
  const kept = Object.fromEntries(Object.keys(data).map((name) => [name, before[name]]));
  return { ...kept, [end]: data[end] ?? before[end] };
}
