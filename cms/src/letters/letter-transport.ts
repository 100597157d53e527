import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Environment } from '@lienthong/config/contracts/environment';
import nodemailer from 'nodemailer';

export type Letter = { id: string; to: string; subject: string; html: string };
/** Hands a letter over; throws when it was not taken. */
export type SendLetter = (letter: Letter) => Promise<void>;

/** The mail server of `SMTP_URL`; without one, letters become files (`letters/<id>.eml` in the data folder, for the owner alone). */
export function letterTransport({ smtpUrl, mailFrom, dataDir }: Environment): SendLetter {
  const from = { name: 'liên thông', address: mailFrom };
  // The same letter sent twice, after a crash, keeps its name: mail programs show it once.
  const messageOf = ({ id, to, subject, html }: Letter) => ({
    from,
    to,
    subject,
    html,
    messageId: `<${id}@${mailFrom.split('@')[1] ?? 'localhost'}>`,
  });
  if (smtpUrl !== null) {
    const server = nodemailer.createTransport({
      url: smtpUrl,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 60_000,
    });
    return async (letter) => void (await server.sendMail(messageOf(letter)));
  }
  const folder = path.join(dataDir, 'letters');
  const file = nodemailer.createTransport({ streamTransport: true, buffer: true });
  return async (letter) => {
    const { message } = await file.sendMail(messageOf(letter));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(path.join(folder, `${letter.id}.eml`), message as Buffer, { mode: 0o600 });
  };
}
