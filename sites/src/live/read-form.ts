import type { IncomingMessage } from 'node:http';
import type { FormKind } from '@lienthong/config/contracts/form-definition';
import type { SentForm } from './visit.ts';

/** What the function takes, and as much again for what encoding adds. */
const largest = 512 * 1024;
const toldOn = ['origin', 'sec-fetch-site', 'x-client-address'] as const;

/** Reads what a form without scripts sent. It is held by this request alone, and told to nobody but the function. */
export async function readForm(request: IncomingMessage, kind: FormKind, hostname: string): Promise<SentForm> {
  const from: Record<string, string> = { 'x-portal-host': hostname };
  for (const name of toldOn) {
    const value = request.headers[name];
    if (typeof value === 'string') from[name] = value;
  }
  return { kind, from, given: await readPairs(request) };
}

async function readPairs(request: IncomingMessage): Promise<Map<string, string[]> | null> {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) return null;
    chunks.push(chunk);
  }
  const given = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(Buffer.concat(chunks).toString('utf8')))
    given.set(name, [...(given.get(name) ?? []), value]);
  return given;
}
