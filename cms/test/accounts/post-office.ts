import type { AddressInfo } from 'node:net';
import { callbackify } from 'node:util';
import { SMTPServer } from 'smtp-server';

export type PostOffice = {
  url: string;
  /** Letters taken, as they came. */
  letters: string[];
  /** From now on letters are read and not acknowledged, as by a mail server that hangs; the result lets them through. */
  hold(): () => void;
  /** Letters that wait for their acknowledgement. */
  held(): number;
  /** The next letter is answered with this code instead. */
  refuseNext(code: number): void;
  close(): Promise<void>;
};

/** A mail server of the tests, speaking SMTP on a port of its own. */
export async function openPostOffice(): Promise<PostOffice> {
  const letters: string[] = [];
  let held = 0;
  let gate: Promise<void> = Promise.resolve();
  let refusal: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        callbackify(answer)(Buffer.concat(chunks).toString('utf8'), (error) => done(error));
      });
    },
  });

  async function answer(letter: string): Promise<void> {
    if (refusal !== null) {
      const error = Object.assign(new Error('not taken'), { responseCode: refusal });
      refusal = null;
      throw error;
    }
    held += 1;
    await gate;
    held -= 1;
    letters.push(letter);
  }
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters,
    hold: () => {
      let open = () => {};
      gate = new Promise<void>((resolve) => (open = resolve));
      return open;
    },
    held: () => held,
    refuseNext: (code) => (refusal = code),
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

/** The text parts of a letter, out of quoted-printable or base64. */
export function decodeLetter(letter: string): string {
  return letter
    .split(/\r?\n--[^\r\n]+\r?\n/)
    .map((part) => {
      const [head = '', ...rest] = part.split(/\r?\n\r?\n/);
      const body = rest.join('\n\n');
      if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
      const bytes = body
        .replace(/=\r?\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      return /quoted-printable/i.test(head) ? Buffer.from(bytes, 'latin1').toString('utf8') : body;
    })
    .join('\n');
}

/** The secret of the link in a letter. */
export const tokenIn = (letter: string): string => /\/admin\/reset\/([0-9a-f]+)/.exec(decodeLetter(letter))?.[1] ?? '';
