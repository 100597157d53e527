import { randomBytes } from 'node:crypto';
import { answerProblemText, checkAnswers } from '@lienthong/config/contracts/check-answers';
import { errorMessage, type ErrorCode } from '@lienthong/config/contracts/error-codes';
import {
  formControls,
  idempotencyKeySchema,
  type FormDefinition,
  type FormKind,
} from '@lienthong/config/contracts/form-definition';
import { languages } from '@lienthong/config/contracts/localized';
import type { Receipt } from '@lienthong/config/contracts/submission-reply';
import { formPath } from '../route/addresses.ts';
import type { PageFrame } from '../route/page-view.ts';
import { formWords } from '../words/form-words.ts';
import { frameOf, type Visit } from './visit.ts';

/** A form with what was filled in. */
export type FilledForm = {
  given: ReadonlyMap<string, readonly string[]>;
  key: string;
  opened: string;
  /** Why nothing was sent. */
  notice: string;
  /** What is wrong with which field. */
  errors: { id: string; text: string }[];
};
type Shown =
  { page: 'form'; filled: FilledForm } | { page: 'check'; filled: FilledForm } | { page: 'received'; receipt: Receipt };
export type FormAnswer = { view: PageFrame; shown: Shown };

/**
 * The pages that answer a form: it is shown again with what is wrong, then what was filled in to look it over, then the receipt. What was
 * typed travels along in the pages and is kept nowhere. The function decides what is accepted, by the same definition.
 */
export async function answerForm(visit: Visit, kind: FormKind): Promise<FormAnswer & { status: number }> {
  const { store, sent } = visit;
  const { lang } = store;
  const form = store.form(kind);
  if (!form) throw new Error(`There is no form ${kind} on ${store.portal.id}`);
  const paths = Object.fromEntries(languages.map((each) => [each, formPath(kind, each)])) as PageFrame['alternates'];
  const view = frameOf(visit, formPath(kind, lang), paths);
  const given = sent?.given ?? new Map<string, string[]>();
  const control = (name: keyof typeof formControls) => given.get(formControls[name])?.[0] ?? '';
  const answersGiven = new Map(form.fields.map(({ id }) => [id, given.get(id) ?? []]));
  const ownKey = idempotencyKeySchema.safeParse(control('key'));
  const filled: FilledForm = {
    given: answersGiven,
    key: ownKey.success ? ownKey.data : '',
    opened: /^\d{1,15}$/.test(control('opened')) ? control('opened') : '',
    notice: '',
    errors: [],
  };
  const refused = (code: ErrorCode, status: number) => ({
    view,
    status,
    shown: { page: 'form' as const, filled: { ...filled, notice: errorMessage(code, lang) } },
  });

  if (!sent?.given) {
    const notice = `${errorMessage('LT-FORM-024', lang)} ${formWords[lang].lost}`;
    return { view, status: 400, shown: { page: 'form', filled: { ...filled, notice } } };
  }
  if (control('version') !== String(form.version)) return refused('LT-FORM-021', 409);
  if (control('trap') !== '') return refused('LT-FORM-026', 422);
  const step = control('step');
  if (step === 'change') return { view, status: 200, shown: { page: 'form', filled } };
  const { answers, problems } = checkAnswers(form, answersGiven);
  if (answers === null) {
    const errors = problems.map((problem) => ({ id: problem.field ?? '', text: answerProblemText(problem, lang) }));
    return { view, status: 422, shown: { page: 'form', filled: { ...filled, errors } } };
  }
  // As they were understood: that is what is shown and sent.
  const understood = new Map(Object.entries(answers).map(([id, answer]) => [id, [answer].flat()]));
  const ready = { ...filled, given: understood, key: filled.key || randomBytes(24).toString('hex') };
  if (step !== 'send') return { view, status: 200, shown: { page: 'check', filled: ready } };
  return { view, ...(await send(visit, form, ready)) };
}

async function send(visit: Visit, form: FormDefinition, ready: FilledForm): Promise<{ status: number; shown: Shown }> {
  const { lang } = visit.store;
  const reply = await visit.sendForm(
    form.id,
    {
      version: form.version,
      key: ready.key,
      language: lang,
      ...(ready.opened === '' ? {} : { opened: Number(ready.opened) }),
      answers: Object.fromEntries([...ready.given].map(([id, values]) => [id, [...values]])),
    },
    visit.sent?.from ?? {},
  );
  if ('receipt' in reply) return { status: 200, shown: { page: 'received', receipt: reply.receipt } };
  const { status, message, errors } = reply;
  if (errors.length > 0) {
    const wrong = errors.map(({ field, message: text }) => ({ id: field ?? '', text }));
    return { status, shown: { page: 'form', filled: { ...ready, errors: wrong } } };
  }
  return { status, shown: { page: 'check', filled: { ...ready, notice: message ?? formWords[lang].unreachable } } };
}
