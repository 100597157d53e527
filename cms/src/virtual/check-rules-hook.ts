import type { ErrorCode } from '@lienthong/config/contracts/error-codes';
import type { CollectionBeforeChangeHook } from 'payload';
import { refuse } from '../access/refuse.ts';
import { faultOfRule, itemRefsOf } from './rule-of-row.ts';

export const mostRules = 30;
export const mostItems = 500;

type Fault = { code: ErrorCode; details: Record<string, string | number> };

/** The first thing wrong with a portal's rules, or `null`. Numbers of rules count from 1, as people do. */
export function faultOfRules(data: Readonly<Record<string, unknown>>): Fault | null {
  const rows = Array.isArray(data['rules']) ? (data['rules'] as Record<string, unknown>[]) : [];
  if (rows.length > mostRules) return { code: 'LT-VIRTUAL-008', details: { limit: mostRules } };
  for (const [at, row] of rows.entries()) {
    const fault = faultOfRule(row);
    if (fault === 'subtree') return { code: 'LT-VIRTUAL-001', details: { number: at + 1 } };
    if (fault === 'dates') return { code: 'LT-VIRTUAL-002', details: { number: at + 1 } };
    if (fault === 'other') return { code: 'LT-VIRTUAL-003', details: { number: at + 1 } };
  }
  for (const name of ['picked', 'excluded'])
    if (itemRefsOf(data[name]).length > mostItems) return { code: 'LT-VIRTUAL-009', details: { limit: mostItems } };
  return null;
}

/** Before a portal is written: rules that cannot be followed are refused here, not when it is published. */
export const checkRules: CollectionBeforeChangeHook = ({ data, req }) => {
  const fault = faultOfRules(data);
  if (fault) refuse(fault.code, req, 400, fault.details);
  const blocks = Array.isArray(data['homeBlocks']) ? (data['homeBlocks'] as { block?: unknown }[]) : [];
  if (new Set(blocks.map(({ block }) => block)).size < blocks.length) refuse('LT-VIRTUAL-010', req);
  return data;
};
