import config from '@payload-config';
import type { Health } from '@lienthong/config/contracts/health';
import { getPayload } from 'payload';

export const dynamic = 'force-dynamic';

/** Whether the CMS and its database answer, and how much waits to be published. */
export async function GET(): Promise<Response> {
  const health: Health = {
    part: 'cms',
    ok: true,
    message: '',
    uptimeSeconds: Math.round(process.uptime()),
    details: {},
  };
  try {
    const payload = await getPayload({ config });
    const where = (exists: boolean) =>
      payload.count({ collection: 'outbox-entries', where: { failed: { exists } }, overrideAccess: true });
    health.details = { waiting: (await where(false)).totalDocs, failed: (await where(true)).totalDocs };
  } catch {
    health.ok = false;
    health.message = 'The database does not answer.';
  }
  return Response.json(health, { status: health.ok ? 200 : 503 });
}
