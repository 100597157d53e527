import { spellSymbols } from '@lienthong/config/contracts/tracking-code';

/** What follows from an idempotency key alone. */
export type Receipt = {
  /** Name of the envelope. */
  id: string;
  code: string;
  secret: string;
  /** Tells bodies apart that were sent with the same key. */
  fingerprint(body: string): Promise<string>;
};

const bytesOf = (text: string) => new TextEncoder().encode(text);
const hex = (bytes: ArrayBuffer | Uint8Array) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

export const sha256 = async (text: string): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', bytesOf(text)));

/**
 * Code and secret are derived from the key that the browser made: who sends again gets the same ones, and neither the secret nor the
 * key has to be kept here; the spool has only the SHA-256 of it.
 */
export async function makeReceipt(key: string): Promise<Receipt> {
  const material = await crypto.subtle.importKey('raw', bytesOf(key), 'HKDF', false, ['deriveBits']);
  const derive = async (purpose: string) =>
    new Uint8Array(
      await crypto.subtle.deriveBits(
        { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytesOf(`lien-thong ${purpose} 1`) },
        material,
        512,
      ),
    );
  const [code, secret, printing] = await Promise.all([derive('code'), derive('secret'), derive('fingerprint')]);
  const [spelledCode, spelledSecret] = [spellSymbols('code', code), spellSymbols('secret', secret)];
  if (spelledCode === null || spelledSecret === null) throw new Error('too few bytes to spell');
  const printer = await crypto.subtle.importKey('raw', printing, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return {
    id: await sha256(key),
    code: spelledCode,
    secret: spelledSecret,
    fingerprint: async (body) => hex(await crypto.subtle.sign('HMAC', printer, bytesOf(body))),
  };
}

/** For a page without scripts, that cannot make one: nobody can send the same again. */
export const makeKey = (): string => hex(crypto.getRandomValues(new Uint8Array(24)));
