import { randomBytes } from 'node:crypto';
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload';
import { refuse } from '../access/refuse.ts';
import { readGrants } from '../access/resolve-grants.ts';
import { queueLetter } from '../letters/queue-letter.ts';
import { invitationLetter, invitationSubject } from './invitation-letter.ts';
import { limitInvitations } from './limit-letters.ts';

/** Days an invitation is valid. */
export const invitationDays = 7;

const freshInvitation = () => ({
  invitation: 'waiting' as const,
  invitedAt: new Date().toISOString(),
  resetPasswordToken: randomBytes(20).toString('hex'),
  resetPasswordExpiration: new Date(Date.now() + invitationDays * 86_400_000).toISOString(),
});

/** An account made without a password is an invitation: the person sets it through the letter, nobody else ever knows it. */
export const inviteWithoutPassword: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create' || data['password']) return data;
  if (req.user && readGrants(data['grants']).length === 0) refuse('LT-USER-005', req);
  if (req.user) limitInvitations(req, String(data['email'] ?? ''));
  return { ...data, ...freshInvitation(), password: randomBytes(32).toString('base64url') };
};

export const sendInvitation: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create' && doc['invitation'] === 'waiting') await queueInvitation(req, doc);
  return doc;
};

/** A password set through a letter ends the invitation. Payload hands the whole account with its new hash only here. */
export const acceptInvitation: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (data && !originalDoc && 'hash' in data && data['invitation'] === 'waiting') data['invitation'] = 'accepted';
  return data;
};

/** Sends an invitation again with a new link; the former one is worth nothing any more. */
export async function inviteAgain(req: PayloadRequest, id: string): Promise<void> {
  const account = await req.payload.update({
    collection: 'users',
    id,
    data: freshInvitation() as never,
    overrideAccess: true,
    depth: 0,
    req,
  });
  await queueInvitation(req, account);
}

async function queueInvitation(req: PayloadRequest, account: unknown): Promise<void> {
  const { id } = account as { id: string };
  const found = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  });
  if (!found) return;
  const portals = readGrants(found['grants']).map(({ portal }) => portal);
  const { docs } = await req.payload.find({
    collection: 'portals',
    where: { id: { in: portals } },
    locale: 'vi',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  await queueLetter(req, {
    to: String(found['email']),
    subject: invitationSubject(),
    html: invitationLetter({
      name: String(found['name'] ?? ''),
      inviter: typeof req.user?.['name'] === 'string' ? req.user['name'] : null,
      portals: docs.map(({ name }) => String(name)),
      token: String(found['resetPasswordToken']),
      days: invitationDays,
    }),
  });
}
