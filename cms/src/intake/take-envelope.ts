import { createHash } from 'node:crypto';
import { checkAnswers } from '@lienthong/config/contracts/check-answers';
import { decodeHeader, type EnvelopeHeader, type Submission } from '@lienthong/config/contracts/envelope';
import type { FormDefinition } from '@lienthong/config/contracts/form-definition';
import { showSymbols } from '@lienthong/config/contracts/tracking-code';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { idOf } from '../collections/read-related-id.ts';
import { openCase, ruleFor, type CaseWords } from '../case-work/open-case.ts';
import { writeStep } from '../case-work/write-step.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { KeyProblem } from '../keys/key-problem.ts';
import { privateKeyFile, readIdentity } from '../keys/keyring.ts';
import { Refusal } from '../refusals/refusal.ts';
import { findForm } from './know-forms.ts';
import { openEnvelope } from './open-envelope.ts';
import { wordsOfLetter } from './words-of-letter.ts';

type Letter = { header: EnvelopeHeader; submission: Submission; form: FormDefinition; words: CaseWords };
/** `held`: the id of the row it was kept in, which goes when it becomes a case. */
type Given = { bytes: Uint8Array; held?: string };
export type Taken = 'imported' | 'known' | 'held';

/**
 * Takes one envelope in: a case, exactly once, or kept with the reason why not. Whatever it returns stands durably in the database, so the
 * envelope may be removed where it came from; when it throws, nothing happened.
 */
export async function takeEnvelope(payload: Payload, dataDir: string, { bytes, held }: Given): Promise<Taken> {
  const header = headerOf(bytes);
  try {
    if (header === null) throw new Refusal('LT-INTAKE-005');
    if (await isImported(payload, header)) return await settle(payload, held, 'known');
    const letter = await readLetter(payload, dataDir, bytes);
    const req = await createLocalReq({}, payload);
    return await inTransaction(req, () => importLetter(req, letter, held));
  } catch (error) {
    // Two at once: the other one was faster.
    if (header !== null && (await isImported(payload, header))) return settle(payload, held, 'known');
    if (!(error instanceof KeyProblem || error instanceof Refusal)) throw error;
    await keep(payload, bytes, header, error);
    return 'held';
  }
}

/** Keeps an envelope that could not be taken; the same one once. */
export async function keep(
  payload: Payload,
  bytes: Uint8Array,
  header: EnvelopeHeader | null,
  { code, details }: KeyProblem | Refusal,
): Promise<void> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const why = { problem: code, details };
  const [row] = (await find(payload, 'held-envelopes', { hash: { equals: hash } })).docs;
  if (row) return void (await payload.db.updateOne({ collection: 'held-envelopes', id: row.id, data: why }));
  const data = {
    hash,
    portal: header?.portal ?? '',
    form: header?.form.id ?? null,
    code: header === null ? null : showSymbols('code', header.code),
    receivedAt: header?.receivedAt ?? null,
    sealed: Buffer.from(bytes).toString('base64'),
    ...why,
  };
  await payload.create({ collection: 'held-envelopes', data, overrideAccess: true });
  payload.logger.warn({ envelope: header?.id ?? hash, reason: code }, 'a sealed letter could not be taken in');
}

export function headerOf(bytes: Uint8Array): EnvelopeHeader | null {
  try {
    return decodeHeader(bytes).header;
  } catch {
    return null;
  }
}

const letterOf = ({ id, fingerprint }: EnvelopeHeader) => `${id}-${fingerprint}`;
const isImported = async (payload: Payload, header: EnvelopeHeader): Promise<boolean> =>
  (await find(payload, 'imported-envelopes', { letter: { equals: letterOf(header) } })).docs.length > 0;

function find<C extends 'imported-envelopes' | 'held-envelopes'>(
  payload: Payload,
  collection: C,
  where: Record<string, { equals: string }>,
  req?: PayloadRequest,
) {
  const more = req ? { req } : {};
  return payload.find({ collection, where, limit: 1, pagination: false, depth: 0, overrideAccess: true, ...more });
}

async function settle(payload: Payload, held: string | undefined, taken: Taken): Promise<Taken> {
  if (held) await payload.delete({ collection: 'held-envelopes', id: held, overrideAccess: true });
  return taken;
}

/** Opens it and reads it by its form; throws why it cannot be. */
async function readLetter(payload: Payload, dataDir: string, bytes: Uint8Array): Promise<Letter> {
  const { header, submission } = await openEnvelope(bytes, ({ keys: { agency } }) =>
    readIdentity(privateKeyFile(dataDir, agency), agency),
  );
  const form = await findForm(payload, header.form.id, header.form.version);
  if (form?.portal !== header.portal) throw new Refusal('LT-INTAKE-001', { form: header.form.id });
  if (!(await portalTree(payload)).get(header.portal)) throw new Refusal('LT-INTAKE-003');
  const given = Object.entries(submission.answers).map(
    ([id, value]) => [id, typeof value === 'string' ? [value] : value] as const,
  );
  const { answers, problems } = checkAnswers(form, new Map(given));
  if (answers === null) {
    const fields = problems.map(({ field, label, code }) => `${field === null ? '?' : label.vi} (${code})`).join(', ');
    throw new Refusal('LT-INTAKE-002', { form: form.title.vi, fields });
  }
  return { header, submission, form, words: wordsOfLetter(form, answers) };
}

async function importLetter(req: PayloadRequest, letter: Letter, held: string | undefined): Promise<Taken> {
  const { header, submission, form, words } = letter;
  const [before] = (await find(req.payload, 'imported-envelopes', { receipt: { equals: header.id } }, req)).docs;
  const added = before !== undefined && (await addToCase(req, before.case, words));
  const id = added ? before.case : await openFromLetter(req, header, submission, form, words);
  await req.payload.db.create({
    collection: 'imported-envelopes',
    data: { letter: letterOf(header), receipt: header.id, case: id },
    req,
  });
  if (held) await req.payload.delete({ collection: 'held-envelopes', id: held, overrideAccess: true, req });
  return 'imported';
}

async function openFromLetter(
  req: PayloadRequest,
  header: EnvelopeHeader,
  { language }: Submission,
  { caseKind: kind, portal, retentionDays, title }: FormDefinition,
  words: CaseWords,
): Promise<string> {
  const code = showSymbols('code', header.code);
  const { totalDocs } = await req.payload.count({
    collection: 'cases',
    where: { code: { equals: code } },
    overrideAccess: true,
    req,
  });
  if (totalDocs > 0) throw new Refusal('LT-INTAKE-004');
  // The clock outside may be ahead of ours; nothing came in the future.
  const receivedAt = new Date(Math.min(Date.parse(header.receivedAt), Date.now())).toISOString();
  const rule = await ruleFor(req, kind, receivedAt);
  if (rule === null) throw new Refusal('LT-CASE-017');
  const came = { code, kind, channel: 'online', portal, receivedAt, rule, language, retentionDays } as const;
  return (await openCase(req, came, words, { action: 'arrive', named: title.vi })).id;
}

/** The same receipt with other words: its first letter had been pulled when it was sent again. Whether its case is still there. */
async function addToCase(req: PayloadRequest, id: string, { text }: CaseWords): Promise<boolean> {
  const row = await req.payload.findByID({
    collection: 'cases',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  if (row === null) return false;
  const portal = idOf(row.portal) ?? '';
  await writeStep(req, { case: id, portal, action: 'resend', reason: text, at: new Date().toISOString() });
  return true;
}
