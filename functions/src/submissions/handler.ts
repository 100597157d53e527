import { answerProblemText, checkAnswers, type AnswerProblem } from '@lienthong/config/contracts/check-answers';
import type { EnvelopeHeader, SealedPart, Submission } from '@lienthong/config/contracts/envelope';
import { errorMessage, type ErrorCode } from '@lienthong/config/contracts/error-codes';
import { formIdSchema, type FormDefinition } from '@lienthong/config/contracts/form-definition';
import { languageSchema, type Language } from '@lienthong/config/contracts/localized';
import type { Receipt } from '@lienthong/config/contracts/submission-reply';
import { showSymbols } from '@lienthong/config/contracts/tracking-code';
import type { ReleasedForms } from '../forms/released-forms.ts';
import { seal } from '../sealing/seal.ts';
import { SpoolRefusal, type Spool } from '../spool/spool.ts';
import { hostnameOf, isFromOwnPage } from './check-origin.ts';
import type { RateLimit } from './limit-rate.ts';
import { makeKey, makeReceipt, sha256 } from './make-receipt.ts';
import { largestBody, readSubmission } from './read-submission.ts';

export type SubmissionDeps = {
  forms: ReleasedForms;
  spool: Spool;
  rate: RateLimit;
  now(): Date;
  onRefusal(refusal: SpoolRefusal): void;
  /** What is told to operators of what was not received: which form and why, nothing of what was sent. */
  onRefused(refused: { form: string | null; code: ErrorCode; status: number }): void;
};

/** Faster than this nobody fills in a form; slower than a day, the clock that noted it cannot be trusted. */
const [fastest, slowest] = [3000, 24 * 3_600_000];

/**
 * `POST /api/forms/<id>`: what a citizen filled in. 201 `{ code, secret, receivedAt }` once it is sealed and durable, 422 with errors by
 * field, or another refusal with its permanent code; in each case but the first, nothing was received.
 */
export async function handleSubmission(request: Request, id: string, deps: SubmissionDeps): Promise<Response> {
  const form = formIdSchema.safeParse(id).success ? await deps.forms.form(id) : null;
  const outcome = await receive(request, form, deps);
  if (!('status' in outcome)) return answer(201, outcome);
  const { status, code, language, details, problems, retryAfter } = outcome;
  deps.onRefused({ form: form?.id ?? null, code, status });
  const errors = problems?.map((problem) => ({
    field: problem.field,
    code: problem.code,
    message: answerProblemText(problem, language),
  }));
  const message = errors?.[0]?.message ?? errorMessage(code, language, details);
  return answer(
    status,
    { code, message, ...(errors && { errors }) },
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
  );
}

type Refused = {
  code: ErrorCode;
  status: number;
  language: Language;
  details?: Record<string, number>;
  problems?: AnswerProblem[];
  /** Seconds. */
  retryAfter?: number;
};

async function receive(
  request: Request,
  form: FormDefinition | null,
  deps: SubmissionDeps,
): Promise<Receipt | Refused> {
  const asked = languageSchema.catch('vi').parse(new URL(request.url).searchParams.get('lang'));
  if (!isFromOwnPage(request.headers, hostnameOf(request)))
    return { code: 'LT-FORM-022', status: 403, language: asked };
  if (!form) return { code: 'LT-FORM-020', status: 404, language: asked };
  const sent = await readSubmission(request);
  if ('code' in sent) return { ...sent, language: asked, details: { limit: largestBody / 1024 } };
  const { language } = sent;
  if (sent.version !== form.version) return { code: 'LT-FORM-021', status: 409, language };
  if (sent.trapped) return { code: 'LT-FORM-026', status: 422, language };
  const filling = sent.opened === null ? Infinity : deps.now().getTime() - sent.opened;
  if (filling >= 0 && filling < fastest) return { code: 'LT-FORM-027', status: 422, language };
  const { answers, problems } = checkAnswers(form, sent.given);
  if (answers === null) return { code: problems[0]?.code ?? 'LT-FORM-011', status: 422, language, problems };
  const keys = await deps.forms.keys();
  const agency = keys?.agencies.find(({ portal }) => portal === form.portal);
  if (!keys || !agency) return { code: 'LT-FORM-029', status: 503, language };
  const wait = await deps.rate.take(request.headers.get('x-client-address'), filling >= fastest && filling < slowest);
  if (wait > 0) return { code: 'LT-FORM-028', status: 429, language, details: { limit: wait }, retryAfter: wait * 60 };

  const receipt = await makeReceipt(sent.key ?? makeKey());
  const submission: Submission = { format: 1, language, answers };
  const header: EnvelopeHeader = {
    format: 1,
    id: receipt.id,
    form: { id: form.id, version: form.version },
    portal: form.portal,
    keys: { agency: agency.id, recovery: keys.recovery.id },
    code: receipt.code,
    receivedAt: deps.now().toISOString(),
    fingerprint: await receipt.fingerprint(JSON.stringify([form.id, answers])),
  };
  try {
    const sealed = await seal(await sealedPart(header, submission), [agency.recipient, keys.recovery.recipient]);
    const kept = await deps.spool.keep(header, sealed);
    if (kept.outcome === 'other') return { code: 'LT-FORM-031', status: 409, language };
    return {
      code: showSymbols('code', receipt.code),
      secret: showSymbols('secret', receipt.secret),
      receivedAt: kept.receivedAt,
      form: form.id,
    };
  } catch (error) {
    if (!(error instanceof SpoolRefusal)) throw error;
    deps.onRefusal(error);
    return { code: 'LT-FORM-030', status: 503, language, retryAfter: 120 };
  }
}

async function sealedPart(header: EnvelopeHeader, submission: Submission): Promise<string> {
  const content = JSON.stringify(submission);
  return JSON.stringify({ format: 1, header, contentHash: await sha256(content), content } satisfies SealedPart);
}

function answer(status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}
