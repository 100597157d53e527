import { createLocalReq, type Payload } from 'payload';

const shortest = 12;
/** Fewer different characters than this and a password is guessed at once, however long it is. */
const fewestCharacters = 6;

/** What is wrong with the account of the first start, in one sentence; `null` when nothing is. */
function refusalOf(email: string | undefined, password: string | undefined): string | null {
  const how = 'Set ADMIN_EMAIL and ADMIN_PASSWORD for the first start';
  if (!email || !password) return `There is no account yet. ${how} (a password of at least ${shortest} characters).`;
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return `ADMIN_EMAIL is not an e-mail address. ${how}.`;
  if (password.length < shortest) return `ADMIN_PASSWORD is too short: at least ${shortest} characters are needed.`;
  const name = email.split('@')[0] ?? '';
  if (new Set(password).size < fewestCharacters || password.toLowerCase().includes(name.toLowerCase()))
    return 'ADMIN_PASSWORD is too easy to guess: use more different characters and not the name of the address.';
  return null;
}

/** The one portal and the one account a new installation begins with, both or neither. */
export async function createFirstAdministrator(payload: Payload, domain: string): Promise<void> {
  const email = process.env['ADMIN_EMAIL'];
  const password = process.env['ADMIN_PASSWORD'];
  const refusal = refusalOf(email, password);
  if (refusal !== null) throw new Error(refusal);
  const req = await createLocalReq({}, payload);
  const transactionID = await payload.db.beginTransaction();
  if (transactionID !== null) req.transactionID = transactionID;
  try {
    const root = await payload.create({
      collection: 'portals',
      overrideAccess: true,
      req,
      data: {
        name: process.env['PROVINCE_NAME'] ?? 'Cổng thông tin',
        slug: 'province',
        hostname: domain,
        type: 'province',
        state: 'active',
        theme: 'hue-tim',
      } as never,
    });
    const grants = [{ portal: root.id, role: 'administrator' }];
    await payload.create({
      collection: 'users',
      overrideAccess: true,
      req,
      data: { email, password, name: email, active: true, grants } as never,
    });
    if (transactionID !== null) await payload.db.commitTransaction(transactionID);
  } catch (error) {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID);
    throw error;
  }
}
