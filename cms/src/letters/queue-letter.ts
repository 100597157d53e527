import type { EmailAdapter, PayloadRequest } from 'payload';

/** Stands in for the text of a letter that is queued already. */
export const alreadyQueued = '<!-- queued -->';

/** Puts a letter on its way, in the transaction of `req`: it is sent if that is committed, and only then. */
export async function queueLetter(
  req: PayloadRequest,
  letter: { to: string; subject: string; html: string },
): Promise<void> {
  await req.payload.create({
    collection: 'letters',
    data: { ...letter, attempts: 0, nextAt: new Date().toISOString() },
    req,
    overrideAccess: true,
    depth: 0,
  });
}

/**
 * Payload's own letters come here while its transaction is open, without the request: they were queued when their text was made.
 * Anything else would wait behind that transaction for the one writer of SQLite.
 */
export const queuedEmailAdapter =
  (from: { address: string; name: string }): EmailAdapter<void> =>
  () => ({
    name: 'queued',
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    sendEmail: (message) =>
      message.html === alreadyQueued
        ? Promise.resolve()
        : Promise.reject(new Error('Letters are put on their way with queueLetter, in the transaction they belong to')),
  });
