import type { Access, PayloadRequest } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { portalsOf } from '../access/rules.ts';

/** Cases: only those who handle cases of the portal that owns them, or of one above it. Every change goes through the endpoints of this folder. */
export const readCases: Access = async ({ req }) => {
  const ids = await portalsOf(req, 'handle');
  return ids.length > 0 && { portal: { in: ids } };
};

/** The history goes with its case to the next owner; internal notes stay with the agency that wrote them. */
export const readCaseSteps: Access = async ({ req }) => {
  const ids = await portalsOf(req, 'handle');
  return (
    ids.length > 0 && {
      and: [{ 'case.portal': { in: ids } }, { or: [{ action: { not_equals: 'note' } }, { portal: { in: ids } }] }],
    }
  );
};

/** Deadlines and the calendar hold for all portals: whoever administers the whole tree changes them. */
async function administersAll(req: PayloadRequest): Promise<boolean> {
  const tree = await portalTree(req.payload);
  const administered = await portalsOf(req, 'administer');
  return administered.some((id) => tree.get(id)?.parent === null);
}
export const changeRules: Access = ({ req }) => administersAll(req);
export const readRules: Access = ({ req }) => Boolean(req.user) && req.user?.['active'] !== false;
