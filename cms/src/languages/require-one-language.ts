import { errorMessage, type ErrorCode } from '@lienthong/config/contracts/error-codes';
import type { PayloadRequest, TextareaFieldValidation, TextFieldValidation } from 'payload';
import { text, textarea } from 'payload/shared';
import { readAllLanguages } from './read-all-languages.ts';
import { readTexts } from './read-texts.ts';

type Options = {
  collectionSlug?: string | undefined;
  id?: number | string | undefined;
  req: PayloadRequest;
  data: Partial<unknown>;
};

const isWritten = (value: unknown) =>
  value !== null && value !== undefined && !(typeof value === 'string' && value.trim() === '');

/** The other language of the newest version: what a request in one language does not carry. */
async function readOther(
  { id, req, collectionSlug }: Options,
  field: 'title' | 'lead' | 'place',
): Promise<string | undefined> {
  if (id === undefined || collectionSlug === undefined) return undefined;
  const doc = await readAllLanguages(req, collectionSlug, id);
  return readTexts(doc?.[field], null)[req.locale === 'en' ? 'vi' : 'en'];
}

function say(code: ErrorCode, { req }: Options): string {
  return `${errorMessage(code, req.i18n?.language === 'en' ? 'en' : 'vi')} (${code})`;
}

/** A title is there in at least one language: an item may be Vietnamese, English or both. */
export const titleInOneLanguage: TextFieldValidation = async (value, options) => {
  if (isWritten(value)) return text(value, options as never);
  return isWritten(await readOther(options, 'title')) || say('LT-LANG-001', options);
};

/** What belongs to a version is there in at least one language, and in Vietnamese wherever there is a Vietnamese version. */
async function partOfVersion(field: 'lead' | 'place', options: Options): Promise<string | true> {
  if (!isWritten(await readOther(options, field)))
    return say(field === 'lead' ? 'LT-LANG-002' : 'LT-LANG-003', options);
  const { title } = options.data as { title?: unknown };
  return (
    options.req.locale === 'en' || !isWritten(title) || say(field === 'lead' ? 'LT-LANG-002' : 'LT-LANG-003', options)
  );
}

export const leadInOneLanguage: TextareaFieldValidation = (value, options) =>
  isWritten(value) ? textarea(value, options as never) : partOfVersion('lead', options);

export const placeInOneLanguage: TextFieldValidation = (value, options) =>
  isWritten(value) ? text(value, options as never) : partOfVersion('place', options);
