import path from 'node:path';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { collectRuleSchema } from '@lienthong/config/contracts/record';
import type { Endpoint, PayloadRequest } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { refuse } from '../access/refuse.ts';
import { portalsOf } from '../access/rules.ts';
import { faultOfRules } from './check-rules-hook.ts';
import { previewOfRules } from './preview-rules.ts';
import { itemRefsOf, ruleOfRow } from './rule-of-row.ts';

const mostBytes = 300_000;

/**
 * `POST /api/portals/preview-rules` with `{portal?, parent?, rules, picked, excluded}` as the form has them: what the rules match of what is
 * public now. For those who administer the portal, or the one above of a portal that is not there yet.
 */
export const previewRules: Endpoint = {
  path: '/preview-rules',
  method: 'post',
  handler: async (req) => {
    if (!req.user) refuse('LT-ACCESS-001', req, 401);
    const administered = await portalsOf(req, 'administer');
    if (administered.length === 0) refuse('LT-ACCESS-001', req, 403);
    const data = await readBody(req);
    const place = data['portal'] ?? data['parent'] ?? null;
    const tree = await portalTree(req.payload);
    const allowed =
      place === null
        ? administered.some((id) => tree.get(id)?.parent === null)
        : administered.includes(String(place as string));
    if (!allowed) refuse('LT-ACCESS-001', req, 403);
    const fault = faultOfRules(data);
    if (fault) refuse(fault.code, req, 400, fault.details);
    const rows = Array.isArray(data['rules']) ? (data['rules'] as Record<string, unknown>[]) : [];
    const preview = await previewOfRules(path.join(parseEnvironment(process.env).dataDir, 'content.db'), {
      rules: rows.map((row) => collectRuleSchema.parse(ruleOfRow(row))),
      picked: itemRefsOf(data['picked']),
      excluded: itemRefsOf(data['excluded']),
    });
    return Response.json(preview, { headers: { 'cache-control': 'no-store' } });
  },
};

async function readBody(req: PayloadRequest): Promise<Record<string, unknown>> {
  const length = Number(req.headers.get('content-length') ?? 0);
  const text = length > mostBytes ? '' : ((await req.text?.()) ?? '');
  try {
    const data: unknown = text.length > mostBytes ? null : JSON.parse(text);
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Record<string, unknown>;
  } catch {
    // Answered below, like anything else that is not an object.
  }
  return refuse('LT-VIRTUAL-011', req);
}
