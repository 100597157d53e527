import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Payload } from 'payload';
import type { Role } from '../access/roles.ts';
import { demoName } from './demo-names.ts';

/** A commune with one person: writes and approves there, so that somebody of the city has to approve what it writes. */
const onePerson = 'vy-da';
/** Below the city these portals have an approver of their own; what the others write is approved in the city, whose grant is valid for them. */
const withApprover = ['so-du-lich', 'thuan-hoa'];
/** Besides the city, these receive and answer citizens' cases in the demo. */
const withCases = ['thuan-hoa', 'phu-xuan'];
const exceptionDays = 42;

const rolesOf = (portal: string): readonly Role[] => {
  const forCases: readonly Role[] = ['clerk', 'specialist', 'leader'];
  if (portal === 'hue') return ['administrator', 'approver', 'secretary', 'editor', 'author', 'official', ...forCases];
  return [
    'editor',
    ...(withApprover.includes(portal) ? (['approver'] as const) : []),
    ...(withCases.includes(portal) ? forCases : []),
  ];
};

/** Demo accounts: every role in the city, an editor for each portal, an approver for some. They are written into `demo-accounts.json`. */
export async function makeDemoAccounts(
  payload: Payload,
  dataDir: string,
  portalIds: ReadonlyMap<string, string>,
): Promise<void> {
  const accounts = [...portalIds.keys()].flatMap((portal) =>
    rolesOf(portal).map((role) => ({
      email: `${role}.${portal}@hue.example`,
      password: process.env['DEMO_PASSWORD'] ?? randomBytes(9).toString('base64url'),
      role,
      portal,
    })),
  );
  const ids = new Map<string, string>();
  for (const [n, { email, password, role, portal }] of accounts.entries()) {
    const granted = portal === onePerson ? [role, 'approver'] : [role];
    const { id } = await payload.create({
      collection: 'users',
      overrideAccess: true,
      data: {
        email,
        password,
        name: demoName(n),
        active: true,
        demo: true,
        grants: granted.map((each) => ({ portal: portalIds.get(portal), role: each })),
      } as never,
    });
    ids.set(email, id);
  }
  await payload.create({
    collection: 'approval-exceptions',
    overrideAccess: true,
    data: {
      portal: portalIds.get(onePerson),
      account: ids.get(`editor.${onePerson}@hue.example`),
      reason:
        'Phường mới sắp xếp lại, người duyệt thứ hai nhận việc từ quý sau. Tin cần lên ngay thì biên tập viên tự duyệt.',
      legalBasis: 'Thông báo phân công của Ủy ban nhân dân phường (dữ liệu mẫu)',
      until: new Date(Date.now() + exceptionDays * 86_400_000).toISOString(),
      grantedBy: ids.get('administrator.hue@hue.example'),
    } as never,
  });
  writeFileSync(path.join(dataDir, 'demo-accounts.json'), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
}
