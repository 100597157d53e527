import { randomBytes } from 'node:crypto';
import type { EnterCase } from '@lienthong/config/contracts/case-work';
import type { PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalsOf } from '../access/rules.ts';
import { makeCaseCode } from '../cases/case-code.ts';
import { openCase, ruleFor } from './open-case.ts';

const longestAgo = 366 * 86_400_000;

/** Enters a case that somebody brought, under the rule in force on the day it came; in the transaction of the request. */
export async function enterCase(req: PayloadRequest, entered: EnterCase): Promise<{ id: string; code: string }> {
  const { kind, portal, channel, title, text, isPublic } = entered;
  if (!(await portalsOf(req, 'handle')).includes(portal)) refuse('LT-ACCESS-001', req, 403);
  const now = Date.now();
  const came = entered.receivedAt === undefined ? now : Date.parse(entered.receivedAt);
  if (came > now || came < now - longestAgo) refuse('LT-CASE-014', req, 400, { fields: 'receivedAt' });
  const receivedAt = new Date(came).toISOString();
  const rule = (await ruleFor(req, kind, receivedAt)) ?? refuse('LT-CASE-017', req, 409);
  const words = {
    title,
    text,
    isPublic,
    field: entered.field ?? null,
    place: entered.place ?? null,
    senderName: entered.senderName ?? null,
    senderAddress: entered.senderAddress ?? null,
    senderPhone: entered.senderPhone ?? null,
    senderEmail: entered.senderEmail ?? null,
  };
  const code = makeCaseCode(randomBytes(64));
  return openCase(req, { code, kind, channel, portal, receivedAt, rule }, words, { action: 'enter' });
}
