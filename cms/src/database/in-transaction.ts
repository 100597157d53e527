import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/** All of a work in one transaction of its request, or nothing; within one that has begun it is part of that. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const begun = await initTransaction(req);
  try {
    const done = await work();
    if (begun) await commitTransaction(req);
    return done;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
