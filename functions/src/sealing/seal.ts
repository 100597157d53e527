import { Encrypter } from 'age-encryption';

/** Seals to every recipient: each of their keys alone opens it. Nothing that could open it stays here. */
export async function seal(content: string, recipients: readonly string[]): Promise<Uint8Array> {
  if (recipients.length < 2) throw new Error('sealed to the agency and to the recovery key, or not at all');
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(content);
}
