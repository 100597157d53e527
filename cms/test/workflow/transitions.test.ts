import { describe, expect, it } from 'vitest';
import { roles, type Role } from '../../src/access/roles.ts';
import { stages, type Stage } from '../../src/workflow/stages.ts';
import {
  newsroomActions,
  transition,
  wantsReason,
  type Actor,
  type ItemFacts,
  type NewsroomAction,
  type Policy,
} from '../../src/workflow/transitions.ts';

/**
 * What each role may do in each stage with a text that others wrote, and where it leads. `!` wants a reason, `*` four eyes, `1` `2` only with so
 * many review steps, `+` only while an earlier version is live. Whatever does not stand here is refused.
 */
const table = `
draft         author         submit>submitted
draft         editor         submit>submitted present>review
draft         secretary      submit>submitted present>review
draft         approver       submit>submitted present>review withdraw>withdrawn!+
draft         administrator  submit>submitted present>review withdraw>withdrawn!+
submitted     author         recall>draft
submitted     editor         recall>draft take>editing present>review return>draft!
submitted     secretary      recall>draft take>editing present>review return>draft!
submitted     approver       recall>draft take>editing present>review return>draft! withdraw>withdrawn!+
submitted     administrator  recall>draft take>editing present>review return>draft! withdraw>withdrawn!+
editing       editor         present>review return>draft!
editing       secretary      present>review return>draft!
editing       approver       present>review return>draft! withdraw>withdrawn!+
editing       administrator  present>review return>draft! withdraw>withdrawn!+
review        editor         recall>editing
review        secretary      recall>editing return>editing! forward>final-review*2
review        approver       recall>editing return>editing! forward>final-review*2 approve>published*1 withdraw>withdrawn!+
review        administrator  recall>editing return>editing! forward>final-review*2 approve>published*1 withdraw>withdrawn!+
final-review  approver       approve>published* return>editing! withdraw>withdrawn!+
final-review  administrator  approve>published* return>editing! withdraw>withdrawn!+
approved      approver       return>editing! reschedule>approved
approved      administrator  return>editing! reschedule>approved
published     approver       reschedule>published withdraw>withdrawn! archive>archived!
published     administrator  reschedule>published withdraw>withdrawn! archive>archived!
withdrawn     editor         archive>archived reopen>editing
withdrawn     secretary      archive>archived reopen>editing
withdrawn     approver       archive>archived reopen>editing
withdrawn     administrator  archive>archived reopen>editing
archived      editor         reopen>editing
archived      secretary      reopen>editing
archived      approver       reopen>editing
archived      administrator  reopen>editing
`;

type Cell = { to: string; reason: boolean; fourEyes: boolean; steps: string | null; live: boolean };
const cells = new Map<string, Cell>();
for (const line of table.trim().split('\n')) {
  const [stage = '', role = '', ...ways] = line.split(/\s+/);
  for (const way of ways) {
    const [, action = '', to = '', marks = ''] = /^(\w+)>([a-z-]+)([!*+12]*)$/.exec(way) ?? [];
    cells.set(`${stage} ${role} ${action}`, {
      to,
      reason: marks.includes('!'),
      fourEyes: marks.includes('*'),
      steps: /[12]/.exec(marks)?.[0] ?? null,
      live: marks.includes('+'),
    });
  }
}

const somebody = (role: Role, more: Partial<Actor> = {}): Actor => ({
  id: 'an',
  roles: [role],
  exception: null,
  ...more,
});
const item = (stage: Stage, more: Partial<ItemFacts> = {}): ItemFacts => ({
  stage,
  live: false,
  contributors: ['binh'],
  reviewer: null,
  ...more,
});
const policies: Policy[] = [{ steps: 1 }, { steps: 2 }];

describe('the table of stages, roles and actions', () => {
  it('is read whole', () => {
    expect(cells.size).toBe(82);
    for (const key of cells.keys()) {
      const [stage, role, action] = key.split(' ');
      expect(stages).toContain(stage);
      expect(roles).toContain(role);
      expect(newsroomActions).toContain(action);
    }
  });

  describe.each(stages)('%s', (stage) => {
    it.each(roles)('as %s', (role) => {
      for (const action of newsroomActions)
        for (const policy of policies)
          for (const live of [false, true]) {
            const cell = cells.get(`${stage} ${role} ${action}`);
            const legal = cell && (cell.steps === null || cell.steps === String(policy.steps)) && (!cell.live || live);
            const name = `${action}, ${policy.steps} steps, ${live ? 'live' : 'not live'}`;
            const given = transition(item(stage, { live }), action, somebody(role), policy, 'vì sai số liệu');
            expect([name, given.ok ? given.to : 'refused']).toEqual([name, legal ? cell.to : 'refused']);
            if (!legal) continue;
            // Without a reason.
            const silent = transition(item(stage, { live }), action, somebody(role), policy, '  ');
            expect([name, silent]).toEqual([
              name,
              cell.reason ? { ok: false, reason: 'needs-reason' } : { ok: true, to: cell.to, exception: null },
            ]);
            expect(wantsReason(stage, action)).toBe(cell.reason);
            // By somebody who wrote it too.
            const own = item(stage, { live, contributors: ['binh', 'an'] });
            const alone = transition(own, action, somebody(role), policy, 'x');
            expect([name, alone.ok || alone.reason]).toEqual([name, cell.fourEyes ? 'needs-second-approver' : true]);
            const excepted = transition(own, action, somebody(role, { exception: 'e1' }), policy, 'x');
            expect([name, excepted]).toEqual([name, { ok: true, to: cell.to, exception: cell.fourEyes ? 'e1' : null }]);
          }
    });
  });

  it('tells who lacks the role from what is not possible in the stage', () => {
    const one = { steps: 1 } as const;
    expect(transition(item('review'), 'approve', somebody('editor'), one)).toEqual({
      ok: false,
      reason: 'not-your-role',
    });
    expect(transition(item('draft'), 'approve', somebody('approver'), one)).toEqual({
      ok: false,
      reason: 'not-from-here',
    });
    expect(transition(item('review'), 'approve', somebody('official'), one)).toEqual({
      ok: false,
      reason: 'not-your-role',
    });
  });

  it('has another person at each of two steps', () => {
    const passed = item('final-review', { reviewer: 'an' });
    const approve = (actor: Actor) => transition(passed, 'approve', actor, { steps: 2 });
    expect(approve(somebody('approver'))).toEqual({ ok: false, reason: 'needs-other-reviewer' });
    expect(approve(somebody('approver', { id: 'chi' }))).toMatchObject({ ok: true, to: 'published' });
    expect(approve(somebody('approver', { exception: 'e1' }))).toMatchObject({ ok: true, exception: 'e1' });
  });

  it('takes the strongest of several roles', () => {
    const actor = { id: 'an', roles: ['author', 'approver'] as const, exception: null };
    expect(transition(item('review'), 'approve', actor, { steps: 1 })).toMatchObject({ ok: true });
    const none: readonly NewsroomAction[] = newsroomActions.filter(
      (action) => transition(item('review', { live: true }), action, { ...actor, roles: [] }, { steps: 1 }, 'x').ok,
    );
    expect(none).toEqual([]);
  });
});
