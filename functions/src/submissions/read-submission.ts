import type { ErrorCode } from '@lienthong/config/contracts/error-codes';
import { formControls, idempotencyKeySchema } from '@lienthong/config/contracts/form-definition';
import { languageSchema, type Language } from '@lienthong/config/contracts/localized';
import { z } from 'zod';

/** A form of texts is far smaller; files have a way of their own. */
export const largestBody = 256 * 1024;

/** What was sent, before the form has had a look at it. */
export type Sent = {
  version: number;
  /** `null` where a page without scripts sent it. */
  key: string | null;
  language: Language;
  /** When the form was opened, in milliseconds; `null` where nobody noted it. */
  opened: number | null;
  trapped: boolean;
  given: Map<string, string[]>;
};
export type ReadFailure = { code: ErrorCode; status: number };

const unreadable: ReadFailure = { code: 'LT-FORM-024', status: 400 };
const unknownType: ReadFailure = { code: 'LT-FORM-025', status: 415 };
const tooLarge: ReadFailure = { code: 'LT-FORM-023', status: 413 };

const controlsSchema = z.object({
  version: z.coerce.number().int().positive(),
  key: idempotencyKeySchema.nullable(),
  language: languageSchema.catch('vi'),
  opened: z.coerce.number().int().positive().nullable().catch(null),
});
const answer = z.union([z.string(), z.array(z.string()).max(500)]);
const jsonSchema = z.strictObject({
  version: z.number(),
  key: z.string().optional(),
  language: z.string().optional(),
  opened: z.number().optional(),
  website: z.string().optional(),
  /** Read name by name: a record would pass over `__proto__` in silence. */
  answers: z.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
});

/** Reads the body of a form, or of a script that sends the same as JSON. What cannot be read is never quoted, in no answer and no log. */
export async function readSubmission(request: Request): Promise<Sent | ReadFailure> {
  const [type = '', ...parameters] = (request.headers.get('content-type') ?? '').toLowerCase().split(/\s*;\s*/);
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice(8);
  const coding = request.headers.get('content-encoding') ?? 'identity';
  const known = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'].includes(type);
  if (!known || coding !== 'identity' || (charset !== undefined && !/^"?utf-?8"?$/.test(charset))) return unknownType;
  const body = await readBody(request);
  if (!(body instanceof Uint8Array)) return body;
  try {
    if (type === 'application/json') return readJson(decode(body));
    if (type === 'application/x-www-form-urlencoded') return readPairs(new URLSearchParams(decode(body)));
    const response = new Response(body, { headers: { 'content-type': request.headers.get('content-type') ?? '' } });
    const pairs: [string, string][] = [];
    for (const [name, value] of await response.formData())
      // A field for files that was left empty is sent as an empty file without a name.
      if (typeof value === 'string') pairs.push([name, value]);
      else if (value.size > 0 || value.name !== '') return { code: 'LT-FORM-032', status: 422 };
    return readPairs(pairs);
  } catch {
    return unreadable;
  }
}

const decode = (body: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(body);

async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | ReadFailure> {
  if (Number(request.headers.get('content-length') ?? 0) > largestBody) return tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.length;
      if (size > largestBody) return tooLarge;
      chunks.push(chunk);
    }
  } catch {
    return unreadable;
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}

function readPairs(pairs: Iterable<[string, string]>): Sent | ReadFailure {
  const given = new Map<string, string[]>();
  for (const [name, value] of pairs) given.set(name, [...(given.get(name) ?? []), value]);
  const control = (name: string): string | undefined => {
    const values = given.get(name);
    given.delete(name);
    return values?.length === 1 ? values[0] : undefined;
  };
  return assemble(
    {
      version: control(formControls.version),
      key: control(formControls.key),
      language: control(formControls.language),
      opened: control(formControls.opened),
    },
    control(formControls.trap),
    given,
  );
}

function readJson(text: string): Sent | ReadFailure {
  const parsed = jsonSchema.safeParse(JSON.parse(text));
  if (!parsed.success) return unreadable;
  const { website, answers, ...controls } = parsed.data;
  const given = z.array(z.tuple([z.string(), answer])).safeParse(Object.entries(answers));
  if (!given.success) return unreadable;
  return assemble(controls, website, new Map(given.data.map(([name, value]) => [name, [value].flat()])));
}

function assemble(
  controls: Partial<Record<'version' | 'key' | 'language' | 'opened', unknown>>,
  trap: string | undefined,
  given: Map<string, string[]>,
): Sent | ReadFailure {
  const parsed = controlsSchema.safeParse({
    ...controls,
    key: controls.key === undefined || controls.key === '' ? null : controls.key,
    opened: controls.opened === undefined || controls.opened === '' ? null : controls.opened,
  });
  return parsed.success ? { ...parsed.data, trapped: (trap ?? '') !== '', given } : unreadable;
}
