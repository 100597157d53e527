import { receiptSchema, refusalSchema } from '@lienthong/config/contracts/submission-reply';
import type { SendForm, SubmissionReply } from './visit.ts';

/** A disk that is slow to say that all is safe is waited for; the host in front gives up after ten seconds. */
const patience = 8000;

/** Hands a submission on to the function, over HTTP, as the citizen's browser would. */
export function openSendForm(origin: string, onUnreachable: (error: unknown) => void): SendForm {
  return async (form, submission, from): Promise<SubmissionReply> => {
    try {
      const response = await fetch(`${origin}/api/forms/${form}`, {
        method: 'POST',
        headers: { ...from, 'content-type': 'application/json' },
        body: JSON.stringify(submission),
        signal: AbortSignal.timeout(patience),
      });
      const body: unknown = await response.json();
      if (response.status === 201) return { receipt: receiptSchema.parse(body) };
      const { message, errors } = refusalSchema.parse(body);
      return { status: response.status, message, errors };
    } catch (error) {
      onUnreachable(error);
      return { status: 503, message: null, errors: [] };
    }
  };
}
