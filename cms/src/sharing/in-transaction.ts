import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/** Runs work within one transaction of a request: all of it, or nothing. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const begun = await initTransaction(req);
  try {
    const answer = await work();
    if (begun) await commitTransaction(req);
    return answer;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
